import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../db/database';
import { setMarks } from '../../../db/repositories/attendance';
import { createPerson } from '../../../db/repositories/people';
import { openTestDatabase } from '../../../db/test-database';
import { makePerson, readVisible, storeTraining } from '../../../db/test-records';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { MergePage } from './MergePage';

let database: Database;

beforeEach(async () => {
  notifications.clean();
  database = await openTestDatabase();
});

function openPage(oneId: string, otherId: string) {
  return renderScreen(
    <DatabaseProvider value={database}>
      <MergePage />
    </DatabaseProvider>,
    { path: '/people/merge/:personId/:otherId', address: `/people/merge/${oneId}/${otherId}` },
  );
}

function choose(label: string): HTMLElement {
  return screen.getByRole('radiogroup', { name: label });
}

test('what differs is chosen field by field, and undo brings both records back', async () => {
  const one = makePerson('Amal Fahmy', { phone: '0100 1', sex: 'F' });
  const { id } = await createPerson(database, one);
  const other = makePerson('Amal Hassan Fahmy', { phone: '0122 2', languages: ['fr'] });
  const { id: otherId } = await createPerson(database, other);
  const before = await readVisible(database);
  const { user } = openPage(id, otherId);
  await screen.findByRole('radiogroup', { name: 'Phone' });
  expect(screen.queryByRole('radiogroup', { name: 'E-mail' })).toBeNull();
  expect(within(choose('Name in Latin script')).getByRole('radio', { checked: true })).toBe(
    within(choose('Name in Latin script')).getAllByRole('radio')[1],
  );
  await user.click(within(choose('Phone')).getByRole('radio', { name: '0122 2' }));
  await user.click(screen.getByRole('button', { name: 'Merge' }));
  await vi.waitFor(async () =>
    expect(await database.people.get(id)).toMatchObject({
      nameLatin: 'Amal Hassan Fahmy',
      aliases: ['Amal Fahmy'],
      phone: '0122 2',
      sex: 'F',
      languages: ['fr'],
    }),
  );
  expect(await database.people.get(otherId)).toMatchObject({ mergedIntoId: id });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect(await readVisible(database)).toEqual(before));
});

test('marks that contradict each other are shown with their session', async () => {
  const stored = await storeTraining(database, ['Amal Fahmy', 'Amal Fahmi']);
  const [sessionId = ''] = stored.sessionIds;
  const choices = stored.enrolmentIds.map((enrolmentId, index) => {
    return { enrolmentId, sessionId, mark: index === 0 ? ('absent' as const) : ('late' as const) };
  });
  await setMarks(database, stored.trainingId, choices, 'typed');
  const [one = '', other = ''] = stored.personIds;
  const { user } = openPage(other, one);
  const section = await screen.findByRole('region', { name: 'Screening and referral' });
  const group = within(section).getByRole('radiogroup');
  expect(within(group).getByRole('radio', { checked: true })).toHaveAccessibleName('Late');
  await user.click(within(group).getByRole('radio', { name: 'Absent' }));
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(async () => {
    const marks = await database.attendance.toArray();
    const alive = marks.filter(({ deletedAt }) => deletedAt === null);
    expect(alive.map(({ mark }) => mark)).toEqual(['absent']);
  });
});

test('a record that is gone is said to be', async () => {
  const { id } = await createPerson(database, makePerson('Amal Fahmy'));
  openPage(id, id);
  expect(await screen.findByText('This person is no longer there')).toBeInTheDocument();
});
