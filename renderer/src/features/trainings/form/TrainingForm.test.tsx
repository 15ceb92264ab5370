import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';
import { setMarks } from '../../../db/repositories/attendance';
import { openTestDatabase } from '../../../db/test-database';
import { storeTraining } from '../../../db/test-records';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { EditTrainingPage } from './EditTrainingPage';
import { NewTrainingPage } from './NewTrainingPage';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});

async function renderNew(address = '/trainings/new') {
  const page = (
    <DatabaseProvider value={database}>
      <NewTrainingPage />
    </DatabaseProvider>
  );
  const rendered = renderScreen(page, { path: '/trainings/new', address });
  await screen.findByLabelText('Title (English)');
  return rendered;
}

async function renderEdit(trainingId: string) {
  const page = (
    <DatabaseProvider value={database}>
      <EditTrainingPage />
    </DatabaseProvider>
  );
  const address = `/trainings/${trainingId}/edit`;
  const rendered = renderScreen(page, { path: '/trainings/:trainingId/edit', address });
  await screen.findByLabelText('Title (English)');
  return rendered;
}

test('what is wrong is said at the field, and the cursor goes there', async () => {
  const { user, address } = await renderNew();
  await user.type(screen.getByLabelText('Total'), '5');
  await user.type(screen.getByLabelText('Women'), '6');
  await user.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText('Enter the title in at least one language.')).toBeVisible();
  expect(screen.getByText('2 fields need your attention')).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText('Title (English)')).toHaveFocus());
  await user.paste('Screening');
  expect(screen.queryByText('Enter the title in at least one language.')).toBeNull();
  expect(address()).toBe('/trainings/new');
  expect(await database.trainings.count()).toBe(0);
});

test('a training is saved as a whole, with the sessions of its dates and the next reference', async () => {
  await storeTraining(database);
  await database.trainings.toCollection().modify({ code: 'TRG-2026-0004' });
  const { user, address } = await renderNew();
  await user.click(screen.getByLabelText('Title (English)'));
  await user.paste('Screening and referral');
  await user.type(screen.getByLabelText('Start date'), '5/3/2026');
  await user.clear(screen.getByLabelText('End date'));
  // Saved from inside the field, before it was left.
  await user.type(screen.getByLabelText('End date'), '6/3/26');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(address()).toMatch(/^\/trainings\/\w{26}$/));
  const id = address().split('/')[2] ?? '';
  expect(await database.trainings.get(id)).toMatchObject({
    code: 'TRG-2026-0005',
    startDate: '2026-03-05',
    endDate: '2026-03-06',
  });
  expect(await database.sessions.where({ trainingId: id }).count()).toBe(4);
});

test('a session with attendance stays when the dates no longer hold it', async () => {
  const stored = await storeTraining(database, ['Amina Farouk']);
  const [enrolmentId = ''] = stored.enrolmentIds;
  const sessionId = stored.sessionIds[3] ?? '';
  const mark = { enrolmentId, sessionId, mark: 'present' } as const;
  await setMarks(database, stored.trainingId, [mark], 'typed');
  const { user } = await renderEdit(stored.trainingId);
  expect(screen.getAllByRole('group', { name: /Morning|Afternoon/ })).toHaveLength(4);
  await user.clear(screen.getByLabelText('End date'));
  await user.type(screen.getByLabelText('End date'), '10/3/2026');
  expect(await screen.findByText(/1 session with attendance lies outside/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Adapt the sessions' }));
  expect(screen.getAllByRole('group', { name: /Morning|Afternoon/ })).toHaveLength(3);
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(async () => {
    const sessions = await database.sessions.where({ trainingId: stored.trainingId }).toArray();
    const kept = alive(sessions).map((session) => session.id);
    expect(kept.sort()).toEqual([...stored.sessionIds.slice(0, 2), sessionId]);
  });
});

test('a copy is planned anew and takes the sessions to its own dates', async () => {
  const { trainingId } = await storeTraining(database);
  await database.sessions.where({ trainingId }).modify({ title: 'Opening' });
  const { user, address } = await renderNew(`/trainings/new?from=${trainingId}`);
  expect(screen.getByLabelText('Title (English)')).toHaveValue('Screening and referral');
  expect(screen.getByText(/4 sessions of the copied training/)).toBeVisible();
  await user.type(screen.getByLabelText('Start date'), '1/6/2026');
  await user.keyboard('{Control>}s{/Control}');
  await waitFor(() => expect(address()).toMatch(/^\/trainings\/\w{26}$/));
  const id = address().split('/')[2] ?? '';
  const sessions = await database.sessions.where({ trainingId: id }).toArray();
  expect(sessions.map(({ date, title }) => [date, title])).toEqual([
    ['2026-06-01', 'Opening'],
    ['2026-06-01', 'Opening'],
  ]);
});
