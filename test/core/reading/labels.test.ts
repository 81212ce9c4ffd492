/** The words of headers and marks that the reader knows, and those it must not take for them. */

import { describe, expect, it } from 'vitest';
import { colourName } from '#core/reading/colour-name.ts';
import { type ColumnRole, headingRank } from '#core/reading/column-heading.ts';
import { readMarkText } from '#core/reading/mark-text.ts';
import { readMonthLabel } from '#core/reading/month-label.ts';
import { readWeekLabel } from '#core/reading/week-label.ts';

describe('month labels', () => {
  it.each([
    ['FEBRERO 2025', 2, 2025],
    ['Febrero de 2025', 2, 2025],
    ['FEB-25', 2, 2025],
    ["Sept. '26", 9, 2026],
    ['mes de  Octubre del 2024', 10, 2024],
    ['Ene', 1, null],
    ['MAYO', 5, null],
    ['02/2025', 2, 2025],
    ['2025-12', 12, 2025],
    ['January', 1, null],
    ['setiembre', 9, null],
  ])('%s', (label, month, year) => {
    expect(readMonthLabel(label, label)).toEqual({ month, year });
  });

  it('a date', () => {
    expect(readMonthLabel({ day: '2025-03-01' }, 'mar-25')).toEqual({ month: 3, year: 2025 });
  });

  it.each(['', 'Informe de enero', 'marzo a abril', '13/2025', 'Meta', 'semana', 'mar y tierra'])('not %j', (label) => {
    expect(readMonthLabel(label, label)).toBeNull();
  });

  it('a number is none, whatever it shows', () => {
    expect(readMonthLabel(5, '5')).toBeNull();
  });
});

describe('week labels', () => {
  it.each([
    ['1', 1],
    ['S3', 3],
    ['Sem. 2', 2],
    ['Semana 5', 5],
    ['SEMANA N° 4', 4],
    ['1ª', 1],
    ['52', 52],
    ['IV', 4],
    ['Semana II', 2],
  ])('%s is number %i', (label, ordinal) => {
    expect(readWeekLabel(label)).toEqual({ kind: 'ordinal', ordinal });
  });

  it.each([
    ['3-7', 3, 7],
    ['03 al 07', 3, 7],
    ['del 31 al 4', 31, 4],
  ])('%s is days %i to %i', (label, firstDay, lastDay) => {
    expect(readWeekLabel(label)).toEqual({ kind: 'days', firstDay, lastDay });
  });

  it.each(['', '0', '54', '3-40', 'X', 'total', '2025'])('not %j', (label) => {
    expect(readWeekLabel(label)).toBeNull();
  });
});

describe('mark texts', () => {
  it.each([
    ['P', 'planned'],
    ['x', 'planned'],
    ['✓', 'planned'],
    ['1', 'planned'],
    ['Programado', 'planned'],
    ['E', 'executed'],
    ['P/E', 'executed'],
    [' e. ', 'executed'],
    ['R', 'rescheduled'],
    ['Cancelada', 'cancelled'],
  ])('%j is %s', (text, kind) => {
    expect(readMarkText(text)).toBe(kind);
  });

  it.each(['', '?', 'pend.', '2', '100%', 'listo'])('not %j', (text) => {
    expect(readMarkText(text)).toBeNull();
  });
});

describe('column headings', () => {
  it.each<[ColumnRole, string]>([
    ['number', 'N°'],
    ['number', 'No.'],
    ['number', 'ÍTEM'],
    ['number', '#'],
    ['number', 'Nro. de actividad'],
    ['stage', 'Etapa'],
    ['stage', 'FASE'],
    ['stage', 'Componente'],
    ['activity', 'ACTIVIDAD'],
    ['activity', 'Actividades\na realizar'],
    ['activity', 'Descripción de la actividad'],
    ['activity', 'Acción'],
    ['activity', 'Tareas'],
    ['responsible', 'Responsable(s)'],
    ['responsible', 'RESPONSABLES'],
    ['responsible', 'Dependencia responsable'],
    ['responsible', 'Dependencia'],
    ['responsible', 'Área o dependencia responsable'],
    ['responsible', 'Encargado'],
  ])('%s: %j', (role, heading) => {
    expect(headingRank(role, heading)).not.toBeNull();
  });

  it.each<[ColumnRole, string]>([
    ['number', 'Nombre'],
    ['activity', 'Producto'],
    ['activity', 'Observaciones'],
    ['responsible', 'Recursos'],
    ['stage', 'Meta'],
  ])('%s is not %j', (role, heading) => {
    expect(headingRank(role, heading)).toBeNull();
  });
});

describe('colour names', () => {
  it.each([
    ['#4472c4', 'azul'],
    ['#9dc3e6', 'azul claro'],
    ['#70ad47', 'verde'],
    ['#ffc000', 'amarillo'],
    ['#ff0000', 'rojo'],
    ['#d9d9d9', 'gris'],
    ['#000000', 'negro'],
  ])('%s is %s', (colour, name) => {
    expect(colourName(colour)).toBe(name);
  });
});
