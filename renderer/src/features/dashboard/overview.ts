import { addIsoDays, type IsoDate } from '#shared/calendar/iso-date';
import type { Training, TrainingStatus } from '#shared/trainings/schema';
import { alive, countAlive } from '../../db/alive';
import type { Database } from '../../db/database';

export interface Overview {
  readonly isEmpty: boolean;
  readonly running: readonly Training[];
  readonly upcoming: readonly Training[];
  /** Over, but still in a state from before the training. */
  readonly overdue: readonly Training[];
  readonly waitingDrafts: number;
  readonly trainingsThisYear: number;
  readonly registeredPeople: number;
}

const SHOWN_UPCOMING = 6;
/** How far back a forgotten status is worth a reminder; no training lasts longer. */
const REMINDER_DAYS = 365;

const openStates: readonly TrainingStatus[] = ['planned', 'confirmed', 'running'];
const isOpen = (training: Training) => openStates.includes(training.status);
const lastDay = ({ startDate, endDate }: Training) => endDate ?? startDate ?? '';

/** What the office should look at today. Reads by date, so that it stays quick however much is stored. */
export async function readOverview(database: Database, today: IsoDate): Promise<Overview> {
  const year = today.slice(0, 4);
  const between = async (first: IsoDate, last: IsoDate) =>
    alive(await database.trainings.where('startDate').between(first, last, true, true).toArray());

  const [begun, later, trainings, people, drafts, thisYear] = await Promise.all([
    between(addIsoDays(today, -REMINDER_DAYS), today),
    database.trainings
      .where('startDate')
      .above(today)
      .filter((training) => training.deletedAt === null && isOpen(training))
      .limit(SHOWN_UPCOMING)
      .toArray(),
    countAlive(database, 'trainings'),
    countAlive(database, 'people'),
    database.drafts.where('state').anyOf('new', 'in-review').toArray(),
    between(`${year}-01-01`, `${year}-12-31`),
  ]);

  const open = begun.filter(isOpen);
  return {
    isEmpty: trainings === 0 && people === 0 && alive(drafts).length === 0,
    running: open.filter((row) => lastDay(row) >= today),
    upcoming: later,
    overdue: open.filter((row) => lastDay(row) < today).reverse(),
    waitingDrafts: alive(drafts).length,
    trainingsThisYear: thisYear.length,
    registeredPeople: people,
  };
}
