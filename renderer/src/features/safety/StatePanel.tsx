import { Text } from '@mantine/core';
import { IconAlertTriangle, IconHandStop, IconShieldCheck } from '@tabler/icons-react';
import { judgeSafety, type SafetyColour } from '#shared/journal/safety-light';
import { useSafetyView } from '../../db/safety/use-safety';
import { useI18n } from '../../i18n/use-i18n';
import { Facts } from '../../ui/Facts';
import { Panel } from '../../ui/Panel';
import classes from './Safety.module.css';

const icons = {
  green: IconShieldCheck,
  amber: IconAlertTriangle,
  red: IconHandStop,
} as const satisfies Record<SafetyColour, unknown>;

/** The light of the status bar in full: each concern with what to do about it, and the figures behind. */
export function StatePanel() {
  const { t, instant, number, bytes } = useI18n();
  const { status, stop, savedAt } = useSafetyView();
  const { colour, concerns } = judgeSafety(status, stop === 'frozen', new Date());
  const { journal, backups, space } = status;
  const saved = savedAt ?? journal.savedAt;
  const Shape = icons[colour];
  return (
    <Panel title={t('safety.state.title')}>
      <div className={classes.state} data-colour={colour}>
        <Shape size={20} aria-hidden />
        <Text fw={600}>{t(`safety.colours.${colour}`)}</Text>
      </div>
      {concerns.map((concern) => (
        <Text key={concern} size="xs" mb="xs">
          <strong>{t(`safety.concerns.${concern}`)}.</strong> {t(`safety.advice.${concern}`)}
        </Text>
      ))}
      <Facts
        facts={[
          { label: t('safety.state.saved'), value: saved && instant(saved) },
          {
            label: t('safety.state.backup'),
            value: backups.lastVerifiedAt && instant(backups.lastVerifiedAt),
          },
          { label: t('safety.state.pending'), value: number(backups.pendingCommits) },
          { label: t('safety.state.space'), value: bytes(space.freeBytes) },
          {
            label: t('safety.state.secondPlace'),
            value: backups.secondPlace ? (
              <bdi>{backups.secondPlace.name}</bdi>
            ) : (
              t('safety.state.notChosen')
            ),
          },
        ]}
      />
    </Panel>
  );
}
