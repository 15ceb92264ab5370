/** The lists that forms pick from: organisations, programmes and topics. */
import { beforeEach, expect, test } from 'vitest';
import type { Database } from '../database';
import { openTestDatabase } from '../test-database';
import { makePerson, makeTrainingInput, readVisible, storeTraining } from '../test-records';
import { undoCommit } from '../undo';
import {
  countOrganisationUses,
  createOrganisation,
  emptyOrganisation,
  removeOrganisation,
  updateOrganisation,
} from './organisations';
import { createPerson } from './people';
import {
  countProgrammeUses,
  createProgramme,
  emptyProgramme,
  removeProgramme,
  updateProgramme,
} from './programmes';
import { countTopicUses, createTopic, emptyTopic, removeTopic, updateTopic } from './topics';
import { removeTraining, saveTraining } from './trainings';

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase();
});

test.each(['organisations', 'programmes', 'topics'] as const)(
  'a row of %s is made, changed, deleted and brought back',
  async (table) => {
    const names = { en: 'Renamed', fr: '', ar: '' };
    const actions = {
      organisations: {
        make: () => createOrganisation(database, emptyOrganisation),
        change: (id: string) => updateOrganisation(database, id, { names }),
        take: (id: string) => removeOrganisation(database, id),
        expected: { names },
      },
      programmes: {
        make: () => createProgramme(database, emptyProgramme),
        change: (id: string) => updateProgramme(database, id, { names }),
        take: (id: string) => removeProgramme(database, id),
        expected: { names },
      },
      topics: {
        make: () => createTopic(database, { ...emptyTopic, code: 'own.1' }),
        change: (id: string) => updateTopic(database, id, { labels: names }),
        take: (id: string) => removeTopic(database, id),
        expected: { labels: names },
      },
    }[table];
    const { id } = await actions.make();
    await actions.change(id);
    expect((await readVisible(database))[table]).toMatchObject([{ id, ...actions.expected }]);
    const removed = await actions.take(id);
    expect((await readVisible(database))[table]).toEqual([]);
    await undoCommit(database, removed.id);
    expect((await readVisible(database))[table]).toMatchObject([{ id, ...actions.expected }]);
  },
);

test('an own topic keeps its code for itself while it is there', async () => {
  const { id } = await createTopic(database, { ...emptyTopic, code: 'own.1' });
  const twice = createTopic(database, { ...emptyTopic, code: ' own.1 ' });
  await expect(twice).rejects.toMatchObject({ code: 'record-exists' });
  const other = await createTopic(database, { ...emptyTopic, code: 'own.2' });
  const renamed = updateTopic(database, other.id, { code: 'own.1' });
  await expect(renamed).rejects.toMatchObject({ code: 'record-exists' });
  await updateTopic(database, id, { code: 'own.1', aliases: ['first'] });
  await removeTopic(database, id);
  await updateTopic(database, other.id, { code: 'own.1' });
});

test('uses are counted where they still show', async () => {
  const { id: organisationId } = await createOrganisation(database, emptyOrganisation);
  const { id: programmeId } = await createProgramme(database, emptyProgramme);
  await createPerson(database, makePerson('Amal Fahmy', { organisationId }));
  const line = { grantReference: '', sharePercent: null, wording: '' };
  const { training } = makeTrainingInput();
  const input = makeTrainingInput({
    training: { ...training, topicCodes: ['own.1'] },
    organisations: [{ organisationId, role: 'organiser' }],
    funding: [{ funderId: organisationId, programmeId, ...line }],
  });
  const countAll = () =>
    Promise.all([
      countOrganisationUses(database, organisationId),
      countProgrammeUses(database, programmeId),
      countTopicUses(database, 'own.1'),
    ]);
  const { trainingId } = await storeTraining(database, [], input);
  await saveTraining(database, null, makeTrainingInput());
  expect(await countAll()).toEqual([3, 1, 1]);
  await removeTraining(database, trainingId);
  expect(await countAll()).toEqual([1, 0, 0]);
});
