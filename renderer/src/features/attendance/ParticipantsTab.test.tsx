import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database';
import { createPerson } from '../../db/repositories/people';
import { openTestDatabase } from '../../db/test-database';
import { makePerson, storeTraining } from '../../db/test-records';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { ParticipantsTab } from './ParticipantsTab';

let database: Database;
let trainingId: string;

beforeEach(async () => {
  notifications.clean();
  database = await openTestDatabase();
  ({ trainingId } = await storeTraining(database, ['Amal Fahmy']));
  await createPerson(database, makePerson('Sami Rizk', { nameArabic: 'سامي رزق', sex: 'M' }));
});

async function openTab() {
  const rendered = renderScreen(
    <DatabaseProvider value={database}>
      <ParticipantsTab />
    </DatabaseProvider>,
    { path: '/trainings/:trainingId', address: `/trainings/${trainingId}` },
  );
  const field = await screen.findByRole('combobox', { name: 'Add a participant' });
  return { ...rendered, field };
}

function readNames(): (string | undefined)[] {
  const table = screen.getByRole('table', { name: 'List of participants' });
  const rows = within(table).getAllByRole('row').slice(1);
  return rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? undefined);
}

test('somebody known is found in the other script and enrolled by Enter', async () => {
  const { user, field } = await openTab();
  await user.type(field, 'سامي');
  expect(await screen.findByRole('option', { name: /Sami Rizk/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(readNames()).toEqual(['Amal Fahmy', 'Sami Rizkسامي رزق']));
  expect(field).toHaveFocus();
  expect(field).toHaveValue('');
  expect(await database.people.count()).toBe(2);
});

test('an unknown name becomes a person by the keyboard alone, and the next name can follow', async () => {
  const { user, field } = await openTab();
  await user.type(field, 'Rania Haddad{Enter}');
  const form = await screen.findByRole('form', { name: 'New person' });
  expect(within(form).getByRole('radio', { name: 'Not stated' })).toHaveFocus();
  await user.click(within(form).getByRole('radio', { name: 'Female' }));
  await user.type(within(form).getByLabelText('Position'), 'Prosecutor{Enter}');
  await vi.waitFor(() => expect(readNames()).toEqual(['Amal Fahmy', 'Rania Haddad']));
  expect(field).toHaveFocus();
  const person = (await database.people.toArray()).find((one) => one.nameLatin === 'Rania Haddad');
  expect(person).toMatchObject({ sex: 'F', position: 'Prosecutor' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(readNames()).toEqual(['Amal Fahmy']));
});

test('who is on the list already is not added again', async () => {
  const { user, field } = await openTab();
  await user.type(field, 'amal fahmy{Enter}');
  expect(await screen.findByText(/was on the list already/)).toBeInTheDocument();
  expect(readNames()).toEqual(['Amal Fahmy']);
});

test('a line opens its drawer; a withdrawn person stays on the list', async () => {
  const { user } = await openTab();
  await user.click(await screen.findByRole('row', { name: /Amal Fahmy/ }));
  const drawer = await screen.findByRole('dialog', { name: 'Amal Fahmy' });
  await user.click(within(drawer).getByRole('combobox', { name: 'Status' }));
  await user.click(await screen.findByRole('option', { name: 'Withdrawn' }));
  await user.click(within(drawer).getByRole('button', { name: 'Save' }));
  await vi.waitFor(() => expect(screen.getByTitle('Withdrawn')).toBeInTheDocument(), 5_000);
  expect(readNames()).toEqual(['Amal Fahmy']);
});
