import { useEffect, useMemo, useState } from 'react';
import { buildTrainingRows, type TrainingRow } from '#shared/trainings/list';
import { alive } from '../../../db/alive';
import type { Database } from '../../../db/database';
import { useDirectory } from '../../../db/directories/use-directory';
import { useLive } from '../../../db/use-live';

/** More than a large window shows. */
const FIRST_PAGE = 60;

interface TrainingRows {
  readonly rows: readonly TrainingRow[];
  /** False while only the first page is there. */
  readonly isComplete: boolean;
}

/**
 * All trainings, kept current in memory. Until they have been read, the latest ones come straight from the
 * index of start dates, so that the first frame takes as long with 10,000 trainings as with 100.
 */
export function useTrainingRows(): TrainingRows {
  const firstPage = useLive(readFirstPage, []);
  const isDrawn = useDrawn(firstPage !== undefined);
  const trainings = useDirectory('trainings', isDrawn);
  const organisations = useDirectory('trainingOrganisations', isDrawn);
  const funding = useDirectory('trainingFunding', isDrawn);
  const isComplete = trainings.isComplete && organisations.isComplete && funding.isComplete;
  const all = useMemo(
    () =>
      isComplete
        ? buildTrainingRows(trainings.entries, organisations.entries, funding.entries)
        : null,
    [isComplete, trainings.entries, organisations.entries, funding.entries],
  );
  return { rows: all ?? firstPage ?? [], isComplete };
}

/** True from the frame after the one in which something is there to be drawn. */
function useDrawn(isThere: boolean): boolean {
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    const frame = requestAnimationFrame(() => setTimeout(() => setDrawn(true)));
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
  return isDrawn;
}

async function readFirstPage(database: Database): Promise<TrainingRow[]> {
  const latest = await database.trainings
    .orderBy('startDate')
    .reverse()
    .limit(FIRST_PAGE)
    .toArray()
    .then(alive);
  const ids = latest.map((training) => training.id);
  const [organisations, funding] = await Promise.all([
    database.trainingOrganisations.where('trainingId').anyOf(ids).toArray().then(alive),
    database.trainingFunding.where('trainingId').anyOf(ids).toArray().then(alive),
  ]);
  return buildTrainingRows(latest, organisations, funding);
}
