import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconInfoCircle,
  IconScan,
} from '@tabler/icons-react';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './Door.module.css';
import type { Feedback } from './door-state';

const icons = {
  ready: IconScan,
  present: IconCheck,
  late: IconClock,
  already: IconInfoCircle,
  undone: IconArrowBackUp,
  badgeWrong: IconAlertTriangle,
  badgeForeign: IconAlertTriangle,
  badgeShared: IconAlertTriangle,
} as const satisfies Readonly<Record<Feedback['kind'], typeof IconCheck>>;

/** What came of the last Enter, to be read from two steps away: in colour, with a sign, and in words. */
export function DoorFeedback({ feedback }: { readonly feedback: Feedback }) {
  const { t } = useI18n();
  const { kind } = feedback;
  const Icon = icons[kind];
  const name = 'name' in feedback ? feedback.name : '';
  const hint = (() => {
    if (kind === 'ready') return t('door.readyHint');
    if (kind === 'already') return t('door.alreadyHint');
    if (kind === 'badgeWrong' || kind === 'badgeForeign') return t('door.badgeWrongHint');
    return 'isWalkIn' in feedback && feedback.isWalkIn ? t('door.walkIn') : '';
  })();
  return (
    <div className={classes.feedback} data-kind={kind} role="status" aria-live="assertive">
      <Icon size={44} stroke={1.8} aria-hidden />
      <div className={classes.said}>
        {name ? (
          <div className={classes.saidName}>
            <bdi>{name}</bdi>
            {'secondName' in feedback && feedback.secondName ? (
              <bdi className={classes.saidSecond}>{feedback.secondName}</bdi>
            ) : null}
          </div>
        ) : null}
        <div className={name ? classes.saidWhat : classes.saidName}>
          {t(`door.${kind}`)}
          {hint ? <span className={classes.saidHint}>{hint}</span> : null}
        </div>
      </div>
    </div>
  );
}
