import { readTraining, type TrainingCase } from '../../db/repositories/trainings';
import { useLive } from '../../db/use-live';

/** `undefined` while it is being read, `null` when there is no such training. */
export function useTraining(id: string): TrainingCase | null | undefined {
  return useLive(async (database) => (await readTraining(database, id)) ?? null, [id]);
}
