import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Cell } from '#shared/documents/schema';
import { installFakeBridge } from '../../bridge/fake';
import { alive } from '../../db/alive';
import type { Database } from '../../db/database';
import { createPerson } from '../../db/repositories/people';
import { openTestDatabase } from '../../db/test-database';
import { makePerson, storeTraining } from '../../db/test-records';
import { DatabaseProvider } from '../../db/use-live';
import { renderScreen } from '../../ui/test-render';
import { ListImportPage } from './ListImportPage';
import { startListInProcess } from './reading/test-reader';

let database: Database;
let trainingId: string;

beforeEach(async () => {
  notifications.clean();
  database = await openTestDatabase();
  ({ trainingId } = await storeTraining(database, ['Amal Fahmy']));
  await createPerson(database, makePerson('Sami Rizk', { nameArabic: 'سامي رزق', sex: 'M' }));
});

async function openList(rows: Cell[][], address = `/trainings/${trainingId}/import`) {
  const sheets = [{ name: 'Sheet', rows }];
  const table = { kind: 'table' as const, format: 'xlsx' as const, sheets };
  const bridge = installFakeBridge({
    'documents:choose': () => [{ token: 'one', name: 'list.xlsx' }],
    'documents:read': () => ({
      name: 'list.xlsx',
      size: 10,
      sha256: 'a'.repeat(64),
      content: table,
    }),
    'reports:save': ({ suggestedName }) => ({ name: `${suggestedName}.xlsx` }),
  });
  const path = address.startsWith('/people') ? '/people/import' : '/trainings/:trainingId/import';
  const { user } = renderScreen(
    <DatabaseProvider value={database}>
      <ListImportPage start={startListInProcess} />
    </DatabaseProvider>,
    { path, address },
  );
  await user.click(await screen.findByRole('button', { name: 'Choose a file…' }));
  const grid = await screen.findByRole('grid', { name: 'What will be imported' });
  return { user, grid, bridge };
}

const rows: Cell[][] = [
  ['Full name', 'Sex', 'Organisation', 'Day 1'],
  ['Rania Haddad', 'F', 'Harbour Trust', 'P'],
  ['Sami Rizk', 'M', 'Coast Office', 'A'],
  [null, 'M', 'Coast Office', 'P'],
];

const findImport = (count: string) => screen.findByRole('button', { name: `Import ${count}` });

test('a list is read, its doubt is decided by one key, and all of it is one step', async () => {
  const { user, bridge } = await openList(rows);
  expect(await screen.findByRole('button', { name: 'To decide 1' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Not usable 1' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /Day 1: Attendance/ })).toBeInTheDocument();
  expect(await findImport('1 person')).toBeDisabled();
  await user.click(screen.getByRole('button', { name: 'Next to decide' }));
  expect(await screen.findByRole('radio', { name: /Sami Rizk 1.*Same name/s })).not.toBeChecked();
  const [cell] = screen.getAllByRole('gridcell', { name: 'Coast Office' });
  if (!cell) throw new Error('no cell');
  await user.click(cell);
  await user.keyboard('1');
  const button = await findImport('2 people');
  await vi.waitFor(() => expect(button).toBeEnabled());
  await user.click(screen.getByRole('button', { name: 'More actions' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Save what is left out…' }));
  await vi.waitFor(() => expect(bridge.calls.at(-1)?.channel).toBe('reports:save'));
  expect(bridge.calls.at(-1)?.request).toMatchObject({
    format: 'xlsx',
    model: { blocks: [{ rows: [[4, 'No name', null, 'M', 'Coast Office', 'P']] }] },
  });
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(async () =>
    expect(await database.enrolments.where({ trainingId }).count()).toBe(3),
  );
  expect(await database.people.count()).toBe(3);
  const marks = alive(await database.attendance.toArray()).map(({ mark }) => mark);
  expect(marks.sort()).toEqual(['absent', 'absent', 'present', 'present']);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect(alive(await database.people.toArray())).toHaveLength(2));
  expect(alive(await database.attendance.toArray())).toEqual([]);
});

test('a bad row is mended in place and judged again', async () => {
  const { user, grid } = await openList(rows);
  await screen.findByRole('button', { name: 'Not usable 1' });
  const row = within(grid).getByRole('row', { name: /Not usable/ });
  const [, , , name] = within(row).getAllByRole('gridcell');
  if (!name) throw new Error('no cell');
  await user.dblClick(name);
  await user.type(
    await screen.findByRole('textbox', { name: 'Full name, row 4' }),
    'Lina Odeh{Enter}',
  );
  expect(await screen.findByRole('button', { name: 'New 2' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Not usable/ })).not.toBeInTheDocument();
});

test('what somebody says of a column is remembered for the next list, said, and can be forgotten', async () => {
  const list: Cell[][] = [
    ['Beneficiary ref', 'Sex', 'Phone'],
    ['Rania Haddad', 'F', '0911222333'],
    ['Lina Odeh', 'F', '0911222444'],
    ['Omar Naji', 'M', '0911222555'],
  ];
  const first = await openList(list, '/people/import');
  await first.user.click(
    await screen.findByRole('button', { name: /Meaning of column Beneficiary ref/ }),
  );
  await first.user.click(await screen.findByRole('menuitem', { name: 'Name' }));
  expect(await findImport('3 people')).toBeInTheDocument();
  await vi.waitFor(async () => expect(await database.listShapes.count()).toBe(1));
  document.body.innerHTML = '';
  const second = await openList(list, '/people/import');
  expect(await screen.findByText(/as you said for an earlier list/)).toBeInTheDocument();
  await second.user.click(screen.getByRole('button', { name: 'Forget this' }));
  await vi.waitFor(async () => expect(alive(await database.listShapes.toArray())).toEqual([]));
});

test('the same list a second time adds nobody and says so', async () => {
  const list: Cell[][] = [
    ['Name', 'Phone'],
    ['Rania Haddad', '0911222333'],
    ['Lina Odeh', '0911222444'],
  ];
  const first = await openList(list, '/people/import');
  const button = await findImport('2 people');
  await vi.waitFor(() => expect(button).toBeEnabled());
  await first.user.click(button);
  await vi.waitFor(async () => expect(await database.people.count()).toBe(4));
  document.body.innerHTML = '';
  await openList(list, '/people/import');
  expect(await screen.findByRole('button', { name: 'Known 2' })).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Nothing to add' })).toBeDisabled();
});

test('“new, not this one” is remembered with the new person', async () => {
  const list: Cell[][] = [
    ['Name', 'Sex'],
    ['Samy Rizk', 'M'],
    ['Lina Odeh', 'F'],
  ];
  const { user } = await openList(list, '/people/import');
  await screen.findByRole('button', { name: 'To decide 1' });
  await user.click(screen.getByRole('button', { name: 'Next to decide' }));
  await user.click(await screen.findByRole('radio', { name: /Somebody new/ }));
  const button = await findImport('2 people');
  await vi.waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
  await vi.waitFor(async () => expect(await database.people.count()).toBe(4));
  const people = await database.people.toArray();
  const idOf = (name: string) => people.find(({ nameLatin }) => nameLatin === name)?.id;
  const [pair] = await database.distinctPeople.toArray();
  expect([pair?.oneId, pair?.otherId]).toEqual([idOf('Samy Rizk'), idOf('Sami Rizk')]);
});

test('a table in which nobody stands gets a plain sentence', async () => {
  await openList([['Colour', 'Shape']]);
  expect(await screen.findByText(/No list of people was found/)).toBeInTheDocument();
});
