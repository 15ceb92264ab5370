import { useEffect, useState } from 'react';
import { isoDateOf } from '#shared/calendar/iso-date';
import type { Locale } from '#shared/i18n/locales';
import type { Commit } from './commit-listeners';
import { type CheckedTraining, readTrainingChecks } from './repositories/training-checks';
import { useDatabase } from './use-live';

const SHORTEST_PAUSE = 400;
/** Where only their number is shown, the checks wait until the screen has what it needs. */
const LATER = 1_500;
/** Checking takes a hundredth of the time at most, however large the training is. */
const PAUSES_PER_CHECK = 100;
const watched: ReadonlySet<string> = new Set([
  'trainings',
  'sessions',
  'people',
  'enrolments',
  'attendance',
]);

/**
 * The checks of a training, done again when the user pauses after a change: marking must not wait for them. A large training is
 * checked less often. `undefined` until the first answer is there.
 */
export function useTrainingChecks(
  trainingId: string,
  locale: Locale,
  urgency: 'now' | 'later',
): CheckedTraining | undefined {
  const database = useDatabase();
  const [checked, setChecked] = useState<CheckedTraining>();
  useEffect(() => {
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pause = SHORTEST_PAUSE;
    const check = async () => {
      const started = performance.now();
      const found = await readTrainingChecks(database, trainingId, locale, isoDateOf(new Date()));
      pause = Math.max(SHORTEST_PAUSE, (performance.now() - started) * PAUSES_PER_CHECK);
      if (!isGone) setChecked(found);
    };
    const start = () => {
      check().catch((error: unknown) => reportError(error));
    };
    const listen = ({ changes }: Commit) => {
      if (!changes.some(({ table }) => watched.has(table))) return;
      clearTimeout(timer);
      timer = setTimeout(start, pause);
    };
    database.commitListeners.add(listen);
    timer = setTimeout(start, urgency === 'later' ? LATER : 0);
    return () => {
      isGone = true;
      clearTimeout(timer);
      database.commitListeners.delete(listen);
    };
  }, [database, trainingId, locale, urgency]);
  return checked;
}
