import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { printModelSchema } from '#shared/reports/model';
import { type FakeBridge, installFakeBridge } from '../../../bridge/fake';
import type { Database } from '../../../db/database';
import { setMarks } from '../../../db/repositories/attendance';
import { openTestDatabase } from '../../../db/test-database';
import { storeTraining } from '../../../db/test-records';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { ParticipantsTab } from '../ParticipantsTab';

let database: Database;
let bridge: FakeBridge;
let training: Awaited<ReturnType<typeof storeTraining>>;
/** What the save dialog answers. */
let answer: { readonly name: string } | null;

beforeEach(async () => {
  notifications.clean();
  answer = { name: 'paper.pdf' };
  bridge = installFakeBridge({ 'reports:save': () => answer });
  database = await openTestDatabase();
  training = await storeTraining(database, ['Amal Fahmy', 'Sami Rizk']);
});

async function openPaper(name: RegExp) {
  const { user } = renderScreen(
    <DatabaseProvider value={database}>
      <ParticipantsTab />
    </DatabaseProvider>,
    { path: '/trainings/:trainingId', address: `/trainings/${training.trainingId}` },
  );
  await user.click(await screen.findByRole('button', { name: 'Print' }));
  await user.click(await screen.findByRole('menuitem', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  return {
    user,
    dialog,
    save: () => user.click(dialog.getByRole('button', { name: 'Save as PDF' })),
  };
}

const requestSchema = z.object({ model: printModelSchema });

/** What the main process was asked to print last. */
async function awaitPrinted(times: number) {
  const requests = () => bridge.calls.filter(({ channel }) => channel === 'reports:save');
  await vi.waitFor(() => expect(requests()).toHaveLength(times), 5_000);
  return requestSchema.parse(requests().at(-1)?.request).model;
}

test('a sheet is printed for the chosen days, without phones unless they are wanted', async () => {
  const { dialog, user, save } = await openPaper(/sheet/);
  expect(dialog.getByRole('checkbox', { name: /phone/ })).not.toBeChecked();
  await user.clear(dialog.getByLabelText('Empty rows for walk-ins'));
  await user.type(dialog.getByLabelText('Empty rows for walk-ins'), '2');
  await save();
  const model = await awaitPrinted(1);
  if (model.kind !== 'sign-in') throw new Error('another paper');
  expect(model.sheets.map(({ rows }) => rows.length)).toEqual([4]);
});

test('badges are printed for those who are chosen', async () => {
  const { dialog, user, save } = await openPaper(/Badges/);
  await user.click(dialog.getByText('Only some'));
  expect(dialog.getByRole('button', { name: 'Save as PDF' })).toBeDisabled();
  await user.click(dialog.getByRole('combobox', { name: 'People' }));
  await user.click(await screen.findByRole('option', { name: /Sami Rizk/ }));
  await save();
  const model = await awaitPrinted(1);
  expect(model).toMatchObject({ kind: 'badges', badges: [{ name: 'Sami Rizk' }] });
});

test('a certificate is issued with its print, not after Cancel, and can be taken back', async () => {
  const { trainingId, enrolmentIds, sessionIds } = training;
  const [enrolmentId = ''] = enrolmentIds;
  const choices = sessionIds.map((sessionId) => ({
    enrolmentId,
    sessionId,
    mark: 'present' as const,
  }));
  await setMarks(database, trainingId, choices, 'typed');
  const readNumber = async () => (await database.enrolments.get(enrolmentId))?.certificate?.number;

  const { dialog, user, save } = await openPaper(/Certificates/);
  expect(await dialog.findByText('New: 1; printed again under the same number: 0')).toBeVisible();
  answer = null;
  await save();
  await awaitPrinted(1);
  const button = dialog.getByRole('button', { name: 'Save as PDF' });
  await vi.waitFor(() => expect(button).toBeEnabled(), 5_000);
  expect(await readNumber()).toBeUndefined();

  answer = { name: 'paper.pdf' };
  await save();
  const model = await awaitPrinted(2);
  const number = await readNumber();
  expect(number).toMatch(/-001$/);
  expect(model).toMatchObject({ kind: 'certificates', certificates: [{ number }] });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect(await readNumber()).toBeUndefined());
});
