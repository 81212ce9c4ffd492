/** What is shown when nothing is wrong. */

import { useEffect } from 'preact/hooks';
import type { SettingsReport } from '#commands/settings.ts';
import type { ValidationReport } from '#core/report/validation-report.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import { Icon } from './icon.tsx';
import type { Reply } from './reply.ts';

interface CheckedListProps {
  readonly report: ValidationReport;
  /** The server's; `''` where it said none. */
  readonly sentence: string;
  readonly settings: Reply<SettingsReport> | undefined;
  readonly onSettings: () => void;
}

/** The good news, and what was checked to be able to say so: the rules that are on. */
export function CheckedList({ report, sentence, settings, onSettings }: CheckedListProps) {
  const { checked, clean } = sidebarEs.findings;
  useEffect(() => {
    if (settings === undefined) onSettings();
  }, []);
  return (
    <div class="checked">
      <p class="sentence">
        <Icon name="check" />
        <strong>{sentence === '' ? clean(report.activities, report.rules) : sentence}</strong>
      </p>
      {settings?.kind === 'done' ? (
        <>
          <p>{checked}</p>
          <ul>
            {settings.output.rules
              .filter(({ enabled }) => enabled)
              .map(({ id, title }) => (
                <li key={id}>{title}</li>
              ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
