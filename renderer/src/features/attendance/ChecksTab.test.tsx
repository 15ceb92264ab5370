import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../db/database';
import { setMarks } from '../../db/repositories/attendance';
import { enrolPeople } from '../../db/repositories/enrolments';
import { openTestDatabase } from '../../db/test-database';
import { storeTraining } from '../../db/test-records';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { ChecksTab } from './ChecksTab';

let database: Database;
let stored: Awaited<ReturnType<typeof storeTraining>>;

beforeEach(async () => {
  database = await openTestDatabase();
  stored = await storeTraining(database, ['Amal Fahmy']);
});

function openChecks() {
  return renderScreen(
    <DatabaseProvider value={database}>
      <ChecksTab />
    </DatabaseProvider>,
    { path: '/trainings/:trainingId', address: `/trainings/${stored.trainingId}` },
  );
}

const markAll = (training: typeof stored) =>
  setMarks(
    database,
    training.trainingId,
    training.enrolmentIds.flatMap((enrolmentId) =>
      training.sessionIds.map((sessionId) => ({
        enrolmentId,
        sessionId,
        mark: 'present' as const,
      })),
    ),
    'typed',
  );

test('a missing mark is listed and leads to its cell, and is gone when it is set', async () => {
  openChecks();
  const [link] = await screen.findAllByRole('link', { name: /Amal Fahmy.*Day 1.*Morning/ });
  expect(link).toHaveAttribute(
    'href',
    `/trainings/${stored.trainingId}/attendance?person=${stored.enrolmentIds[0]}&session=${stored.sessionIds[0]}`,
  );
  await markAll(stored);
  await waitFor(() => expect(screen.getByText('Nothing stands out')).toBeVisible(), {
    timeout: 5_000,
  });
});

test('somebody who is present in two trainings at once is named with the other one', async () => {
  const other = await storeTraining(database);
  const [personId = ''] = stored.personIds;
  await enrolPeople(database, other.trainingId, [{ personId }]);
  const enrolments = await database.enrolments.where({ trainingId: other.trainingId }).toArray();
  await markAll(stored);
  const [sessionId = ''] = other.sessionIds;
  const [{ id: enrolmentId } = { id: '' }] = enrolments;
  const slot = { enrolmentId, sessionId, mark: 'late' as const };
  await setMarks(database, other.trainingId, [slot], 'typed');
  openChecks();
  expect(await screen.findByText('Present in another training at the same time: 1')).toBeVisible();
  expect(screen.getByRole('link', { name: /Amal Fahmy.*also in/ })).toBeVisible();
});
