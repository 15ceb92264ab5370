import { beforeEach, expect, test } from 'vitest';
import type { TrainingStatus } from '#shared/trainings/schema';
import type { Database } from '../../db/database';
import { removePerson } from '../../db/repositories/people';
import { emptyTraining, removeTraining, saveTraining } from '../../db/repositories/trainings';
import { openTestDatabase } from '../../db/test-database';
import { storeTraining } from '../../db/test-records';
import { readOverview } from './overview';

const TODAY = '2026-03-10';
let database: Database;

async function store(code: string, startDate: string, endDate: string, status: TrainingStatus) {
  const titles = { en: code, fr: '', ar: '' };
  const training = { ...emptyTraining, code, titles, startDate, endDate, status };
  const lines = { organisations: [], funding: [], sessions: [] };
  return (await saveTraining(database, null, { training, ...lines })).id;
}

beforeEach(async () => {
  database = await openTestDatabase();
});

test('an empty workspace says so', async () => {
  expect(await readOverview(database, TODAY)).toMatchObject({ isEmpty: true, upcoming: [] });
});

test('trainings are sorted into running, coming and overdue by their dates and state', async () => {
  await store('over', '2026-02-01', '2026-02-03', 'planned');
  await store('over and done', '2026-02-01', '2026-02-03', 'completed');
  await store('begun', '2026-03-09', '2026-03-11', 'confirmed');
  await store('today', '2026-03-10', '2026-03-10', 'running');
  await store('tomorrow', '2026-03-11', '2026-03-12', 'planned');
  await store('tomorrow, cancelled', '2026-03-11', '2026-03-12', 'cancelled');
  await store('last year', '2025-12-30', '2025-12-31', 'closed');
  const overview = await readOverview(database, TODAY);
  const codes = (rows: readonly { code: string }[]) => rows.map((row) => row.code);
  expect(codes(overview.overdue)).toEqual(['over']);
  expect(codes(overview.running)).toEqual(['begun', 'today']);
  expect(codes(overview.upcoming)).toEqual(['tomorrow']);
  expect(overview.trainingsThisYear).toBe(6);
});

test('what was deleted is not counted', async () => {
  const { trainingId, personIds } = await storeTraining(database, ['Amal', 'Badr']);
  await removePerson(database, personIds[0] ?? '');
  expect((await readOverview(database, TODAY)).registeredPeople).toBe(1);
  await removeTraining(database, trainingId);
  expect(await readOverview(database, TODAY)).toMatchObject({ trainingsThisYear: 0, running: [] });
});
