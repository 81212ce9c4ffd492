/** `--formato sarif`, against the schema of SARIF 2.1.0 and what its text asks for besides. */

import { readFileSync } from 'node:fs';
import schema210 from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { documentedRules } from '#core/rules/documentation.ts';
import { artifactUri } from '#local/cli/formats/artifact-uri.ts';
import { sarifReport } from '#local/cli/formats/sarif.ts';
import { loadTool } from '#local/cli/tool.ts';
import { finding, ignoredFinding, report } from '../../domain/report-builder.ts';

/** A draft-04 schema whose only words of that draft are its name and its address. */
function compileSchema() {
  const { id: _, $schema: __, ...schema } = schema210;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  formats.default(ajv);
  return ajv.compile(schema);
}

const validate = compileSchema();
const tool = { name: 'cronograma-rdc', version: '1.2.3', rules: documentedRules() };

function logOf(validated: Parameters<typeof sarifReport>[0], workbook = 'cronograma.xlsx') {
  const log = JSON.parse(sarifReport(validated, { workbook, now: new Date(), tool }));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log;
}

describe('the schema', () => {
  it('is strict', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { nombre: 'x' } } }] })).toBe(false);
  });
});

describe('the log', () => {
  it('is of version 2.1.0 and describes the tool as its package does', () => {
    const { version, runs } = logOf(report([finding()]));
    const { name, version: number } = JSON.parse(readFileSync('package.json', 'utf8'));
    const built = loadTool(process.cwd());
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    expect([built.name, built.version]).toEqual([name, number]);
    expect(built.rules).toEqual(documentedRules());
    expect(runs[0].tool.driver).toMatchObject({ name, version: '1.2.3', language: 'es-CO' });
    expect(runs[0].tool.driver).not.toHaveProperty('informationUri');
  });

  it('describes every rule once, with a name of one word and help', () => {
    const { rules } = logOf(report([])).runs[0].tool.driver;
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(tool.rules.length);
    for (const rule of rules) {
      expect(rule.name).toMatch(/^\p{Lu}[\p{L}\p{N}]+$/u);
      expect(rule.help.text).not.toMatch(/[`*]/);
      expect(rule.help.markdown).toContain(`\`${rule.id}\``);
      expect(rule.shortDescription.text).toMatch(/\.$/);
    }
    expect(rules.find(({ id }: { id: string }) => id === 'spaces').defaultConfiguration).toEqual({
      enabled: true,
      level: 'note',
    });
  });

  it('gives each finding its rule, level, place and fingerprint', () => {
    const found = finding({ severity: 'info', change: { before: 'a  b', after: 'a b' }, fixable: true });
    const [result] = logOf(report([found])).runs[0].results;
    expect(result).toEqual({
      ruleId: 'unknown-mark',
      ruleIndex: tool.rules.findIndex(({ id }) => id === 'unknown-mark'),
      level: 'note',
      message: { text: `${found.text} ${found.advice}` },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'cronograma.xlsx', index: 0 } },
          logicalLocations: [{ name: 'H12', fullyQualifiedName: 'Cronograma!H12', kind: 'cell' }],
        },
      ],
      partialFingerprints: { 'cronogramaFinding/v1': '00112233' },
      properties: { fixable: true, units: ['PLA'], change: { before: 'a  b', after: 'a b' } },
      suppressions: [],
    });
  });

  it('names the sheet of each cell, in quotes where it is not one word', () => {
    const names = [
      finding({ sheet: "Plan d'acción 2025" }),
      finding({ sheet: 'Responsables', cell: 'Responsables!D4' }),
      finding({ sheet: 'Año' }),
    ];
    const { results } = logOf(report(names)).runs[0];
    expect(
      results.map((result: { locations: { logicalLocations: { fullyQualifiedName: string }[] }[] }) =>
        result.locations.map(({ logicalLocations }) => logicalLocations[0]?.fullyQualifiedName).join(),
      ),
    ).toEqual(["'Plan d''acción 2025'!H12", 'Responsables!D4', 'Año!H12']);
  });

  it('suppresses what was ignored, with the reason, and says of the others that they are not', () => {
    const { results } = logOf(report([finding()], [ignoredFinding('Lo aprobó el comité.')])).runs[0];
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [],
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'Lo aprobó el comité.',
          properties: { when: '2025-08-14 16:05', user: 'planeacion@alcaldia.example' },
        },
      ],
    ]);
  });

  it('of a clean schedule has no results, which is not the same as none said', () => {
    expect(logOf(report([])).runs[0].results).toEqual([]);
  });

  it('has no index for a rule it does not know', () => {
    expect(logOf(report([finding({ rule: 'of-tomorrow' })])).runs[0].results[0]).not.toHaveProperty('ruleIndex');
  });

  it('keeps texts from being arguments or links', () => {
    const [result] = logOf(report([finding({ text: 'a {0} [clic](https://x.example) "b"\\' })])).runs[0].results;
    expect(result.message.text).toBe('a {{0}} [clic] (https://x.example) "b"\\ Escriba P.');
  });
});

describe('the workbook', () => {
  it.each([
    ['Cronograma 2025 (ajustado).xlsx', 'Cronograma%202025%20(ajustado).xlsx'],
    ['./rendición/año#1?.xlsx', 'rendici%C3%B3n/a%C3%B1o%231%3F.xlsx'],
    ['../a%b.xlsx', '../a%25b.xlsx'],
    ['carpeta\\libro.xlsx', 'carpeta/libro.xlsx'],
    ['a:b.xlsx', 'a%3Ab.xlsx'],
    ['/tmp/mi libro.xlsx', 'file:///tmp/mi%20libro.xlsx'],
  ])('%s is %s', (path, uri) => {
    expect(artifactUri(path)).toBe(uri);
    expect(logOf(report([finding()]), path).runs[0].artifacts[0].location.uri).toBe(uri);
  });
});
