import { IconAlertTriangle, IconHandStop, IconShieldCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import { judgeSafety, type SafetyColour } from '#shared/journal/safety-light';
import type { SafetyView } from '../../db/safety/safety';
import { useSafetyView } from '../../db/safety/use-safety';
import { type I18n, useI18n } from '../../i18n/use-i18n';
import classes from './Shell.module.css';

const icons = {
  green: IconShieldCheck,
  amber: IconAlertTriangle,
  red: IconHandStop,
} as const satisfies Record<SafetyColour, unknown>;

/**
 * One light for the state of the data: saved when, backed up when, and what is wrong. It follows the journal, so
 * that "saved" means on the disk. The colour is never the only sign.
 */
export function SafetyLight() {
  const i18n = useI18n();
  const { t } = i18n;
  const view = useSafetyView();
  const { colour, concerns } = judgeSafety(view.status, view.stop === 'frozen', new Date());
  const Shape = icons[colour];
  const [gravest] = concerns;
  return (
    <Link to="/settings/safety" className={classes.light} data-colour={colour}>
      <Shape size={14} aria-hidden />
      <span role="status">
        {gravest ? t(`safety.concerns.${gravest}`) : describeSaved(view, i18n)}
      </span>
      <span className={classes.lightAim}>{t('status.openSafety')}</span>
    </Link>
  );
}

function describeSaved({ status, savedAt, running }: SafetyView, { t, time }: I18n): string {
  const lastSaved = savedAt ?? status.journal.savedAt;
  const saved = lastSaved ? t('status.savedAtTime', { time: time(lastSaved) }) : t('status.saved');
  const { lastVerifiedAt } = status.backups;
  if (running) return `${saved} · ${t('status.backingUp')}`;
  if (lastVerifiedAt) return `${saved} · ${t('status.backedUpAt', { time: time(lastVerifiedAt) })}`;
  return lastSaved ? `${saved} · ${t('status.noBackup')}` : saved;
}
