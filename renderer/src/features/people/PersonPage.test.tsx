import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database';
import { setMarks } from '../../db/repositories/attendance';
import { openTestDatabase } from '../../db/test-database';
import { storeTraining } from '../../db/test-records';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { PersonPage } from './PersonPage';

let database: Database;

beforeEach(async () => {
  notifications.clean();
  database = await openTestDatabase();
});

function openPerson(personId: string) {
  return renderScreen(
    <DatabaseProvider value={database}>
      <PersonPage />
    </DatabaseProvider>,
    { path: '/people/:personId', address: `/people/${personId}` },
  );
}

test('a new person needs a name, is saved by Ctrl+S and then has a page', async () => {
  const { user, address } = openPerson('new');
  const name = await screen.findByLabelText('Name in Latin script');
  await user.keyboard('{Control>}s{/Control}');
  expect(await screen.findByText('A name in at least one script is needed')).toBeInTheDocument();
  await vi.waitFor(() => expect(name).toHaveFocus());
  await user.type(name, 'Rania Haddad{Control>}s{/Control}');
  await vi.waitFor(() => expect(address()).toMatch(/^\/people\/[0-9A-Z]{26}$/));
  expect(await database.people.toArray()).toMatchObject([{ nameLatin: 'Rania Haddad' }]);
});

test('a consent carries its day and its channel, and "not asked" takes it away', async () => {
  const { personIds } = await storeTraining(database, ['Amal Fahmy']);
  const { user } = openPerson(personIds[0]!);
  const group = await screen.findByRole('group', { name: 'Photos and recordings' });
  await user.click(within(group).getByRole('radio', { name: 'Refused' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(async () => {
    const person = await database.people.get(personIds[0]!);
    expect(person?.consents.image).toMatchObject({ given: false, channel: 'paper' });
  });
  await user.click(
    within(await screen.findByRole('group', { name: 'Photos and recordings' })).getByRole('radio', {
      name: 'Not asked',
    }),
  );
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await vi.waitFor(async () =>
    expect((await database.people.get(personIds[0]!))?.consents.image).toBeNull(),
  );
});

test('the history counts the sessions and links to the training', async () => {
  const stored = await storeTraining(database, ['Amal Fahmy']);
  const [enrolmentId = ''] = stored.enrolmentIds;
  const choices = stored.sessionIds.map((sessionId) => {
    return { enrolmentId, sessionId, mark: 'present' as const };
  });
  await setMarks(database, stored.trainingId, choices, 'typed');
  openPerson(stored.personIds[0]!);
  expect(await screen.findByText('4 of 4 sessions')).toBeInTheDocument();
  expect(screen.getAllByText('Completed').length).toBe(2);
  expect(screen.getByRole('link', { name: 'Screening and referral' })).toHaveAttribute(
    'href',
    `/trainings/${stored.trainingId}/attendance`,
  );
});

test('deleting leads back to the list, and undo brings the person back', async () => {
  const { personIds } = await storeTraining(database, ['Amal Fahmy']);
  const { user, address } = openPerson(personIds[0]!);
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await vi.waitFor(() => expect(address()).toBe('/people'));
  expect((await database.people.get(personIds[0]!))?.deletedAt).not.toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () =>
    expect((await database.people.get(personIds[0]!))?.deletedAt).toBeNull(),
  );
});
