/** The one error the workbook layer throws, and the sentences it carries. */

/** Why a workbook could not be read or written. */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'corrupt'
  | 'password-protected'
  | 'old-format'
  | 'unsafe'
  | 'too-large'
  | 'unsupported';

/** A workbook that cannot be read, or a change that the format cannot hold. The message is a Spanish sentence for the user. */
export class WorkbookError extends Error {
  readonly code: WorkbookErrorCode;

  /** @param sentence what happened and what to do, for the user */
  constructor(code: WorkbookErrorCode, sentence: string, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'WorkbookError';
    this.code = code;
  }
}

/** Sentences of this layer: what happened, then what to do. */
export const WORKBOOK_TEXTS = {
  empty: 'El archivo está vacío. Vuelva a descargarlo o pida otra copia.',
  notAZip:
    'El archivo no es un libro de Excel (.xlsx). Ábralo en Excel, LibreOffice o Google Sheets y guárdelo como .xlsx.',
  noWorkbook:
    'El archivo está comprimido pero no contiene un libro de Excel. Revise que sea el .xlsx y no otro documento.',
  openDocument: 'El archivo es un libro de LibreOffice (.ods). Ábralo y guárdelo como libro de Excel (.xlsx).',
  binaryWorkbook: 'El archivo es un libro binario de Excel (.xlsb). Ábralo en Excel y guárdelo como .xlsx.',
  oldFormat:
    'El archivo está en el formato antiguo de Excel (.xls). Ábralo en Excel o LibreOffice y guárdelo como .xlsx.',
  passwordProtected:
    'El libro está protegido con contraseña. Ábralo en Excel, quite la contraseña (Archivo › Información › Proteger libro) y guárdelo de nuevo.',
  truncated: 'El libro está incompleto o dañado y no se pudo descomprimir. Vuelva a descargarlo o pida otra copia.',
  damagedPart: (part: string) =>
    `El libro está dañado: no se pudo leer «${part}». Ábralo en Excel o LibreOffice, deje que lo repare y guárdelo de nuevo.`,
  missingSheet: (name: string) =>
    `El libro está dañado: le falta el contenido de la hoja «${name}». Ábralo en Excel o LibreOffice, deje que lo repare y guárdelo de nuevo.`,
  missingStyles:
    'El libro está dañado: le faltan formatos de celda y no se puede saber qué semanas tienen color. Ábralo en Excel o LibreOffice, revise los colores y guárdelo de nuevo.',
  missingTexts:
    'El libro está dañado: le faltan textos de sus celdas. Ábralo en Excel o LibreOffice, revise que no falte nada y guárdelo de nuevo.',
  noSheets: 'El libro no tiene ninguna hoja de cálculo. Revise que sea el archivo correcto.',
  unreadable:
    'El libro está dañado y no se pudo leer. Ábralo en Excel o LibreOffice, deje que lo repare y guárdelo de nuevo.',
  doctype: (part: string) =>
    `El libro contiene definiciones que Excel nunca escribe («${part}») y no se abrió por seguridad. Pida otra copia a quien lo envió.`,
  tooLarge:
    'El libro ocupa demasiado al descomprimirlo y no se abrió por seguridad. Borre las filas y columnas vacías con formato, o las imágenes, y guárdelo de nuevo.',
  textTooLong: (cell: string, limit: number) =>
    `El texto de la celda ${cell} es demasiado largo para un libro de Excel, que admite ${limit} caracteres. Acórtelo o divídalo en varias celdas.`,
  sheetName: (name: string) =>
    `«${name}» no sirve como nombre de hoja en Excel: use entre 1 y 31 caracteres, sin repetir otro nombre y sin : \\ / ? * [ ] ni apóstrofo al comienzo o al final.`,
  allHidden: 'El libro quedaría con todas las hojas ocultas y Excel no lo abriría. Deje visible al menos una.',
  listTooLong: (cells: string) =>
    `La lista desplegable de ${cells} no cabe en un libro de Excel: en total admite 255 caracteres y ninguna opción puede llevar comas.`,
  noteOnThread: (cell: string) =>
    `La celda ${cell} tiene una conversación de comentarios y no admite una nota. Resuelva la conversación en Excel o ponga la nota en otra celda.`,
} as const;
