/** Numbers as Colombian Spanish writes them. */

const figures = new Intl.NumberFormat('es-CO');

/** `1.342` */
export function figure(value: number): string {
  return figures.format(value);
}

/** `1 celda`, `1.342 celdas` */
export function counted(number: number, one: string, many: string): string {
  return `${figure(number)} ${number === 1 ? one : many}`;
}
