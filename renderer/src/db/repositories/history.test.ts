import { expect, test } from 'vitest';
import { openTestDatabase } from '../test-database';
import { makeTrainingInput, storeTraining } from '../test-records';
import { setMarks } from './attendance';
import { enrolPeople, removeEnrolments, updateEnrolment } from './enrolments';
import { readRecordHistory, readTrainingHistory } from './history';
import { saveTraining } from './trainings';

test('the history of a training holds what belongs or belonged to it, the latest first', async () => {
  const database = await openTestDatabase();
  const { trainingId, personIds, enrolmentIds, sessionIds } = await storeTraining(database, [
    'A B',
  ]);
  const other = await storeTraining(database, ['C D']);
  await enrolPeople(database, other.trainingId, [{ personId: personIds[0]! }]);
  const enrolmentId = enrolmentIds[0]!;
  const slot = { enrolmentId, sessionId: sessionIds[0]! };
  await setMarks(database, trainingId, [{ ...slot, mark: 'present' }], 'typed');
  await updateEnrolment(database, enrolmentId, { postScore: 80 });
  await removeEnrolments(database, [enrolmentId]);
  const { training } = makeTrainingInput();
  const status = 'completed';
  await saveTraining(
    database,
    trainingId,
    makeTrainingInput({ training: { ...training, status } }),
  );

  const history = await readTrainingHistory(database, trainingId);
  const keys = history.map((change) => change.key);
  expect(keys).toContain(enrolmentId);
  expect(keys).not.toContain(other.trainingId);
  expect(keys).not.toContain(other.enrolmentIds[0]);
  expect(history.map((change) => change.at)).toEqual(
    history
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  const stages = await readRecordHistory(database, 'enrolments', enrolmentId);
  expect(stages).toMatchObject([
    { before: { deletedAt: null } },
    { before: { postScore: null }, after: { postScore: 80 } },
    { before: null },
  ]);
  const statuses = await readRecordHistory(database, 'trainings', trainingId);
  expect(statuses[0]?.after).toMatchObject({ status: 'completed' });
});
