import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../db/database';
import { createPerson } from '../../../db/repositories/people';
import { openTestDatabase } from '../../../db/test-database';
import { makePerson } from '../../../db/test-records';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { DuplicatesPage } from './DuplicatesPage';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

function openPage() {
  return renderScreen(
    <DatabaseProvider value={database}>
      <DuplicatesPage />
    </DatabaseProvider>,
    { path: '/people/duplicates' },
  );
}

async function make(name: string, phone = ''): Promise<string> {
  return (await createPerson(database, makePerson(name, { phone }))).id;
}

test('pairs are listed with their reasons, narrowed down, opened, and told apart by a key', async () => {
  const ids = [await make('Nadia Boukhris'), await make('Nadya Bukhris')].sort();
  await make('Karim Toumi', '0100 123 4567');
  await make('Toumi Karim', '+20 100 123 4567');
  const { user, address } = openPage();
  const [first, second] = await vi.waitFor(() => {
    const [, ...rows] = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows).toHaveLength(2);
    return rows;
  });
  expect(within(first!).getByText('Same phone number')).toBeInTheDocument();
  expect(second).toHaveTextContent('Another spelling of the same sound');

  await user.click(screen.getByRole('radio', { name: 'Same phone or e-mail' }));
  expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(2);
  await user.click(screen.getByRole('radio', { name: 'All' }));

  const row = await screen.findByRole('row', { name: /Boukhris/ });
  row.focus();
  await user.keyboard('n');
  await vi.waitFor(() => expect(screen.queryByRole('row', { name: /Boukhris/ })).toBeNull());
  const [remembered] = await database.distinctPeople.toArray();
  expect([remembered?.oneId, remembered?.otherId].sort()).toEqual(ids);

  await user.click(screen.getByRole('row', { name: /Toumi/ }));
  expect(address()).toMatch(/^\/people\/merge\/[0-9A-Z]{26}\/[0-9A-Z]{26}$/);
});

test('a register without likely pairs says so', async () => {
  await make('Nadia Boukhris');
  openPage();
  expect(await screen.findByText('No likely duplicates')).toBeInTheDocument();
});
