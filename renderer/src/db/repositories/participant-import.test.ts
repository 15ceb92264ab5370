import { beforeEach, expect, test } from 'vitest';
import type { ParticipantValues } from '#shared/people/participant-list';
import { alive } from '../alive';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import { enrolListed } from './participant-import';

let database: Database;
let trainingId: string;
let personIds: readonly string[];

beforeEach(async () => {
  database = await openTestDatabase();
  ({ trainingId } = await storeTraining(database));
  ({ personIds } = await storeTraining(database, ['Hana Badr']));
});

function makeValues(nameLatin: string, values: Partial<ParticipantValues> = {}): ParticipantValues {
  return {
    nameLatin,
    nameArabic: '',
    sex: 'U',
    organisation: '',
    organisationId: null,
    position: '',
    phone: '',
    email: '',
    nationality: null,
    birthYear: null,
    ...values,
  };
}

test('a list becomes people, organisations and enrolments in one commit, and goes in one undo', async () => {
  const before = await readVisible(database);
  const { commit, personIds: enrolled } = await enrolListed(
    database,
    trainingId,
    [
      { personId: null, values: makeValues('Rami Odeh', { organisation: 'Harbour Trust' }) },
      { personId: null, values: makeValues('Lina Sabri', { organisation: 'harbour  trust' }) },
      { personId: personIds[0]!, values: makeValues('Hana Badr', { position: 'Judge' }) },
    ],
    'en',
  );
  expect(enrolled).toHaveLength(3);
  const [organisation, ...others] = alive(await database.organisations.toArray());
  expect(organisation?.names.en).toBe('Harbour Trust');
  expect(others).toEqual([]);
  const rows = await database.enrolments.where({ trainingId }).sortBy('id');
  expect(rows.map((row) => [row.organisationId, row.position])).toEqual([
    [organisation?.id, ''],
    [organisation?.id, ''],
    [null, 'Judge'],
  ]);
  await undoCommit(database, commit.id);
  expect(await readVisible(database)).toEqual(before);
});

test('one line that cannot be stored keeps out the whole list', async () => {
  const before = await readVisible(database);
  const listed = [
    { personId: null, values: makeValues('Rami Odeh', { organisation: 'Harbour Trust' }) },
    { personId: null, values: makeValues('Lina Sabri', { nationality: 'XXX' }) },
  ];
  await expect(enrolListed(database, trainingId, listed, 'en')).rejects.toMatchObject({
    code: 'record-invalid',
  });
  expect(await readVisible(database)).toEqual(before);
});
