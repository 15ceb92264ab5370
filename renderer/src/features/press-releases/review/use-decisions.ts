import { useEffect, useMemo, useState } from 'react';
import type { DecisionChanges } from '#shared/press-releases/decide';
import type { Decision, Draft } from '#shared/press-releases/draft';
import { isEqual } from '../../../db/is-equal';
import { decideDraft } from '../../../db/repositories/drafts';
import { useDatabase } from '../../../db/use-live';
import { useNotices } from '../../../ui/notices';

interface Decisions {
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Shows a decision at once and saves it. */
  readonly decide: (changes: DecisionChanges) => void;
}

const nothing: DecisionChanges = {};

/** The decisions on a draft, those among them that are still on their way into the store. */
export function useDecisions({ id, decisions: stored }: Draft): Decisions {
  const database = useDatabase();
  const { failed } = useNotices();
  const [pending, setPending] = useState(nothing);

  useEffect(() => {
    setPending((before) =>
      dropEntries(before, (key, value) => isEqual(stored[key] ?? null, value)),
    );
  }, [stored]);

  const decisions = useMemo(() => merge(stored, pending), [stored, pending]);
  const decide = (changes: DecisionChanges) => {
    if (Object.keys(changes).length === 0) return;
    setPending((before) => ({ ...before, ...changes }));
    decideDraft(database, id, changes).catch((error) => {
      setPending((before) => dropEntries(before, (key) => key in changes));
      failed(error);
    });
  };
  return { decisions, decide };
}

function dropEntries(
  changes: DecisionChanges,
  isDropped: (key: string, value: Decision | null) => boolean,
): DecisionChanges {
  const entries = Object.entries(changes);
  const kept = entries.filter(([key, value]) => !isDropped(key, value));
  return kept.length === entries.length ? changes : Object.fromEntries(kept);
}

function merge(
  stored: Readonly<Record<string, Decision>>,
  pending: DecisionChanges,
): Record<string, Decision> {
  const all = Object.entries<Decision | null>({ ...stored, ...pending });
  return Object.fromEntries(all.filter((entry): entry is [string, Decision] => entry[1] !== null));
}
