import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../../../db/database';
import { removeEnrolments } from '../../../db/repositories/enrolments';
import { openTestDatabase } from '../../../db/test-database';
import { storeTraining } from '../../../db/test-records';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { TrainingHistory } from '../history/TrainingHistory';
import { TrainingPage } from './TrainingPage';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});

function renderPage(trainingId: string) {
  const page = (
    <DatabaseProvider value={database}>
      <TrainingPage />
      <TrainingHistory />
    </DatabaseProvider>
  );
  const address = `/trainings/${trainingId}`;
  return renderScreen(page, { path: '/trainings/:trainingId', address });
}

/** Its entries without the marks that isolate names. */
function readHistory(): string[] {
  const entries = screen.getAllByRole('listitem');
  return entries.map((entry) => (entry.textContent ?? '').replace(/[\u2068\u2069]/g, ''));
}

test('the status is changed from the head, and the history says so in words', async () => {
  const { trainingId } = await storeTraining(database);
  const { user } = renderPage(trainingId);
  await user.click(await screen.findByRole('button', { name: /Status: Planned/ }));
  await user.click(await screen.findByRole('menuitem', { name: 'Confirmed' }));
  expect(await screen.findByRole('button', { name: /Status: Confirmed/ })).toBeVisible();
  await waitFor(() => expect(readHistory()[0]).toContain('Statusbefore:Plannedafter:Confirmed'));
  expect(readHistory()[0]).toContain('Changed');
});

test('people who came and went are named in the history', async () => {
  const { trainingId, enrolmentIds } = await storeTraining(database, ['Amina Farouk', 'Omar Adel']);
  await removeEnrolments(database, enrolmentIds.slice(0, 1));
  renderPage(trainingId);
  await screen.findAllByRole('listitem');
  expect(readHistory()[0]).toContain('Participants1 removed: Amina Farouk');
  expect(readHistory()[1]).toContain('Participants2 added: Amina Farouk, Omar Adel');
});

test('a deleted training leaves for the list and comes back by undo', async () => {
  const { trainingId } = await storeTraining(database);
  const { user, address } = renderPage(trainingId);
  await user.click(await screen.findByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await waitFor(() => expect(address()).toBe('/trainings'));
  expect((await database.trainings.get(trainingId))?.deletedAt).not.toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () =>
    expect((await database.trainings.get(trainingId))?.deletedAt).toBeNull(),
  );
});

test('with people on its list, a training is deleted only after a question', async () => {
  const { trainingId } = await storeTraining(database, ['Amina Farouk']);
  const { user } = renderPage(trainingId);
  await screen.findByText('1', { selector: 'nav *' });
  await user.click(screen.getByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect((await database.trainings.get(trainingId))?.deletedAt).toBeNull();
});

test('an address without a training says so', async () => {
  renderPage('01ARZ3NDEKTSV4RRFFQ69G5FAV');
  expect(await screen.findByText('This training is no longer here')).toBeVisible();
});
