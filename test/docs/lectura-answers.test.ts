/** The questions of docs/lectura.md are those that are asked, and what it says may be answered is taken. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { WHICH_SHEET } from '#commands/find-schedule.ts';
import { readSchedule } from '#core/reading/read-schedule.ts';
import type { ReadingReport } from '#core/report/reading-report.ts';
import type { Decision } from '#core/schedule/decision.ts';
import { WEEK_CONVENTIONS } from '#core/schedule/week-convention.ts';
import { answersTo } from '#core/settings/accept-answer.ts';
import { takeAnswers } from '#core/settings/take-answers.ts';
import { askAddOn } from '#local/cli/ask-add-on.ts';
import type { LocalHost } from '#local/host/local-host.ts';
import type { SheetModel } from '#local/workbook/model.ts';
import { exampleHost } from '../domain/example-host.ts';
import { documentedRows, typedIn } from './documented.ts';
import { scenarioSheets } from './scenario-sheets.ts';

const questions = documentedRows('Código').map(([code, , asks = '', answers = '', example]) => ({
  family: familyOf(typedIn(code)[0] ?? ''),
  asks: asks.startsWith('Sí'),
  answers,
  example: typedIn(example)[0],
}));
const sheets = scenarioSheets();
let ofScenarios: Decision[];
let ofWorkbook: readonly Decision[];

beforeAll(() => {
  ofScenarios = sheets.flatMap((sheet) => readSchedule(sheet)?.decisions ?? []);
  ofWorkbook = [...read(exampleHost()), ...read(doubtfulHost())];
});

/** What comes before the colour, text, column or name that a code speaks of; problems of "Responsables" are all alike. */
function familyOf(code: string): string {
  const family = code.split(':')[0] ?? '';
  return family.startsWith('directory-') ? 'directory-' : family;
}

function read(host: LocalHost): readonly Decision[] {
  const report: ReadingReport = askAddOn(host, 'leer', {}).result.done;
  return report.decisions;
}

/** The example with a second sheet like the first, an owner nobody knows and an address nobody can be written to. */
function doubtfulHost(): LocalHost {
  const host = exampleHost();
  askAddOn(host, 'responder', { answers: { directory: 'confirmar' } });
  const [schedule] = host.workbook.sheets;
  const units = host.workbook.sheets.find(({ name }) => name === 'Responsables');
  if (schedule === undefined || units === undefined) throw new Error('the example has both sheets');
  write(schedule, 5, 4, 'Veeduría ciudadana de la plaza');
  write(units, 3, 4, 'nadie en ninguna parte');
  const empty: SheetModel = { ...structuredClone(schedule), id: 90, name: 'Portada', cells: {}, merges: [] };
  const copy: SheetModel = { ...structuredClone(schedule), id: 91, name: 'Copia' };
  host.workbook.sheets = [empty, ...host.workbook.sheets, copy];
  host.workbook.activeSheet = empty.id;
  return host;
}

function write(sheet: SheetModel, row: number, column: number, value: string): void {
  const style = sheet.cells[row]?.[column]?.style ?? 0;
  sheet.cells[row] = { ...sheet.cells[row], [column]: { value, style } };
}

/** The codes that the source has, from its texts: a new question cannot be forgotten in the document. */
function codesOfSource(): Set<string> {
  const texts = ['src/core/reading', 'src/core/directory']
    .flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')))
    .filter((text) => /import .*\bdecide\b|Decision\b.* from|function textCode/.test(text));
  const code = /(?<!=== )'([a-z]+(?:-[a-z]+)+):?'|`([a-z]+(?:-[a-z]+)+):\$\{|CODE = '([a-z]+):?'/g;
  const found = texts.flatMap((text) => Array.from(text.matchAll(code), ([, ...groups]) => groups.find(Boolean) ?? ''));
  return new Set([...found, WHICH_SHEET, 'directory-']);
}

describe('the table of codes', () => {
  it('names every code there is, and no other', () => {
    expect(new Set(questions.map(({ family }) => family))).toEqual(codesOfSource());
  });

  it('says which of them are asked', () => {
    const asked = [...ofScenarios, ...ofWorkbook].filter(({ certainty }) => certainty === 'doubtful');
    const families = new Set(asked.map(({ code }) => familyOf(code)));
    expect(new Set(questions.filter(({ asks }) => asks).map(({ family }) => family))).toEqual(families);
  });

  it('says what may be answered', () => {
    const wrong = questions.filter(({ family, answers }) => {
      const decisions = [...ofScenarios, ...ofWorkbook].filter(({ code }) => familyOf(code) === family);
      return decisions.length === 0 || !decisions.every((decision) => saysAnswers(answers, decision));
    });
    expect(wrong).toEqual([]);
  });

  it.each(questions.filter(({ example }) => example !== undefined))('$example is taken', ({ family, example = '' }) => {
    const [, code = '', value = ''] = /^(.+)=([^=]*)$/.exec(example) ?? [];
    const isTaken = sheets.some((sheet) => 'answers' in takeAnswers(sheet, [], { [code]: value }));
    expect(familyOf(code)).toBe(family);
    if (!isTaken)
      askAddOn(family === WHICH_SHEET ? doubtfulHost() : exampleHost(), 'responder', { answers: { [code]: value } });
  });

  it('names the ways of counting weeks as the reader does', () => {
    const rows = documentedRows('Manera').map(([code, text]) => [typedIn(code)[0], text]);
    const { choices = [] } = ofScenarios.find(({ code }) => code === 'week-convention') ?? {};
    expect(rows).toEqual(choices.map(({ value, label }) => [value, label]));
    expect(rows.map(([value]) => value)).toEqual([...WEEK_CONVENTIONS]);
  });
});

/** What the values of a decision are where they differ from sheet to sheet. */
const NAMES: Readonly<Record<string, string>> = {
  owner: 'la sigla de una unidad',
  [WHICH_SHEET]: 'el nombre de la hoja',
};

/** Whether the cell gives what the decision takes: words that are the same everywhere letter by letter, the others in words. */
function saysAnswers(cell: string, { code, accepts, choices }: Decision): boolean {
  const family = familyOf(code);
  const name = NAMES[family];
  const isFixed = (value: string): boolean =>
    (accepts === 'choice' && name === undefined) || /^(?:ninguna|nueva|nadie)$/.test(value);
  const fixed = choices.map(({ value }) => value).filter(isFixed);
  const inWords = [...answersTo({ accepts, choices: [] }), ...(name === undefined ? [] : [name])];
  return fixed.join() === typedIn(cell).join() && inWords.every((text) => cell.includes(text));
}
