/** Which titles may be an edit of one another. */

import { describe, expect, it } from 'vitest';
import { isEditedWording, titleWording } from '#core/chains/edited-title.ts';

function isEdited(title: string, other: string): boolean {
  const [one, two] = [titleWording(title), titleWording(other)];
  expect(isEditedWording(two, one)).toBe(isEditedWording(one, two));
  return isEditedWording(one, two);
}

describe('a title is the same with', () => {
  it.each([
    ['Publicar el boletín en micro sitio web', 'Publicar el boletín en micrositio web.'],
    ['Sistematizasion de la jornada', 'Sistematización  de la Jornada'],
    ['Designacion de enlases por depedencia', 'Designación de enlaces por dependencia'],
    ['Realizacio de la audiencia', 'Realización de la audiencia'],
    ['Divulgar la Estrategia 2025, en la web', 'Divulgar la Estrategia 2026 en la web'],
    ['Foro', 'Foro.'],
  ])('a small edit: %s · %s', (title, other) => {
    expect(isEdited(title, other)).toBe(true);
  });
});

describe('a title is another with', () => {
  it.each([
    ['Realizar el diálogo de la zona 1', 'Realizar el diálogo de la zona 2'],
    ['Realizar la fase I del foro', 'Realizar la fase II del foro'],
    ['Reunión de la comuna A', 'Reunión de la comuna B'],
    ['Realizar el primer foro ambiental', 'Realizar el tercer foro ambiental'],
    ['Realizar el foro ambiental', 'Realizar el foro de jóvenes'],
    ['Convocar foro', 'Convocar el foro ambiental'],
    ['Responder en 15 días las preguntas', 'Responder en 30 días las preguntas'],
    ['Sistematizasion de la jornada zonl del bario', 'Sistematización de la jornada zonal del barrio'],
    ['Foro', 'Toro'],
    ['', 'Foro'],
  ])('a word, a number or more letters: %s · %s', (title, other) => {
    expect(isEdited(title, other)).toBe(false);
  });
});
