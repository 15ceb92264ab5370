import { Button, Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import { lateFrom, writeMinute } from '#shared/attendance/session-of-now';
import type { Session, Training } from '#shared/trainings/schema';
import { updateTraining } from '../../../db/repositories/trainings';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { sessionName } from '../roll-call/session-name';
import classes from './Door.module.css';

interface SessionOfNowProps {
  readonly training: Training;
  readonly sessions: readonly Session[];
  readonly session: Session;
  readonly isToday: boolean;
  /** `null` while the clock chooses. */
  readonly chosenId: string | null;
  readonly onChoose: (sessionId: string | null) => void;
}

/** Which session people are marked for and why, and from when on they are late. */
export function SessionOfNow(props: SessionOfNowProps) {
  const { training, sessions, session, isToday, chosenId, onChoose } = props;
  const i18n = useI18n();
  const { t } = i18n;
  const database = useDatabase();
  const { failed } = useNotices();
  const late = lateFrom(session, training.lateAfterMinutes);
  const setMinutes = (typed: string | number) => {
    const lateAfterMinutes = typeof typed === 'number' ? typed : null;
    updateTraining(database, training.id, { lateAfterMinutes }).catch(failed);
  };
  const rule = (() => {
    if (late === null) return t('door.lateNever');
    return isToday ? t('door.lateFrom', { time: writeMinute(late) }) : t('door.lateOtherDay');
  })();
  return (
    <Group gap="md" align="flex-end" className={classes.session}>
      <NativeSelect
        label={
          <>
            {t('door.session')}{' '}
            <Text span inherit c="dimmed" fw={400}>
              {t(chosenId === null ? 'door.byClock' : 'door.byHand')}
            </Text>
          </>
        }
        className={classes.sessionSelect}
        size="sm"
        value={session.id}
        onChange={(event) => onChoose(event.currentTarget.value)}
        data={sessions.map((one) => ({
          value: one.id,
          label: one.startTime
            ? `${sessionName(one, i18n)} (\u2066${one.startTime}–${one.endTime ?? ''}\u2069)`
            : sessionName(one, i18n),
        }))}
      />
      {chosenId === null ? null : (
        <Button variant="default" onClick={() => onChoose(null)}>
          {t('door.backToNow')}
        </Button>
      )}
      <NumberInput
        label={t('door.minutes')}
        size="sm"
        w={150}
        min={0}
        max={600}
        allowDecimal={false}
        clampBehavior="strict"
        value={training.lateAfterMinutes ?? ''}
        onChange={setMinutes}
      />
      <Text size="sm" pb={8}>
        {rule}
      </Text>
    </Group>
  );
}
