import { Button, Group, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useSafety, useSafetyView } from '../../db/safety/use-safety';
import { useI18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';
import classes from './Shell.module.css';

/** Over every screen while nothing can be saved: why, and the way out. */
export function StopBanner() {
  const { t } = useI18n();
  const { done, failed } = useNotices();
  const safety = useSafety();
  const { stop } = useSafetyView();
  const [isBusy, setBusy] = useState(false);
  if (stop === null) return null;

  const run = async (action: () => Promise<void>) => {
    setBusy(true);
    await action().catch(failed);
    setBusy(false);
  };
  const saveElsewhere = async () => {
    const backup = await safety.backUp('manual', 'elsewhere');
    if (backup) done(t('safety.savedElsewhere'));
  };
  const resume = async () => {
    await safety.resume();
    done(t('safety.resumed'));
  };
  const concern = stop === 'frozen' ? 'frozen' : 'space-read-only';

  return (
    <div className={classes.stop} role="alert">
      <IconHandStop size={18} aria-hidden />
      <Text size="xs" flex={1}>
        <strong>{t(`safety.concerns.${concern}`)}</strong> {t(`safety.advice.${concern}`)}
      </Text>
      <Group gap="xs" wrap="nowrap">
        {stop === 'frozen' ? (
          <Button variant="default" disabled={isBusy} onClick={() => void run(resume)}>
            {t('safety.tryAgain')}
          </Button>
        ) : null}
        <Button loading={isBusy} onClick={() => void run(saveElsewhere)}>
          {t('safety.saveElsewhere')}
        </Button>
      </Group>
    </div>
  );
}
