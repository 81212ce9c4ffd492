/** The catalogue as SARIF describes rules (SARIF 2.1.0, §3.49, reportingDescriptor). */

import type { DocumentedRule } from '#core/rules/documentation.ts';
import type { Severity } from '#core/rules/finding.ts';

/** SARIF's word for each severity (§3.27.10). */
export const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A reportingDescriptor. */
export function sarifRule(rule: DocumentedRule): object {
  const { id, title, topic, severity, enabled, fixable, description } = rule;
  return {
    id,
    name: ruleName(title),
    shortDescription: { text: sarifText(`${title}.`) },
    fullDescription: { text: sarifText(description) },
    help: { text: sarifText(helpText(rule)), markdown: sarifText(helpMarkdown(rule)) },
    defaultConfiguration: { enabled, level: LEVELS[severity] },
    properties: { topic, fixable },
  };
}

/** A text for a message: braces stand for arguments there unless they are doubled (§3.11.5), `[…](…)` for a link (§3.11.6). */
export function sarifText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/\]\(/g, '] (');
}

/** "Número de semanas del mes" → NúmeroDeSemanasDelMes. */
function ruleName(title: string): string {
  return (title.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function helpText({ description, example, facts }: DocumentedRule): string {
  const lines = facts.map(({ name, text }) => `${name}: ${text}`.replaceAll('`', '').replaceAll('**', ''));
  return [description, `Ejemplo: ${example}`, ...lines].join('\n');
}

function helpMarkdown({ description, example, facts }: DocumentedRule): string {
  const lines = facts.map(({ name, text }) => `- **${name}:** ${text}`);
  return `${description}\n\n> ${example}\n\n${lines.join('\n')}`;
}
