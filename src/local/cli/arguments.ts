/** Reads the command line's arguments. */

import { parseArgs } from 'node:util';
import { BadUse } from './bad-use.ts';
import { type Format, formatOf } from './format-option.ts';
import { orderInput } from './order-input.ts';

/** The orders, as the user types them. */
export const ORDERS = [
  'leer',
  'validar',
  'corregir',
  'ignorar',
  'ajustes',
  'ajustar',
  'cadenas',
  'encadenar',
  'lista-de-marcas',
  'adoptar',
  'colorear',
  'quitar-colores',
  'resumen',
  'correos',
  'deshacer',
  'todo',
] as const;

/** One of them. */
export type Order = (typeof ORDERS)[number];

/** What the user asked for. */
export interface Arguments {
  readonly order: Order;
  readonly workbook: string;
  readonly sheet: string | null;
  /** Where a changed workbook goes; null for the default copy. */
  readonly output: string | null;
  readonly inPlace: boolean;
  /** Null for today. */
  readonly date: string | null;
  /** Answers to the reader's questions, by their code, in the order typed. */
  readonly answers: Readonly<Record<string, string>>;
  /** Whether to say what speaks for each thing that was decided in reading the sheet. */
  readonly evidence: boolean;
  readonly format: Format;
  readonly send: boolean;
  readonly outbox: string | null;
  readonly smtp: string | null;
  /** Whose address the mails carry; null for an example address. */
  readonly sender: string | null;
  /** What the order itself is given, besides sheet and date. */
  readonly input: object;
  /** Whether to list the calls to services. */
  readonly calls: boolean;
}

const OPTIONS = {
  hoja: { type: 'string' },
  salida: { type: 'string' },
  'en-sitio': { type: 'boolean', default: false },
  fecha: { type: 'string' },
  respuesta: { type: 'string', multiple: true, default: [] as string[] },
  evidencia: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  formato: { type: 'string' },
  enviar: { type: 'boolean', default: false },
  outbox: { type: 'string' },
  smtp: { type: 'string' },
  remitente: { type: 'string' },
  hallazgo: { type: 'string' },
  motivo: { type: 'string' },
  regla: { type: 'string', multiple: true, default: [] as string[] },
  festivos: { type: 'string' },
  'al-escribir': { type: 'string' },
  lista: { type: 'string' },
  cadena: { type: 'string' },
  nombre: { type: 'string' },
  codigo: { type: 'string' },
  llamadas: { type: 'boolean', default: false },
  ayuda: { type: 'boolean', short: 'h' },
  help: { type: 'boolean' },
} as const;

/** The text that `--ayuda` prints. */
export const HELP = `Uso: npx cronograma ORDEN LIBRO.xlsx [opciones]

Órdenes
  leer            muestra cómo se leyó el cronograma
  validar         busca errores y los anota en la hoja «Hallazgos»
  corregir        corrige todo lo que es seguro corregir, y dice cada cambio
  ignorar         deja un hallazgo como está, con su motivo
  ajustes         muestra las reglas, sus opciones y los festivos del municipio
  ajustar         los cambia
  cadenas         muestra las actividades que van una después de otra
  encadenar       confirma, corrige o rechaza una cadena
  lista-de-marcas pone o quita en las semanas una lista con las marcas que se aceptan
  adoptar         convierte los rellenos de color en letras P (se puede deshacer)
  colorear        colorea las semanas por unidad responsable
  quitar-colores  quita esos colores
  resumen         escribe la hoja «Resumen» con el avance a una fecha de corte
  correos         muestra el correo de cada unidad; con --enviar, los envía
  deshacer        deshace el último cambio
  todo            leer, validar, adoptar, colorear, resumen y correos, en ese orden

Opciones
  --hoja NOMBRE       la hoja del cronograma (si no, se busca)
  --salida LIBRO.xlsx dónde guardar el libro cambiado (si no, LIBRO.cronograma.xlsx)
  --en-sitio          guarda los cambios en el mismo libro
  --fecha AAAA-MM-DD  el día que se toma como hoy (fecha de corte)
  --respuesta C=V     responde la pregunta de código C de «leer»; se repite y se guarda en el libro
  --evidencia         con leer: dice todo lo que se decidió al leer la hoja, y por qué
  --json              imprime solo un objeto JSON
  --formato F         cómo se imprime: texto, json (lo mismo que --json) y, con validar, md (tablas
                      para un repositorio o un caso) o sarif (SARIF 2.1.0, para otros programas)
  --hallazgo CLAVE    con ignorar: cuál (fingerprint en validar --json)
  --motivo TEXTO      con ignorar: por qué; vacío, vuelve a contar
  --regla ID=VALOR    con ajustar: si, no, error, advertencia, aviso, fabrica; ID.opcion=valor. Se repite
  --festivos DÍAS     con ajustar: todos los festivos propios del municipio, separados por comas
  --al-escribir si|no con ajustar: si se revisa lo que alguien escribe en la hoja
  --cadena NÚMEROS    con encadenar: en orden, "30, 31, 33, 32"; vacía, rechaza la de --codigo
  --codigo C          con encadenar: cuál de las de «cadenas»
  --nombre TEXTO      con encadenar: de qué es la cadena
  --lista si|no       con lista-de-marcas: ponerla o quitarla (si no, lo contrario de como está)
  --enviar            con correos o todo: envía
  --outbox CARPETA    deja los correos como archivos .eml (si no, salida/buzon)
  --smtp URL          envía por un servidor SMTP: smtp://servidor:puerto
  --remitente CORREO  de quién salen los correos (si no, una dirección de ejemplo)
  --llamadas          cuenta las llamadas a los servicios de Google`;

