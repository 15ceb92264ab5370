import { expect, test } from 'vitest';
import { openTestDatabase } from '../test-database';
import { readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { issueCertificates } from './certificates';
import { enrolPeople, removeEnrolments } from './enrolments';

test('who has a number keeps it, and one undo takes back what was issued', async () => {
  const database = await openTestDatabase();
  const { trainingId, enrolmentIds } = await storeTraining(database, ['Hana Badr', 'Rami Odeh']);
  const [first = '', second = ''] = enrolmentIds;
  const numbers = async () =>
    (await database.enrolments.bulkGet([first, second])).map((row) => row?.certificate?.number);

  await issueCertificates(database, trainingId, [second], 'ar');
  const before = await readVisible(database);
  const [, own = ''] = await numbers();
  expect(own).toMatch(/-001$/);

  const both = await issueCertificates(database, trainingId, [first, second], 'en');
  expect(await numbers()).toEqual([own.replace(/001$/, '002'), own]);
  await undoCommit(database, both.id);
  expect(await readVisible(database)).toEqual(before);
});

test('who comes back on the list has the same certificate', async () => {
  const database = await openTestDatabase();
  const { trainingId, enrolmentIds, personIds } = await storeTraining(database, ['Hana Badr']);
  await issueCertificates(database, trainingId, enrolmentIds, 'fr');
  await removeEnrolments(database, enrolmentIds);
  await enrolPeople(database, trainingId, [{ personId: personIds[0] ?? '' }]);
  const [row] = await database.enrolments.toArray();
  expect([row?.deletedAt, row?.certificate?.locale]).toEqual([null, 'fr']);
});

test('nobody gets a certificate of a training that is not theirs', async () => {
  const database = await openTestDatabase();
  const [one, other] = [
    await storeTraining(database),
    await storeTraining(database, ['Rami Odeh']),
  ];
  await expect(
    issueCertificates(database, one.trainingId, other.enrolmentIds, 'en'),
  ).rejects.toMatchObject({ code: 'record-missing' });
});
