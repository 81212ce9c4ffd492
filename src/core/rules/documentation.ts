/** The catalogue as a document for the staff. */

import type { Severity } from './finding.ts';
import type { Rule, RuleNotes } from './rule.ts';
import { RULE_NOTES } from './rule-notes.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Advertencia', info: 'Aviso' };

const INTRODUCTION = `# Reglas de validación

La orden **Validar cronograma** revisa el cronograma con estas reglas y anota lo que encuentra en la hoja "Hallazgos". Cada hallazgo lleva
a su celda, dice qué está mal y qué hacer. Los hallazgos son de tres clases:

- **Error**: en esa celda no se puede confiar en el cronograma.
- **Advertencia**: es probable que esté mal.
- **Aviso**: conviene mirarlo.

Las reglas callan cuando no hay con qué decidir: un cronograma sin fechas, por ejemplo, no se compara con el calendario.

<!-- Generado a partir de src/core/rules/catalog: no lo edite a mano. -->`;

/**
 * Markdown, in Spanish: an index, then a section per rule in the order given. Ends with a line break.
 * Throws where a rule has no notes.
 */
export function ruleDocumentation(rules: readonly Rule[]): string {
  return `${[INTRODUCTION, index(rules), ...rules.map(section)].join('\n\n')}\n`;
}

function index(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const { id, title, severity } = rule;
    return `| [${title}](#${id}) | ${SEVERITIES[severity]}${rule.enabled === false ? ' (desactivada)' : ''} | ${notesOf(rule).fixable ? 'Sí' : 'No'} |`;
  });
  return ['| Regla | Gravedad | Propone corrección |', '| --- | --- | --- |', ...rows].join('\n');
}

function section(rule: Rule): string {
  const notes = notesOf(rule);
  const facts = [
    `- **Gravedad:** ${SEVERITIES[rule.severity].toLowerCase()}.`,
    ...(rule.enabled === false ? ['- **Estado:** desactivada de fábrica; la activa quien quiera adoptarla.'] : []),
    `- **Qué revisa:** ${notes.description}`,
    `- **Por qué importa:** ${notes.reason}`,
    `- **Fuente:** ${notes.source}`,
    `- **Ejemplo:** ${notes.example}`,
    ...optionLines(rule, notes.optionNotes),
  ];
  return `## <a id="${rule.id}"></a>${rule.title}\n\nIdentificador: \`${rule.id}\`\n\n${facts.join('\n')}`;
}

function optionLines({ options }: Rule, notes: Readonly<Record<string, string>>): string[] {
  return Object.entries(options).map(([name, { initial }]) => {
    return `- **Opción \`${name}\`** (de fábrica \`${String(initial)}\`): ${notes[name] ?? ''}`;
  });
}

function notesOf({ id }: Rule): RuleNotes {
  const notes = RULE_NOTES[id];
  if (notes === undefined) throw new Error(`The rule ${id} has no notes`);
  return notes;
}
