/** The catalogue as a document for the staff. */

import { groupBy } from '#core/collections/group-by.ts';
import { countOf } from '#core/text/count-of.ts';
import { type DescribedOption, type DescribedRule, describeRules } from './described-rules.ts';
import type { RuleOption } from './options.ts';
import { SEVERITY_NAMES } from './severity-names.ts';
import { capitalized } from './wording.ts';

/** What "Hallazgos" tells a person to do about the example of a rule. */
export type AdviceOf = (rule: DescribedRule) => string;

/** Markdown, in Spanish: an index by topics, then a section per rule in the order given. Ends with a line break. */
export function ruleDocumentation(rules: readonly DescribedRule[], adviceOf: AdviceOf): string {
  const topics = [...groupBy(rules, ({ topic }) => topic)];
  return `${[
    introduction(rules),
    ...topics.map(([topic, own]) => index(topic, own)),
    ...topics.flatMap(([topic, own]) => [`## ${topic}`, ...own.map((rule) => section(rule, adviceOf(rule)))]),
  ].join('\n\n')}\n`;
}

function introduction(rules: readonly DescribedRule[]): string {
  const off = rules.filter(({ enabled }) => !enabled).length;
  const fixable = rules.filter((rule) => rule.fixable).length;
  return `# Reglas de validación

<!-- Generado a partir de src/core/rules/catalog: no lo edite a mano. -->

La orden **Validar cronograma** revisa el cronograma con **${countOf(rules.length, 'regla', 'reglas')}** y anota lo que encuentra en la hoja
«Hallazgos». Cada hallazgo lleva a su celda, dice qué está mal y qué hacer. ${offSentence(off)} De todas, ${countOf(fixable, 'propone', 'proponen')}
una corrección que se puede hacer con un clic y deshacer.

Los hallazgos son de tres clases:

- **Error**: en esa celda no se puede confiar en el cronograma.
- **Advertencia**: es probable que esté mal.
- **Aviso**: conviene mirarlo.

La gravedad de cada regla es la más alta con la que habla: donde los indicios son débiles, el hallazgo es más leve. Las
reglas callan cuando no hay con qué decidir: un cronograma sin fechas, por ejemplo, no se compara con el calendario.

**Para activar o desactivar una regla**, o para cambiar su gravedad y sus opciones: **Cronograma › Abrir panel › «Reglas»**. En la
línea de órdenes, \`npx cronograma ajustar LIBRO.xlsx --regla ID=VALOR\`, donde VALOR es \`no\`, \`si\`, \`error\`,
\`advertencia\`, \`aviso\` o \`fabrica\`, y para una opción \`--regla ID.opcion=VALOR\`. Lo que cambie vale solo para ese libro y para quienes trabajen en él. Si una regla acierta casi siempre, pero no en una celda, no la
desactive: use **Ignorar…** en ese hallazgo y escriba el motivo.`;
}

function offSentence(off: number): string {
  if (off === 0) return 'Todas vienen activadas de fábrica.';
  return `${off === 1 ? 'Una viene desactivada' : `${off} vienen desactivadas`} de fábrica: actívelas si su entidad las aplica.`;
}

function index(topic: string, rules: readonly DescribedRule[]): string {
  const rows = rules.map(({ id, title, severity, enabled, fixable }) => {
    return `| [${title}](#${id}) | ${SEVERITY_NAMES[severity]} | ${yesNo(enabled)} | ${yesNo(fixable)} |`;
  });
  return [
    `| ${topic} | Gravedad | Activada de fábrica | Propone corrección |`,
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function yesNo(value: boolean): string {
  return value ? 'Sí' : 'No';
}

function section(rule: DescribedRule, advice: string): string {
  const { id, title, example } = rule;
  return [
    `### <a id="${id}"></a>${title}`,
    `${rule.description}`,
    `> ${example}\n>\n> *Qué hacer:* ${advice}`,
    ruleFacts(rule)
      .map(({ name, text }) => `- **${name}:** ${text}`)
      .join('\n'),
  ].join('\n\n');
}

/** A rule for other programs: plain data. */
export interface DocumentedRule
  extends Pick<
    DescribedRule,
    'id' | 'title' | 'topic' | 'severity' | 'enabled' | 'fixable' | 'description' | 'example'
  > {
  readonly facts: readonly RuleFact[];
}

/** The whole catalogue for other programs. */
export function documentedRules(): DocumentedRule[] {
  return describeRules().map((rule) => {
    const { id, title, topic, severity, enabled, fixable, description, example } = rule;
    return { id, title, topic, severity, enabled, fixable, description, example, facts: ruleFacts(rule) };
  });
}

/** One thing to know about a rule; the text is Markdown within one line. */
export interface RuleFact {
  readonly name: string;
  readonly text: string;
}

/** What there is to know about a rule besides what it looks for and its example, in reading order. */
export function ruleFacts({ id, severity, enabled, reason, source, options }: DescribedRule): RuleFact[] {
  return [
    { name: 'Identificador', text: `\`${id}\`` },
    { name: 'Gravedad', text: `${SEVERITY_NAMES[severity].toLowerCase()}.` },
    { name: 'Por qué importa', text: reason },
    { name: 'Fuente', text: source },
    ...options.map(optionFact),
    enabled
      ? { name: 'Para desactivarla', text: switching(id, 'no') }
      : { name: 'Viene desactivada; para activarla', text: switching(id, 'si') },
  ];
}

function switching(id: string, value: string): string {
  return `el interruptor de la regla en panel › «Reglas», o \`npx cronograma ajustar LIBRO.xlsx --regla ${id}=${value}\`.`;
}

function optionFact({ name, option, note }: DescribedOption): RuleFact {
  return { name: `Opción \`${name}\``, text: `${capitalized(note).replace(/\.?$/, '.')} ${limits(option)}` };
}

function limits(option: RuleOption): string {
  if (option.kind === 'flag') return `Se responde sí o no; de fábrica, **${option.initial ? 'sí' : 'no'}**.`;
  if (option.kind === 'choice') return `De fábrica, \`${option.initial}\`.`;
  return `De ${option.least} a ${option.most}; de fábrica, **${option.initial}**.`;
}
