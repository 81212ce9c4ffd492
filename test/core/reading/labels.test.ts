/** The words of headers and marks that the reader knows, and those it must not take for them. */

import { describe, expect, it } from 'vitest';
import { colourName } from '#core/reading/colour-name.ts';
import { type ColumnRole, headingRank } from '#core/reading/column-heading.ts';
import { readLegendText, readMarkText } from '#core/reading/mark-text.ts';
import { readMonthInitials, readMonthLabel } from '#core/reading/month-label.ts';
import { isPeriodLabel } from '#core/reading/period-label.ts';
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
    ['ENERO (4 SEMANAS)', 1, null],
    ['2025 enero', 1, 2025],
    ['Mayo - 2025', 5, 2025],
  ])('%s', (label, month, year) => {
    expect(readMonthLabel(label, label)).toEqual({ month, year });
  });

  it('a date', () => {
    expect(readMonthLabel({ day: '2025-03-01' }, 'mar-25')).toEqual({ month: 3, year: 2025 });
  });

  it.each([
    '',
    'Informe de enero',
    'marzo a abril',
    '13/2025',
    'Meta',
    'semana',
    'mar y tierra',
    'Ene-Feb',
    '3 mar',
    '30 abr',
  ])('not %j', (label) => {
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
    ['1a semana', 1],
    ['3 sem', 3],
    ['S-2', 2],
    ['1.', 1],
    ['Segunda', 2],
    ['Cuarta semana', 4],
  ])('%s is number %i', (label, ordinal) => {
    expect(readWeekLabel(label)).toEqual({ kind: 'ordinal', ordinal });
  });

  it.each([
    ['3-7', 3, 7],
    ['03 al 07', 3, 7],
    ['del 31 al 4', 31, 4],
    ['24 - 28 mar', 24, 28],
    ['31 mar - 4 abr', 31, 4],
    ['3 al 7 de marzo', 3, 7],
    ['Semana 1\n(3-7)', 3, 7],
  ])('%s is days %i to %i', (label, firstDay, lastDay) => {
    expect(readWeekLabel(label)).toEqual({ kind: 'days', firstDay, lastDay });
  });

  it.each([
    ['1Q', 1],
    ['Q2', 2],
    ['Primera quincena', 1],
    ['Quincena II', 2],
  ])('%s is fortnight %i', (label, ordinal) => {
    expect(readWeekLabel(label)).toEqual({ kind: 'fortnight', ordinal });
  });

  it.each([
    ['3-mar', 3],
    ['10 de marzo', 10],
  ])('%s begins on day %i', (label, ordinal) => {
    expect(readWeekLabel(label)).toEqual({ kind: 'start', ordinal });
  });

  it('a date is the day on which the week begins', () => {
    expect(readWeekLabel('3/03/2025', { day: '2025-03-03' })).toEqual({ kind: 'date', day: '2025-03-03' });
  });

  it.each(['', '0', '54', 'Q3', 'Semana', '3-40', 'X', 'total', '2025'])('not %j', (label) => {
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
    ['P - E', 'executed'],
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

describe('legend texts', () => {
  it.each([
    ['Programado', 'planned'],
    ['E: Ejecutado', 'executed'],
    ['X = Actividad programada', 'planned'],
    ['Actividades ejecutadas', 'executed'],
    ['Reprogramado', 'rescheduled'],
    ['No aplica', 'nothing'],
    ['Días festivos', 'nothing'],
  ])('%j says %s', (text, meaning) => {
    expect(readLegendText(text)).toBe(meaning);
  });

  it.each(['', 'P', 'X', 'Publicar', 'Programado por la oficina', 'Convenciones'])('not %j', (text) => {
    expect(readLegendText(text)).toBeNull();
  });
});

describe('periods longer than a month', () => {
  it.each(['2025', 'AÑO 2025', 'I TRIMESTRE', '2do Semestre', 'Trimestre I', 'PRIMER SEMESTRE 2025', 'MESES'])(
    '%s',
    (label) => {
      expect(isPeriodLabel(label)).toBe(true);
    },
  );

  it.each(['', 'Enero', 'Total', 'Informe del trimestre pasado', 'Actividad 2025'])('not %j', (label) => {
    expect(isPeriodLabel(label)).toBe(false);
  });
});

describe('initials of months', () => {
  it.each([
    ['E F M A M J J A S O N D', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['J A S', [7, 8, 9]],
    ['N D E F', [11, 12, 1, 2]],
  ])('%s', (letters, months) => {
    expect(readMonthInitials(letters.split(' '))).toEqual(months);
  });

  it.each(['E F', 'L M M J V', 'P E P E'])('not %s', (letters) => {
    expect(readMonthInitials(letters.split(' '))).toBeNull();
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
    ['number', 'N° ACT.'],
    ['stage', 'Subcomponente'],
    ['activity', 'ACTIVIDAD/ACCIÓN'],
    ['activity', 'Principales actividades'],
    ['activity', 'Sub-actividad'],
    ['responsible', 'Dependencia / Responsable'],
    ['responsible', 'Profesional responsable'],
    ['responsible', 'Dependencia líder'],
    ['responsible', 'Nombre del responsable'],
    ['support', 'Área de apoyo'],
    ['support', 'Corresponsables'],
  ])('%s: %j', (role, heading) => {
    expect(headingRank(role, heading)).not.toBeNull();
  });

  it.each<[ColumnRole, string]>([
    ['number', 'Nombre'],
    ['activity', 'Producto'],
    ['activity', 'Observaciones'],
    ['responsible', 'Recursos'],
    ['responsible', 'Responsable: Secretaría de Planeación'],
    ['responsible', 'Correo del responsable'],
    ['responsible', 'Corresponsables'],
    ['activity', 'Estado de la actividad'],
    ['activity', 'Actividades de rendición de cuentas de la vigencia que comienza en enero'],
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
