import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Locale } from '#shared/i18n/locales';
import type { Database } from '../../db/database';
import { openTestDatabase } from '../../db/test-database';
import { storeTraining } from '../../db/test-records';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { RollCallTab } from './RollCallTab';

let database: Database;
let stored: Awaited<ReturnType<typeof storeTraining>>;

beforeEach(async () => {
  notifications.clean();
  database = await openTestDatabase();
  stored = await storeTraining(database, ['Amal Fahmy', 'Basma Odeh', 'Sami Rizk']);
});

async function openGrid(locale: Locale = 'en') {
  const rendered = renderScreen(
    <DatabaseProvider value={database}>
      <RollCallTab />
    </DatabaseProvider>,
    { locale, path: '/trainings/:trainingId', address: `/trainings/${stored.trainingId}` },
  );
  const grid = await screen.findByRole('grid');
  grid.focus();
  return { ...rendered, grid };
}

/** The labels of a person's cells, as a screen reader says them. */
function readLine(name: string): (string | undefined)[] {
  return screen
    .getAllByRole('gridcell', { name: new RegExp(`^${name},`) })
    .map((cell) => cell.getAttribute('aria-label')?.split(', ').at(-1));
}

test('letters mark, Enter moves down, arrows move aside', async () => {
  const { user } = await openGrid();
  await user.keyboard('p{Enter}a{ArrowRight}2');
  expect(readLine('Amal Fahmy')).toEqual(['Present', 'no mark', 'no mark', 'no mark']);
  expect(readLine('Basma Odeh')).toEqual(['Absent', 'Late', 'no mark', 'no mark']);
  await vi.waitFor(async () => expect(await database.attendance.count()).toBe(3));
});

test('in Arabic the left arrow leads to the next session, and the Arabic letters mark', async () => {
  const { user } = await openGrid('ar');
  await user.keyboard('ح{ArrowLeft}غ');
  expect(readLine('Amal Fahmy').slice(0, 2)).toEqual(['حاضر', 'غائب']);
});

test('Shift selects a block, one letter fills it, Delete clears it', async () => {
  const { user } = await openGrid();
  await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}e');
  expect(readLine('Amal Fahmy')).toEqual(['Excused', 'Excused', 'no mark', 'no mark']);
  expect(readLine('Basma Odeh')).toEqual(['Excused', 'Excused', 'no mark', 'no mark']);
  await user.keyboard('{Delete}');
  expect(readLine('Basma Odeh')).toEqual(['no mark', 'no mark', 'no mark', 'no mark']);
});

test('Space sets present and clears it again', async () => {
  const { user } = await openGrid();
  await user.keyboard(' ');
  expect(readLine('Amal Fahmy')[0]).toBe('Present');
  await user.keyboard(' ');
  expect(readLine('Amal Fahmy')[0]).toBe('no mark');
});

test('all present leaves an absence, is counted in the head, and goes with one undo', async () => {
  const { user, grid } = await openGrid();
  await user.keyboard('{ArrowDown}a');
  await user.click(screen.getAllByRole('button', { name: /All without a mark are present/ })[0]!);
  expect(readLine('Basma Odeh')[0]).toBe('Absent');
  expect(readLine('Sami Rizk')[0]).toBe('Present');
  const counts = within(grid).getByRole('rowheader', { name: 'Present' }).parentElement!;
  expect(
    within(counts)
      .getAllByRole('gridcell')
      .map((cell) => cell.textContent),
  ).toEqual(['2', '0', '0', '0']);
  grid.focus();
  await user.keyboard('{Control>}z{/Control}');
  await vi.waitFor(() => expect(readLine('Sami Rizk')[0]).toBe('no mark'));
  expect(readLine('Basma Odeh')[0]).toBe('Absent');
});

test('a block is pasted from a spreadsheet, in any language, and goes with one undo', async () => {
  const { user } = await openGrid();
  await user.paste('✓\tabsent\nen retard\tغياب بعذر');
  expect(readLine('Amal Fahmy')).toEqual(['Present', 'Absent', 'no mark', 'no mark']);
  expect(readLine('Basma Odeh')).toEqual(['Late', 'Excused', 'no mark', 'no mark']);
  expect(screen.getByText('4 marks were set')).toBeVisible();
  await user.keyboard('{Control>}z{/Control}');
  expect(readLine('Basma Odeh')).toEqual(['no mark', 'no mark', 'no mark', 'no mark']);
  await user.keyboard('{Control>}y{/Control}');
  expect(readLine('Basma Odeh').slice(0, 2)).toEqual(['Late', 'Excused']);
});

test('what is not understood is asked for before anything is pasted', async () => {
  const { user } = await openGrid();
  await user.paste('P\tx\nP\tx');
  const dialog = await screen.findByRole('dialog', { name: 'Paste marks' });
  expect(readLine('Amal Fahmy')[0]).toBe('no mark');
  expect(dialog).toHaveTextContent('2 marks will be set');
  await user.click(within(dialog).getByRole('combobox', { name: 'Meaning of “x”' }));
  await user.click(await screen.findByRole('option', { name: 'Absent' }));
  await user.click(within(dialog).getByRole('button', { name: 'Set 4 marks' }));
  expect(readLine('Basma Odeh').slice(0, 2)).toEqual(['Present', 'Absent']);
});

test('Ctrl+D and Ctrl+R copy into the block', async () => {
  const { user } = await openGrid();
  await user.keyboard('e{Shift>}{ArrowRight}{/Shift}{Control>}r{/Control}');
  expect(readLine('Amal Fahmy').slice(0, 2)).toEqual(['Excused', 'Excused']);
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  expect(readLine('Sami Rizk').slice(0, 2)).toEqual(['Excused', 'Excused']);
});

test('a person is found by a part of the name, and Enter goes on in the grid', async () => {
  const { user, grid } = await openGrid();
  await user.type(screen.getByRole('textbox', { name: 'Find a person' }), 'riz');
  await user.keyboard('{Enter}a');
  expect(grid).toHaveFocus();
  expect(readLine('Sami Rizk')[0]).toBe('Absent');
});

test('a click turns the mark of the cell', async () => {
  const { user } = await openGrid();
  const cell = screen.getByRole('gridcell', { name: /^Sami Rizk, Day 1.*Afternoon/ });
  await user.click(cell);
  expect(readLine('Sami Rizk')[1]).toBe('Present');
  await user.click(cell);
  expect(readLine('Sami Rizk')[1]).toBe('Absent');
});

test('the grid tells its size, and one Tab leaves it', async () => {
  const { user, grid } = await openGrid();
  expect(grid).toHaveAttribute('aria-colcount', '5');
  expect(grid).toHaveAttribute('aria-rowcount', '8');
  const active = document.getElementById(grid.getAttribute('aria-activedescendant') ?? '');
  expect(active).toHaveAccessibleName(/^Amal Fahmy, Day 1/);
  await user.tab();
  expect(grid).not.toHaveFocus();
  expect(grid.contains(document.activeElement)).toBe(false);
});

test('a training without sessions says what to do', async () => {
  stored = await storeTraining(database, ['Amal Fahmy'], { sessions: [] });
  renderScreen(
    <DatabaseProvider value={database}>
      <RollCallTab />
    </DatabaseProvider>,
    { path: '/trainings/:trainingId', address: `/trainings/${stored.trainingId}` },
  );
  expect(await screen.findByRole('link', { name: 'Enter dates and sessions' })).toHaveAttribute(
    'href',
    `/trainings/${stored.trainingId}/edit`,
  );
});
