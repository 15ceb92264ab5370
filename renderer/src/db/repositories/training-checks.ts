import { checkAttendance } from '#shared/attendance/checks/check-attendance';
import type { Finding } from '#shared/attendance/checks/finding';
import type { IsoDate } from '#shared/calendar/iso-date';
import type { Locale } from '#shared/i18n/locales';
import type { Database } from '../database';
import { type RollCall, readRollCall } from './attendance';
import { readPresenceElsewhere } from './presence-elsewhere';

export interface CheckedTraining {
  readonly rollCall: RollCall;
  readonly findings: readonly Finding[];
}

/** What stands out in a training, with all that is needed to name it; `undefined` when it is not there. */
export async function readTrainingChecks(
  database: Database,
  trainingId: string,
  locale: Locale,
  today: IsoDate,
): Promise<CheckedTraining | undefined> {
  const rollCall = await readRollCall(database, trainingId);
  if (!rollCall) return undefined;
  const elsewhere = await readPresenceElsewhere(database, rollCall, locale);
  return { rollCall, findings: checkAttendance({ ...rollCall, elsewhere }, today) };
}
