import { useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { collectDistinct } from '#shared/people/distinct-pairs';
import { useDirectory } from '../../db/directories/use-directory';
import { readRollCall } from '../../db/repositories/attendance';
import { readListShapes } from '../../db/repositories/list-shapes';
import { useLive } from '../../db/use-live';
import { ImportScreen } from './ImportScreen';
import { describeSide, type ImportSide } from './import-side';
import { type StartListPost, startListWorker } from './reading/list-reader';
import type { Shapes } from './reading/use-list-reading';

interface ListImportPageProps {
  /** How the reader of lists is started: as a worker, unless a test has none. */
  readonly start?: StartListPost;
}

/** A list from outside on its way into a training or into the register of people. */
export function ListImportPage({ start = startListWorker }: ListImportPageProps) {
  const { trainingId } = useParams();
  const people = useDirectory('people');
  const organisations = useDirectory('organisations');
  const rollCall = useLive(
    async (database) => (trainingId ? ((await readRollCall(database, trainingId)) ?? null) : null),
    [trainingId],
  );
  const shapes = useLive(readListShapes, []);
  const distinct = useDirectory('distinctPeople');
  const areKnown = people.isComplete && organisations.isComplete && distinct.isComplete;
  const isReady = areKnown && rollCall !== undefined && shapes !== undefined;
  const side = useMemo(
    () =>
      isReady
        ? describeSide(
            people.entries,
            organisations.entries,
            rollCall,
            collectDistinct(distinct.entries),
          )
        : null,
    [isReady, people.entries, organisations.entries, rollCall, distinct.entries],
  );
  return side && shapes ? <FrozenScreen side={side} shapes={shapes} start={start} /> : null;
}

interface FrozenScreenProps {
  readonly side: ImportSide;
  readonly shapes: Shapes;
  readonly start: StartListPost;
}

/** What the list is compared with must not change under somebody's hands. */
function FrozenScreen({ side, shapes, start }: FrozenScreenProps) {
  const [frozen] = useState(side);
  return <ImportScreen side={frozen} shapes={shapes} start={start} />;
}
