/** `--formato md`, judged by what a reader of GitHub's Markdown sees. */

import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { oneLine } from '#core/text/one-line.ts';
import { escapeMarkdown } from '#local/cli/formats/escape-markdown.ts';
import { markdownReport } from '#local/cli/formats/markdown.ts';
import { finding, ignoredFinding, report } from '../../domain/report-builder.ts';

const context = {
  workbook: 'actas/Cronograma_2025.xlsx',
  now: new Date('2025-08-15T23:30:00-05:00'),
  tool: { name: 'cronograma-rdc', version: '1.2.3', rules: [] },
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text of rendered HTML without tags. */
function shown(html: string): string {
  return html.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code === undefined ? (ENTITIES[name] ?? `&${name};`) : String.fromCodePoint(Number(code)),
  );
}

/** The cells of every row of every table, as a reader sees them. */
function renderedRows(markdown: string): string[][] {
  const html = marked.parse(markdown, { async: false });
  return Array.from(html.matchAll(/<tr>\n(.*?)<\/tr>/gs), ([, row = '']) =>
    Array.from(row.matchAll(/<t[dh]>(.*?)<\/t[dh]>\n/gs), ([, cell = '']) => shown(cell)),
  );
}

const HOSTILE = [
  'a | b',
  'a \\| b \\',
  '`rm -rf` ``x``',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- oculto -->',
  '[clic](https://maligno.example)',
  '![foto](https://maligno.example/x.png)',
  '[clic][1] [^1]',
  'https://maligno.example y www.maligno.example y ftp://maligno.example',
  'alguien@maligno.example',
  '**negrita** _cursiva_ ~~tachado~~ $x^2$',
  '&lt;b&gt; &amp; &#60;',
  'una línea\notra\r\n| --- | --- |',
  '# título',
  '- lista',
  '1. lista',
  '@equipo #12 :rocket:',
  '```\ncode\n```',
];

describe('the document', () => {
  it('tells when what was checked, then a table for each severity that has findings', () => {
    const warning = finding({ severity: 'warning', rule: 'week-count', title: 'Semanas', cell: 'I3', fixable: true });
    expect(markdownReport(report([finding(), warning]), context)).toBe(
      [
        '# Hallazgos en la hoja «Cronograma»',
        '',
        '- **Libro:** actas/Cronograma&#95;2025.xlsx',
        '- **Fecha:** 15 de agosto de 2025',
        '- **Revisado:** 48 actividades con 14 reglas',
        '- **Resultado:** 1 error, 1 advertencia y 0 avisos',
        '',
        '## Errores (1)',
        '',
        '| Celda | Hallazgo | Qué hacer | Regla |',
        '| --- | --- | --- | --- |',
        '| H12 | «?» en la semana 2 de marzo de 2025 no es una marca conocida. | Escriba P. | Marca desconocida (unknown-mark) |',
        '',
        '## Advertencias (1)',
        '',
        '| Celda | Hallazgo | Qué hacer | Regla |',
        '| --- | --- | --- | --- |',
        '| I3 | «?» en la semana 2 de marzo de 2025 no es una marca conocida. | Escriba P. Tiene corrección automática. | Semanas (week-count) |',
      ].join('\n'),
    );
  });

  it('lists what was ignored with the reason and by whom', () => {
    const document = markdownReport(report([], [ignoredFinding('Semana Santa | receso')]), context);
    expect(document).toContain('y 0 avisos; 1 ignorado');
    expect(document).toContain('## Ignorados (1)');
    expect(renderedRows(document)[1]).toEqual([
      'H12',
      finding().text,
      'Semana Santa | receso',
      'planeacion@alcaldia.example, 2025-08-14 16:05',
      'Marca desconocida (unknown-mark)',
    ]);
  });

  it('of a clean schedule says so', () => {
    const document = markdownReport(report([]), context);
    expect(document).toContain('0 errores, 0 advertencias y 0 avisos');
    expect(document.endsWith('No se encontró nada por corregir.')).toBe(true);
  });
});

describe('hostile texts', () => {
  it.each(HOSTILE)('%j is shown as it is, and is nothing else', (text) => {
    const document = markdownReport(
      report([finding({ text, advice: text, cell: 'A1' })], [ignoredFinding(text)], text),
      { ...context, workbook: text },
    );
    const html = marked.parse(document, { async: false });
    expect(html.replace(/<\/?(?:h1|h2|ul|li|strong|p|table|thead|tbody|tr|th|td)>/g, '')).not.toContain('<');
    const rows = renderedRows(document);
    expect(rows.map((row) => row.length)).toEqual([4, 4, 5, 5]);
    expect(rows[1]?.slice(1, 3)).toEqual([oneLine(text), oneLine(text)]);
    expect(rows[3]?.[2]).toBe(oneLine(text));
    expect(shown(html)).toContain(`Hallazgos en la hoja «${oneLine(text)}»`);
  });

  it('any text is one cell that shows it', () => {
    const printable = fc.string({ unit: 'grapheme-composite' }).map((text) => `x${text}x`);
    fc.assert(
      fc.property(printable, printable, (one, other) => {
        const table = `| a | b |\n| --- | --- |\n| ${escapeMarkdown(one)} | ${escapeMarkdown(other)} |`;
        expect(renderedRows(table)[1]).toEqual([one, other].map(oneLine));
      }),
    );
  });

  it('that could act on a terminal or turn the text around lose that', () => {
    expect(escapeMarkdown('a\u001b[31mb\u202ec\u0000d')).toBe('a&#91;31mbcd');
  });
});
