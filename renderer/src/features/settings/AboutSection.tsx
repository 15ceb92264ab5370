import { useEffect, useState } from 'react';
import type { ResponseOf } from '#shared/ipc/contract';
import { invoke } from '../../bridge/client';
import { useI18n } from '../../i18n/use-i18n';
import { Facts } from '../../ui/Facts';
import { FormSection } from '../../ui/FormSection';
import { useNotices } from '../../ui/notices';

/** Which program this is, and where on the computer it keeps everything. */
export function AboutSection() {
  const { t } = useI18n();
  const { failed } = useNotices();
  const [information, setInformation] = useState<ResponseOf<'application:information'> | null>(
    null,
  );
  useEffect(() => {
    invoke('application:information').then(setInformation, failed);
  }, [failed]);

  return (
    <FormSection title={t('settings.about')} columns={1}>
      <Facts
        facts={[
          { label: t('settings.version'), value: information?.version },
          { label: t('settings.runtime'), value: <bdi>{information?.runtime}</bdi> },
          { label: t('settings.dataFolder'), value: <bdi>{information?.dataFolder}</bdi> },
        ]}
      />
    </FormSection>
  );
}
