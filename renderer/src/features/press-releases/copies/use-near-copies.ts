import { useEffect, useState } from 'react';
import type { Draft } from '#shared/press-releases/draft';
import type { EventEntry } from '#shared/press-releases/near-copies';
import { useDirectory } from '../../../db/directories/use-directory';
import { useCalmDirectory } from '../use-calm-directory';
import { describeDraftEvent, describeTrainingEvent } from './event-entries';
import { type CopiesByDraft, type Describe, findInSlices } from './find-in-slices';
import { collectPartyNames } from './party-names';

/** An import changes the drafts many times a second: they are compared when it pauses. */
const quietMilliseconds = 400;

const none: CopiesByDraft = new Map();

/** Rows of the store are never changed in place: what was described holds as long as the row is there. */
const described = new WeakMap<Draft, EventEntry>();

function describeOnce(draft: Draft, describe: Describe): Describe {
  return () => {
    const entry = described.get(draft) ?? describe();
    described.set(draft, entry);
    return entry;
  };
}

/** What each open draft resembles; empty until everything has been compared. */
export function useNearCopies(): CopiesByDraft {
  const drafts = useCalmDirectory('drafts');
  const documents = useCalmDirectory('sourceDocuments');
  const trainings = useDirectory('trainings');
  const organisations = useDirectory('organisations');
  const roles = useDirectory('trainingOrganisations');
  const funding = useDirectory('trainingFunding');
  const [copies, setCopies] = useState(none);
  const isComplete = [drafts, documents, trainings, organisations, roles, funding].every(
    (directory) => directory.isComplete,
  );

  useEffect(() => {
    if (!isComplete) return undefined;
    let isStopped = false;
    const compare = async () => {
      const sources = new Map(documents.entries.map((document) => [document.id, document]));
      const parties = collectPartyNames(organisations.entries, roles.entries, funding.entries);
      const open = drafts.entries.filter(({ state }) => state === 'new' || state === 'in-review');
      const ofDrafts = open.flatMap((draft) => {
        const source = sources.get(draft.sourceDocumentId);
        return source ? [describeOnce(draft, () => describeDraftEvent(draft, source))] : [];
      });
      const ofTrainings = trainings.entries.map((training) => {
        const source = sources.get(training.sourceDocumentId ?? '');
        return () => describeTrainingEvent(training, source, parties.get(training.id));
      });
      const describers = [...ofDrafts, ...(open.length > 0 ? ofTrainings : [])];
      const found = await findInSlices(describers, () => isStopped, giveWay);
      if (found) setCopies(found);
    };
    const timer = setTimeout(() => void compare(), quietMilliseconds);
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }, [
    isComplete,
    drafts.entries,
    documents.entries,
    trainings.entries,
    organisations.entries,
    roles.entries,
    funding.entries,
  ]);
  return copies;
}

function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
