import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { makeBadgeCode } from '#shared/attendance/badge-code';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';
import { openTestDatabase } from '../../../db/test-database';
import { storeTraining } from '../../../db/test-records';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { DoorPage } from './DoorPage';

let database: Database;
let stored: Awaited<ReturnType<typeof storeTraining>>;

beforeEach(async () => {
  database = await openTestDatabase();
  stored = await storeTraining(database, ['Amal Fahmy', 'Basma Odeh']);
});

async function openDoor() {
  const rendered = renderScreen(
    <DatabaseProvider value={database}>
      <DoorPage />
    </DatabaseProvider>,
    { path: '/trainings/:trainingId/door', address: `/trainings/${stored.trainingId}/door` },
  );
  const field = await screen.findByRole('combobox', { name: 'Name or badge' });
  field.focus();
  return { ...rendered, field };
}

const readMarks = async () => alive(await database.attendance.toArray());
const findSaid = (text: RegExp | string) =>
  vi.waitFor(
    () => expect(within(screen.getByRole('dialog')).getByRole('status')).toHaveTextContent(text),
    5_000,
  );

test('three letters and Enter mark somebody, and the second time it is said', async () => {
  const { user } = await openDoor();
  await user.keyboard('ama{Enter}');
  await findSaid('Amal Fahmy');
  await user.keyboard('amal{Enter}');
  await findSaid('Already here');
  expect(await readMarks()).toMatchObject([
    { enrolmentId: stored.enrolmentIds[0], mark: 'present', capturedBy: 'typed' },
  ]);
});

test('a badge is scanned, a wrong one and a foreign one are refused in words', async () => {
  const { user } = await openDoor();
  const code = makeBadgeCode(stored.enrolmentIds[1]!);
  await user.keyboard(`${code}{Enter}`);
  await findSaid('Basma Odeh');
  expect(await readMarks()).toMatchObject([{ capturedBy: 'scanned' }]);
  await user.keyboard(`${code.slice(0, -1)}${(Number(code.at(-1)) + 1) % 10}{Enter}`);
  await findSaid('This code is not right');
  await user.keyboard(`${makeBadgeCode('01ARZ3NDEKTSV4RRFFQ69G5FAV')}{Enter}`);
  await findSaid('not of this training');
});

test('a walk-in is two keys more than the name, and Ctrl+Z takes it back', async () => {
  const { user } = await openDoor();
  await user.keyboard('Zaki Nour{Enter}');
  await screen.findByText(/Zaki Nour.* is new/);
  await user.keyboard('m');
  await findSaid('Zaki Nour');
  const [mark] = await readMarks();
  const enrolment = await database.enrolments.get(mark!.enrolmentId);
  expect(enrolment).toMatchObject({ isWalkIn: true, role: 'participant' });
  expect(await database.people.get(enrolment!.personId)).toMatchObject({
    nameLatin: 'Zaki Nour',
    sex: 'M',
  });
  await user.keyboard('{Control>}{z}{/Control}');
  await findSaid('Taken back');
  expect(await readMarks()).toEqual([]);
});
