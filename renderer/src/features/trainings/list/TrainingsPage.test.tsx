import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Locale } from '#shared/i18n/locales';
import type { Database } from '../../../db/database';
import {
  emptyTraining,
  saveTraining,
  type TrainingFields,
} from '../../../db/repositories/trainings';
import { openTestDatabase } from '../../../db/test-database';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { TrainingsPage } from './TrainingsPage';

let database: Database;
beforeEach(async () => {
  database = await openTestDatabase();
});

async function store(en: string, fields: Partial<TrainingFields>): Promise<string> {
  const training = { ...emptyTraining, titles: { en, fr: '', ar: '' }, ...fields };
  const parts = { organisations: [], funding: [], sessions: [] };
  return (await saveTraining(database, null, { training, ...parts })).id;
}

async function storeThree() {
  const days = (day: string) => ({ startDate: day, endDate: day });
  await store('Border governance', { kind: 'workshop', country: 'EG', ...days('2026-03-05') });
  await store('Victim identification', { country: 'TN', ...days('2026-04-05') });
  await store('Data for policy', { kind: 'seminar', code: 'TUN-2026-0001' });
}

function renderList(address = '/trainings', locale: Locale = 'en') {
  const list = (
    <DatabaseProvider value={database}>
      <TrainingsPage />
    </DatabaseProvider>
  );
  return renderScreen(list, { locale, path: '/trainings', address });
}

/** The titles in the order of the rows. */
async function findTitles(): Promise<string[]> {
  const table = await screen.findByRole('table');
  const rows = within(table).getAllByRole('row').slice(1);
  return rows.map((row) => row.querySelector('[role="cell"]:nth-child(2) bdi')?.textContent ?? '');
}
const seeTitles = (...titles: readonly string[]) =>
  waitFor(async () => expect(await findTitles()).toEqual(titles));

test('the latest come first, those without a date last', async () => {
  await storeThree();
  renderList();
  await seeTitles('Victim identification', 'Border governance', 'Data for policy');
  expect(screen.getByText('3 trainings')).toBeVisible();
});

test('search and filters narrow the list, stand in the address and are cleared by one click', async () => {
  await storeThree();
  const { user, address } = renderList();
  await seeTitles('Victim identification', 'Border governance', 'Data for policy');
  await user.type(screen.getByLabelText('Search trainings'), 'i');
  await user.click(screen.getByRole('button', { name: 'Kind' }));
  await user.click(await screen.findByRole('option', { name: 'Workshop' }));
  await user.click(screen.getByRole('option', { name: 'Seminar' }));
  await seeTitles('Data for policy');
  expect(address()).toBe('/trainings?search=i&kind=workshop&kind=seminar');
  await user.click(screen.getByRole('button', { name: 'Clear 1 filter' }));
  await seeTitles('Victim identification', 'Data for policy');
  expect(address()).toBe('/trainings?search=i');
});

test('an address brings its list back', async () => {
  await storeThree();
  renderList('/trainings?country=EG&country=TN&sort=title');
  await seeTitles('Border governance', 'Victim identification');
  expect(screen.getByRole('columnheader', { name: 'Title' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
});

test('arrows and Enter open a training', async () => {
  await storeThree();
  const { user, address } = renderList();
  await seeTitles('Victim identification', 'Border governance', 'Data for policy');
  screen.getByRole('row', { name: /Victim identification/ }).focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(screen.getByRole('row', { name: /Border governance/ })).toHaveFocus());
  await user.keyboard('{Enter}');
  const stored = await database.trainings.toArray();
  const id = stored.find(({ titles }) => titles.en === 'Border governance')?.id;
  await waitFor(() => expect(address()).toBe(`/trainings/${id}`));
});

test.each<[Locale, string]>([
  ['en', 'No trainings yet'],
  ['ar', 'لا توجد تدريبات بعد'],
])('an empty workspace says how to begin: %s', async (locale, title) => {
  renderList('/trainings', locale);
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});
