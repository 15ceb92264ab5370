import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../db/database';
import { createPerson } from '../../db/repositories/people';
import { openTestDatabase } from '../../db/test-database';
import { makePerson } from '../../db/test-records';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { PeoplePage } from './PeoplePage';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

function openPage() {
  return renderScreen(
    <DatabaseProvider value={database}>
      <PeoplePage />
    </DatabaseProvider>,
    { path: '/people' },
  );
}

function readNames(): (string | null | undefined)[] {
  const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
  return rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent);
}

test('the latest come first; people are sorted by name, found in either script, and opened', async () => {
  await createPerson(database, makePerson('Sami Rizk', { nameArabic: 'سامي رزق' }));
  const { id } = await createPerson(database, makePerson('Amal Fahmy'));
  const { user, address } = openPage();
  await vi.waitFor(() => expect(readNames()).toEqual(['Amal Fahmy', 'Sami Rizkسامي رزق']));
  await user.click(screen.getByRole('button', { name: 'Name' }));
  await user.click(screen.getByRole('button', { name: 'Name' }));
  await vi.waitFor(() => expect(readNames()[0]).toBe('Sami Rizkسامي رزق'));
  const search = screen.getByRole('searchbox', { name: 'Name, organisation, phone' });
  await user.type(search, 'رزق');
  await vi.waitFor(() => expect(readNames()).toEqual(['Sami Rizkسامي رزق']));
  await user.clear(search);
  await user.click(await screen.findByRole('row', { name: /Amal Fahmy/ }));
  expect(address()).toBe(`/people/${id}`);
});

test('a search without result says what else to try', async () => {
  await createPerson(database, makePerson('Amal Fahmy'));
  const { user } = openPage();
  await user.type(await screen.findByRole('searchbox'), 'zzz');
  expect(await screen.findByText('Nobody found')).toBeInTheDocument();
});

test('an empty directory says how people come into it', async () => {
  openPage();
  expect(await screen.findByText('Nobody is registered yet')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'New person' })).toHaveAttribute('href', '/people/new');
});
