import { useMemo, useState } from 'react';
import type { Choices, Side } from '#shared/people/merging/combine-enrolments';
import {
  listDifferences,
  type MergePart,
  mergeFields,
  type PartChoice,
  type PartChoices,
  proposeChoices,
} from '#shared/people/merging/merge-fields';
import type { Person } from '#shared/people/schema';

export interface MergeState {
  /** The record that stays, and the one that goes into it. */
  readonly kept: Person;
  readonly other: Person;
  readonly differences: readonly MergePart[];
  readonly choices: PartChoices;
  readonly choose: (part: MergePart, choice: PartChoice) => void;
  readonly conflictChoices: Choices;
  readonly chooseConflict: (key: string, side: Side) => void;
  readonly swap: () => void;
  readonly fields: ReturnType<typeof mergeFields>;
}

/** What the user has chosen so far; turning the two records round begins anew, since other proposals follow. */
export function useMerge(one: Person, another: Person): MergeState {
  const [isTurned, setTurned] = useState(false);
  const [chosen, setChosen] = useState<Partial<PartChoices>>({});
  const [conflictChoices, setConflictChoices] = useState<Choices>(new Map());
  const [kept, other] = isTurned ? [another, one] : [one, another];
  const choices = useMemo(
    () => ({ ...proposeChoices(kept, other), ...chosen }),
    [kept, other, chosen],
  );
  return {
    kept,
    other,
    differences: useMemo(() => listDifferences(kept, other), [kept, other]),
    choices,
    choose: (part, choice) => setChosen({ ...chosen, [part]: choice }),
    conflictChoices,
    chooseConflict: (key, side) => setConflictChoices(new Map(conflictChoices).set(key, side)),
    swap: () => {
      setTurned(!isTurned);
      setChosen({});
      setConflictChoices(new Map());
    },
    fields: useMemo(() => mergeFields(kept, other, choices), [kept, other, choices]),
  };
}
