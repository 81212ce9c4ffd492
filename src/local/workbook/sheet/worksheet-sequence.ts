/** The order in which a worksheet's elements must stand. */

/** CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET_SEQUENCE = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent ' +
  'webPublishItems tableParts extLst'
).split(' ');
