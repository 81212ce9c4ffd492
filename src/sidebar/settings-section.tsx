/** How the validation is set: its rules, the holidays, what happens while one types. */

import type { SettingsReport } from '#commands/settings.ts';
import { sidebarEs } from '#texts/sidebar-es.ts';
import type { Desk } from './desk.ts';
import { FoldedCard } from './folded-card.tsx';
import type { Reply } from './reply.ts';
import { SettingsForm } from './settings-form.tsx';

interface SettingsSectionProps {
  /** Left out until they were read. */
  readonly reply: Reply<SettingsReport> | undefined;
  readonly desk: Desk;
  /** Has them read. */
  readonly onLoad: () => void;
}

/** Folded; read once it is opened. */
export function SettingsSection({ reply, desk, onLoad }: SettingsSectionProps) {
  const { settings: texts, commands } = sidebarEs;
  return (
    <FoldedCard id="settings" title={texts.title} reply={reply} wording={commands.ajustes} onLoad={onLoad}>
      {(settings) => (
        <>
          <p class="quiet">{texts.intro}</p>
          <SettingsForm settings={settings} desk={desk} />
        </>
      )}
    </FoldedCard>
  );
}
