import { Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { isPresent } from '#shared/attendance/completion';
import { countBySex } from '#shared/attendance/count-by-sex';
import { isSeat } from '#shared/attendance/seats';
import { chooseSessionOfNow } from '#shared/attendance/session-of-now';
import type { Session, Training } from '#shared/trainings/schema';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { keepMarks } from '../roll-call/kept-marks';
import { entryAt } from '../roll-call/mark-table';
import classes from './Door.module.css';
import { DoorFeedback } from './DoorFeedback';
import { DoorSearch } from './DoorSearch';
import type { Expected } from './find-arrivals';
import { LastMarks } from './LastMarks';
import { SessionOfNow } from './SessionOfNow';
import { SexPrompt } from './SexPrompt';
import { useClock } from './use-clock';
import { useDoor } from './use-door';

interface DoorDeskProps {
  readonly training: Training;
  /** In time order, at least one. */
  readonly sessions: readonly Session[];
  readonly expected: readonly Expected[];
}

/** The field, what came of it, and who came last. Ctrl+Z takes the last mark back. */
export function DoorDesk({ training, sessions, expected }: DoorDeskProps) {
  const { t, number } = useI18n();
  const clock = useClock();
  const input = useRef<HTMLInputElement>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [newName, setNewName] = useState<string | null>(null);
  const table = useMarkTable(training.id);
  const session = sessions.find(({ id }) => id === chosenId) ?? chooseSessionOfNow(sessions, clock);
  const sessionId = session?.id ?? '';
  const isHere = (enrolmentId: string) =>
    isPresent(entryAt(table, { enrolmentId, sessionId })?.mark);
  const counts = useMemo(() => {
    const seats = expected.filter(({ enrolment }) => isSeat(enrolment));
    const here = seats.filter(({ enrolment }) =>
      isPresent(entryAt(table, { enrolmentId: enrolment.id, sessionId })?.mark),
    );
    return { all: seats.length, here: countBySex(here.map(({ person }) => person)) };
  }, [expected, table, sessionId]);
  const door = useDoor({ training, session, expected, isHere });
  const undoLast = (event: { preventDefault: () => void }) => {
    const [latest] = door.last;
    // While something is typed, the keys belong to the field.
    if (!latest || input.current?.value) return;
    event.preventDefault();
    void door.undo(latest);
  };
  // By the place of the key: an Arabic layout types another letter there.
  const own = { preventDefault: false, usePhysicalKeys: true };
  useHotkeys([['mod+Z', undoLast, own]], []);
  if (!session) return null;

  const closePrompt = () => {
    setNewName(null);
    requestAnimationFrame(() => input.current?.focus());
  };
  return (
    <div className={classes.desk}>
      <SessionOfNow
        training={training}
        sessions={sessions}
        session={session}
        isToday={session.date === clock.date}
        chosenId={chosenId}
        onChoose={(id) => {
          setChosenId(id);
          input.current?.focus();
        }}
      />
      <div className={classes.columns}>
        <div className={classes.main}>
          {newName === null ? (
            <DoorSearch
              inputRef={input}
              expected={expected}
              isHere={isHere}
              door={door}
              onNew={setNewName}
            />
          ) : (
            <SexPrompt
              name={newName}
              onChoose={(sex) => {
                door.admitNew(newName, sex);
                closePrompt();
              }}
              onCancel={closePrompt}
            />
          )}
          <DoorFeedback feedback={door.feedback} />
        </div>
        <div className={classes.side}>
          <div className={classes.counter} data-here={counts.here.total}>
            {t('door.counted', { present: number(counts.here.total), all: number(counts.all) })}
            <Text size="sm" c="dimmed">
              {t('door.bySex', { women: number(counts.here.F), men: number(counts.here.M) })}
            </Text>
          </div>
          <LastMarks marks={door.last} onUndo={(mark) => void door.undo(mark)} />
        </div>
      </div>
    </div>
  );
}

/** The marks of the training as they come, by whatever way. */
function useMarkTable(trainingId: string) {
  const database = useDatabase();
  const { failed } = useNotices();
  const store = useMemo(
    () => keepMarks(database, trainingId, failed),
    [database, trainingId, failed],
  );
  return useSyncExternalStore(store.subscribe, store.current).table;
}
