import { useCallback, useMemo, useState } from 'react';
import { type FormProblems, findProblems } from '#shared/trainings/form-problems';
import type { TrainingFormValues } from '#shared/trainings/form-values';
import { isEqual } from '../../../db/is-equal';
import type { TrainingFields } from '../../../db/repositories/trainings';

/** Changes a part of the form by what it was; the same function between renders. */
type ChangePart<Part extends keyof TrainingFormValues> = (
  change: (before: TrainingFormValues[Part]) => TrainingFormValues[Part],
) => void;

export interface TrainingForm {
  /** What the form was opened with. */
  readonly initial: TrainingFormValues;
  readonly values: TrainingFormValues;
  /** Empty until somebody has tried to save. */
  readonly problems: FormProblems;
  readonly isDirty: boolean;
  readonly setTraining: (fields: Partial<TrainingFields>) => void;
  readonly changeOrganisations: ChangePart<'organisations'>;
  readonly changeFunding: ChangePart<'funding'>;
  readonly changeSessions: ChangePart<'sessions'>;
  /** Shows the problems from now on, and gives them. */
  readonly check: () => FormProblems;
}

const noProblems: FormProblems = new Map();

/**
 * The values of the form, in four parts that keep their identity while another one changes: a memoised
 * section is drawn again only when its own part does. A form library that clones all values at each key
 * would draw every session of a long course with every letter of the title.
 */
export function useTrainingForm(
  initial: TrainingFormValues,
  codesInUse: ReadonlySet<string>,
): TrainingForm {
  const [values, setValues] = useState(initial);
  const [isChecked, setChecked] = useState(false);
  const problems = useMemo(() => findProblems(values, codesInUse), [values, codesInUse]);
  const isDirty = useMemo(() => !isEqual(values, initial), [values, initial]);

  const changePart = useCallback(
    <Part extends keyof TrainingFormValues>(
      part: Part,
      change: (before: TrainingFormValues[Part]) => TrainingFormValues[Part],
    ) => setValues((before) => ({ ...before, [part]: change(before[part]) })),
    [],
  );
  const setTraining = useCallback<TrainingForm['setTraining']>(
    (fields) => changePart('training', (before) => ({ ...before, ...fields })),
    [changePart],
  );
  const changeOrganisations = useCallback<TrainingForm['changeOrganisations']>(
    (change) => changePart('organisations', change),
    [changePart],
  );
  const changeFunding = useCallback<TrainingForm['changeFunding']>(
    (change) => changePart('funding', change),
    [changePart],
  );
  const changeSessions = useCallback<TrainingForm['changeSessions']>(
    (change) => changePart('sessions', change),
    [changePart],
  );
  return {
    initial,
    values,
    problems: isChecked ? problems : noProblems,
    isDirty,
    setTraining,
    changeOrganisations,
    changeFunding,
    changeSessions,
    check: () => {
      setChecked(true);
      return problems;
    },
  };
}
