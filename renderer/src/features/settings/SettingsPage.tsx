import type { Preferences } from '#shared/workspace/preferences';
import type { Database } from '../../db/database';
import { readWorkspaceSettings } from '../../db/repositories/settings';
import { useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { Page } from '../../ui/Page';
import { AboutSection } from './AboutSection';
import { DisplaySection } from './DisplaySection';
import { OfficeSection } from './OfficeSection';
import { SafetySection } from './SafetySection';
import { SampleSection } from './SampleSection';

interface SettingsPageProps {
  readonly preferences: Preferences;
  readonly onPreferences: (next: Preferences) => Promise<Preferences>;
  readonly onLoadSample: (database: Database) => Promise<void>;
}

/** The device's preferences take effect at once; what the office decides is saved as a whole. */
export function SettingsPage({ preferences, onPreferences, onLoadSample }: SettingsPageProps) {
  const { t } = useI18n();
  const settings = useLive(readWorkspaceSettings, []);
  return (
    <Page title={t('navigation.settings')}>
      <DisplaySection preferences={preferences} onPreferences={onPreferences} />
      {settings ? <OfficeSection settings={settings} /> : null}
      <SafetySection />
      <SampleSection onLoadSample={onLoadSample} />
      <AboutSection />
    </Page>
  );
}
