import { expect, test } from 'vitest';
import { openTestDatabase } from '../test-database';
import { storeTraining } from '../test-records';
import { createOrganisation, emptyOrganisation } from './organisations';
import { removePerson, updatePerson } from './people';
import { readTranscriptData } from './transcript-data';

test('the transcript holds the trainings, the organisation and the topics in the language asked for', async () => {
  const database = await openTestDatabase();
  const names = { en: 'Ministry of Labour', fr: 'Ministère du Travail', ar: '' };
  const { id: organisationId } = await createOrganisation(database, {
    ...emptyOrganisation,
    names,
  });
  const { personIds, trainingId } = await storeTraining(database, ['Amal Fahmy']);
  const [personId = ''] = personIds;
  await updatePerson(database, personId, { organisationId });
  const data = await readTranscriptData(database, personId, 'fr');
  expect(data).toMatchObject({ organisation: 'Ministère du Travail', person: { id: personId } });
  expect(data.history.map(({ training }) => training.id)).toEqual([trainingId]);
  expect(data.topicLabels.get('CT')).toBe('Lutte contre la traite');
  await removePerson(database, personId);
  await expect(readTranscriptData(database, personId, 'fr')).rejects.toMatchObject({
    code: 'record-missing',
  });
});
