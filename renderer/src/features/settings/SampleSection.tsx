import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { Database } from '../../db/database';
import { isSampleLoaded, removeSample } from '../../db/sample';
import { undoCommit } from '../../db/undo';
import { useDatabase, useLive } from '../../db/use-live';
import { useI18n } from '../../i18n/use-i18n';
import { FormSection } from '../../ui/FormSection';
import { useNotices } from '../../ui/notices';

interface SampleSectionProps {
  readonly onLoadSample: (database: Database) => Promise<void>;
}

/** Invented data to try things on: in with one click, out with one click. */
export function SampleSection({ onLoadSample }: SampleSectionProps) {
  const { t } = useI18n();
  const database = useDatabase();
  const { done, failed } = useNotices();
  const isLoaded = useLive(isSampleLoaded, []);
  const [isBusy, setBusy] = useState(false);

  const run = async (action: () => Promise<void>) => {
    setBusy(true);
    await action().catch(failed);
    setBusy(false);
  };
  const load = async () => {
    await onLoadSample(database);
    done(t('settings.sampleLoaded'));
  };
  const takeOut = async () => {
    const { id } = await removeSample(database);
    done(t('settings.sampleRemoved'), () => undoCommit(database, id));
  };

  return (
    <FormSection title={t('settings.sample')} columns={1}>
      <Text size="xs">{t(isLoaded ? 'settings.sampleIsLoaded' : 'settings.sampleHint')}</Text>
      <Group>
        <Button
          variant="default"
          loading={isBusy}
          disabled={isLoaded === undefined}
          onClick={() => void run(isLoaded ? takeOut : load)}
        >
          {t(isLoaded ? 'settings.sampleRemove' : 'settings.sampleLoad')}
        </Button>
      </Group>
    </FormSection>
  );
}
