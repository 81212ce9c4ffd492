/** A small schedule with a few things wrong. */

/** Rows 3 to 6 are activities 1 to 4; column A numbers, B activities, C owners, D to L weeks. */
export const UNTIDY = `
  | N.º | Actividad                 | Responsable                     | FEBRERO 2025 | < | < | < | MARZO 2025 | < | < | < | < |
  |     |                           |                                 | 1 | 2 | 3 | 4 | 1 | 2 | 3 | 4 | 5 |
  | 1   | Convocar··el espacio·     | Secretaría de Planeación        | P |   |   |   |   |   |   |   |   |
  | 2   | Realizar··el espacio      | Secretaría de Planeación        |   | P |   |   |   |   |   |   |   |
  | 3   | Sistematizar el espacio   |                                 |   |   | P |   |   |   |   |   |   |
  | 4   | Publicar el informe final | Secretaría de Integración Social |   |   |   | ? |   |   |   |   |   |`;
