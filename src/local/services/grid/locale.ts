/** The locale every workbook of this host is in: Spanish of Colombia. */

/** As `getSpreadsheetLocale` gives it. */
export const SPREADSHEET_LOCALE = 'es_CO';

/** The same for numfmt. */
export const FORMAT_LOCALE = 'es-CO';

/** What a date typed or written without a format of its own looks like (CLDR short date of es-CO). */
export const DATE_PATTERN = 'd/mm/yyyy';

/** The same with the time of day. */
export const DATE_TIME_PATTERN = 'd/mm/yyyy h:mm:ss';