/** Reads the arguments; null when only help is wanted. Throws {@link BadUse}. */
export function readArguments(argv: readonly string[]): Arguments | null {
  const { values, positionals } = parse(argv);
  if (values.ayuda || values.help || argv.length === 0) return null;
  const [order, workbook, ...rest] = positionals;
  if (order === undefined) throw new BadUse(`Falta la orden. Las órdenes son: ${ORDERS.join(', ')}.`);
  if (!isOrder(order)) {
    throw new BadUse(`No conozco la orden «${order}». Las órdenes son: ${ORDERS.join(', ')}.`);
  }
  if (workbook === undefined || workbook === '')
    throw new BadUse(`Falta el libro. Escriba npx cronograma ${order} y el nombre de su archivo .xlsx.`);
  if (rest.length > 0) throw new BadUse(`Sobra «${rest.join(' ')}»: se trabaja un solo libro por vez.`);
  checkCombination(order, values);
  return {
    order,
    workbook,
    sheet: values.hoja ?? null,
    output: values.salida ?? null,
    inPlace: values['en-sitio'],
    date: values.fecha ?? null,
    answers: answersOf(values.respuesta),
    evidence: values.evidencia,
    format: formatOf(order, values),
    send: values.enviar,
    outbox: values.outbox ?? null,
    smtp: values.smtp ?? null,
    sender: values.remitente ?? null,
    input: orderInput(order, values),
    calls: values.llamadas,
  };
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isOrder(word: string): word is Order {
  return (ORDERS as readonly string[]).includes(word);
}

/** A code may hold an equals sign, a value never does. */
function answersOf(typed: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    typed.map((text) => {
      const [, code, value] = /^(.+)=([^=]*)$/s.exec(text) ?? [];
      if (code === undefined || value === undefined) {
        throw new BadUse(`«${text}» no es una respuesta. Escríbala así: --respuesta first-month=2025-02`);
      }
      return [code.trim(), value.trim()];
    }),
  );
}

type Values = ReturnType<typeof parse>['values'];

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [option] = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.slice(1) ?? [];
    throw new BadUse(
      option === undefined
        ? 'No entendí las opciones. Vea npx cronograma --ayuda.'
        : `No entendí la opción ${option}, o le falta su valor. Vea npx cronograma --ayuda.`,
    );
  }
}

function checkCombination(order: Order, values: Values): void {
  if (values.fecha !== undefined && !isDay(values.fecha)) {
    throw new BadUse(`«${values.fecha}» no es una fecha. Escríbala así: --fecha 2025-08-15`);
  }
  if (values.salida === '') throw new BadUse('Falta el nombre del libro después de --salida.');
  if (values.remitente !== undefined && !/^[^\s@<>]+@[^\s@<>]+$/.test(values.remitente)) {
    throw new BadUse(`«${values.remitente}» no es una dirección de correo.`);
  }
  if (values.salida !== undefined && values['en-sitio']) {
    throw new BadUse('Use --salida o --en-sitio, no las dos.');
  }
  if (values.outbox !== undefined && values.smtp !== undefined) throw new BadUse('Use --outbox o --smtp, no las dos.');
  if (values.smtp !== undefined && !/^smtps?:\/\/\S+$/.test(values.smtp)) {
    throw new BadUse(`«${values.smtp}» no es un servidor SMTP. Escríbalo así: --smtp smtp://servidor:puerto`);
  }
  if (values.enviar && order !== 'correos' && order !== 'todo') {
    throw new BadUse('--enviar solo sirve con correos o todo.');
  }
}
