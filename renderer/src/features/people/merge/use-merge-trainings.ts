import type { Conflict } from '#shared/people/merging/combine-enrolments';
import type { Session, Training } from '#shared/trainings/schema';
import { readPersonHistory } from '../../../db/repositories/people';
import { readConflicts } from '../../../db/repositories/person-merge';
import { useLive } from '../../../db/use-live';

interface MergeTrainings {
  readonly counts: { readonly kept: number; readonly other: number };
  readonly conflicts: readonly Conflict[];
  readonly trainings: ReadonlyMap<string, Training>;
  readonly sessions: ReadonlyMap<string, Session>;
}

/** What both records have in trainings; `undefined` until it has been read. */
export function useMergeTrainings(keptId: string, otherId: string): MergeTrainings | undefined {
  return useLive(
    async (database) => {
      const [kept, other, conflicts] = await Promise.all([
        readPersonHistory(database, keptId),
        readPersonHistory(database, otherId),
        readConflicts(database, keptId, otherId),
      ]);
      return {
        counts: { kept: kept.length, other: other.length },
        conflicts,
        trainings: new Map(other.map(({ training }) => [training.id, training])),
        sessions: new Map(
          other.flatMap(({ sessions }) => sessions.map((session) => [session.id, session])),
        ),
      };
    },
    [keptId, otherId],
  );
}
