import { expect, test } from 'vitest';
import { summariseAttendance } from '#shared/attendance/summary';
import { readRollCall } from '../../../db/repositories/attendance';
import { updateEnrolment, withdrawEnrolment } from '../../../db/repositories/enrolments';
import { openTestDatabase } from '../../../db/test-database';
import { storeTraining } from '../../../db/test-records';
import { createI18n } from '../../../i18n/use-i18n';
import { listParticipants, sortParticipants } from './participant-rows';

test('everybody on the list has a row; sorting puts what is missing last both ways', async () => {
  const database = await openTestDatabase();
  const { trainingId, enrolmentIds } = await storeTraining(database, ['Ziad', 'Amal', 'Basma']);
  const [first = '', second = ''] = enrolmentIds;
  await updateEnrolment(database, first, { position: 'Judge', role: 'speaker' });
  await updateEnrolment(database, second, { position: 'Clerk' });
  await withdrawEnrolment(database, second);
  const rollCall = (await readRollCall(database, trainingId))!;
  const i18n = createI18n('en', 'latin');
  const rows = listParticipants(summariseAttendance(rollCall), rollCall.organisations, i18n);
  const names = (key: string, isDescending: boolean) =>
    sortParticipants(rows, { key, isDescending }, 'en', 'latin').map(({ name }) => name);
  expect(names('name', false)).toEqual(['Amal', 'Basma', 'Ziad']);
  expect(names('name', true)).toEqual(['Ziad', 'Basma', 'Amal']);
  expect(names('position', false)).toEqual(['Amal', 'Ziad', 'Basma']);
  expect(names('position', true)).toEqual(['Ziad', 'Amal', 'Basma']);
});
