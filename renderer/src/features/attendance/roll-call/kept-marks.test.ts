import { expect, test, vi } from 'vitest';
import { setMarks } from '../../../db/repositories/attendance';
import { openTestDatabase } from '../../../db/test-database';
import { storeTraining } from '../../../db/test-records';
import { keepMarks } from './kept-marks';
import { entryAt } from './mark-table';

test('the marks of the last training stay and follow what happens meanwhile', async () => {
  const database = await openTestDatabase();
  const { trainingId, enrolmentIds, sessionIds } = await storeTraining(database, ['Amal Fahmy']);
  const slot = { enrolmentId: enrolmentIds[0]!, sessionId: sessionIds[0]! };
  const store = keepMarks(database, trainingId, vi.fn());
  await vi.waitUntil(() => store.current().isComplete);
  await setMarks(database, trainingId, [{ ...slot, mark: 'late' }], 'scanned');
  const onFailed = vi.fn();
  const again = keepMarks(database, trainingId, onFailed);
  expect(again).toBe(store);
  await vi.waitUntil(() => entryAt(again.current().table, slot)?.mark === 'late');
  again.mark([{ enrolmentId: slot.enrolmentId, sessionId: 'unknown', mark: 'late' }]);
  await vi.waitUntil(() => onFailed.mock.calls.length === 1);
});

test('another training has marks of its own', async () => {
  const database = await openTestDatabase();
  const [one, other] = [await storeTraining(database), await storeTraining(database)];
  const first = keepMarks(database, one.trainingId, vi.fn());
  expect(keepMarks(database, other.trainingId, vi.fn())).not.toBe(first);
});
