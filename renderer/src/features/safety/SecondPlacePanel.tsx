import { Button, Group, Text } from '@mantine/core';
import { useSafety, useSafetyView } from '../../db/safety/use-safety';
import { useI18n } from '../../i18n/use-i18n';
import { useNotices } from '../../ui/notices';
import { Panel } from '../../ui/Panel';

/** Another disk or a share that gets a copy of each backup. */
export function SecondPlacePanel() {
  const { t, instant } = useI18n();
  const { done, failed } = useNotices();
  const { ask } = useSafety();
  const { secondPlace } = useSafetyView().status.backups;

  const choose = () => {
    ask('backups:choose-second-place', undefined).then((chosen) => {
      if (chosen) done(t('safety.second.chosen'));
    }, failed);
  };
  const forget = () => {
    ask('backups:forget-second-place', undefined).catch(failed);
  };

  return (
    <Panel title={t('safety.second.title')}>
      <Text size="xs" c="dimmed" mb="xs">
        {t('safety.second.hint')}
      </Text>
      {secondPlace ? (
        <Text size="xs" mb="xs">
          <bdi>
            <strong>{secondPlace.name}</strong>
          </bdi>{' '}
          {secondPlace.lastAt
            ? t('safety.second.last', { date: instant(secondPlace.lastAt) })
            : t('safety.second.never')}
          {secondPlace.isReachable ? null : ` · ${t('safety.second.gone')}`}
        </Text>
      ) : null}
      <Group gap="xs">
        <Button variant="default" onClick={choose}>
          {t(secondPlace ? 'safety.second.change' : 'safety.second.choose')}
        </Button>
        {secondPlace ? (
          <Button variant="subtle" onClick={forget}>
            {t('safety.second.forget')}
          </Button>
        ) : null}
      </Group>
    </Panel>
  );
}
