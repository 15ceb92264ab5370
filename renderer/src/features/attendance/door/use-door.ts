import { useState } from 'react';
import { looksLikeBadgeCode } from '#shared/attendance/badge-code';
import { judgeArrival } from '#shared/attendance/session-of-now';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Person, Sex } from '#shared/people/schema';
import type { Session, Training } from '#shared/trainings/schema';
import { type Arriving, admitAtDoor } from '../../../db/repositories/door';
import { emptyPerson } from '../../../db/repositories/people';
import { undoCommit } from '../../../db/undo';
import { useDatabase } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { splitScripts } from '../quick-add/propose-people';
import { type DoorMark, type Feedback, KEPT_MARKS } from './door-state';
import { type Expected, findByBadge } from './find-arrivals';
import { readClock } from './use-clock';

interface DoorInput {
  readonly training: Pick<Training, 'id' | 'lateAfterMinutes'>;
  readonly session: Session | undefined;
  readonly expected: readonly Expected[];
  /** Whether somebody of the list is marked as present in the session. */
  readonly isHere: (enrolmentId: string) => boolean;
}

type Names = Parameters<typeof chooseDisplayName>[0];

/** What can be done at the door, and what came of it. */
export function useDoor({ training, session, expected, isHere }: DoorInput) {
  const database = useDatabase();
  const { locale } = useI18n();
  const { failed } = useNotices();
  const [feedback, setFeedback] = useState<Feedback>({ kind: 'ready' });
  const [last, setLast] = useState<readonly DoorMark[]>([]);

  const admit = async (
    arriving: Arriving,
    names: Names,
    capturedBy: 'typed' | 'scanned',
  ): Promise<void> => {
    if (!session) return;
    const mark = judgeArrival(session, training.lateAfterMinutes, readClock());
    const arrival = { sessionId: session.id, mark, capturedBy } as const;
    const name = chooseDisplayName(names, locale);
    const secondName = chooseSecondName(names, locale);
    try {
      const { commit } = await admitAtDoor(database, training.id, arriving, arrival);
      const isWalkIn = 'participant' in arriving;
      setFeedback({ kind: mark, name, secondName, isWalkIn });
      const done = {
        commitId: commit.id,
        name,
        mark,
        sessionId: session.id,
        at: new Date().toISOString(),
      };
      setLast((before) => [done, ...before].slice(0, KEPT_MARKS));
    } catch (error) {
      failed(error);
    }
  };

  const admitExpected = ({ enrolment, person }: Expected, capturedBy: 'typed' | 'scanned') => {
    if (!isHere(enrolment.id)) {
      void admit({ enrolmentId: enrolment.id }, person, capturedBy);
      return;
    }
    const name = chooseDisplayName(person, locale);
    setFeedback({ kind: 'already', name, secondName: chooseSecondName(person, locale) });
  };

  return {
    feedback,
    last,
    admitExpected: (one: Expected) => admitExpected(one, 'typed'),
    admitKnown: (person: Person) =>
      void admit({ participant: { personId: person.id, isWalkIn: true } }, person, 'typed'),
    admitNew: (name: string, sex: Sex) => {
      const person = { ...emptyPerson, ...splitScripts(name), sex };
      void admit({ participant: { person, isWalkIn: true } }, person, 'typed');
    },
    scan: (code: string) => {
      const [one, another] = findByBadge(expected, code);
      if (!one) setFeedback({ kind: 'badgeForeign' });
      else if (another) setFeedback({ kind: 'badgeShared' });
      else admitExpected(one, 'scanned');
    },
    /** A number that is no badge is never searched as a name. */
    refuseNumber: (text: string): boolean => {
      const isNumber = looksLikeBadgeCode(text);
      if (isNumber) setFeedback({ kind: 'badgeWrong' });
      return isNumber;
    },
    undo: async (mark: DoorMark) => {
      try {
        await undoCommit(database, mark.commitId);
        setLast((before) => before.filter(({ commitId }) => commitId !== mark.commitId));
        setFeedback({ kind: 'undone', name: mark.name, secondName: '' });
      } catch (error) {
        failed(error);
      }
    },
  };
}

export type Door = ReturnType<typeof useDoor>;
