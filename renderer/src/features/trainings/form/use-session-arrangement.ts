import { useEffect, useState } from 'react';
import type { DateRange } from '#shared/attendance/session-plan';
import type { SessionLine } from '#shared/trainings/form-values';
import {
  applySessionPlan,
  dateRangeOf,
  losesContent,
  placePattern,
  planSessionLines,
  type SessionLinePlan,
} from '#shared/trainings/session-lines';
import type { TrainingForm } from './use-training-form';

/** The sessions of a training that is being copied, and the dates that they had. */
export interface SessionPattern {
  readonly lines: readonly SessionLine[];
  readonly dates: DateRange;
}

interface ArrangementInput {
  readonly form: TrainingForm;
  readonly isNew: boolean;
  /** The dates that the stored sessions were made for. */
  readonly storedDates: DateRange | null;
  readonly pattern: SessionPattern | null;
  readonly markedSessionIds: ReadonlySet<string>;
  readonly newId: () => string;
}

export interface SessionArrangement {
  readonly dates: DateRange | null;
  /** True until the sessions have followed dates that were just entered. */
  readonly isPending: boolean;
  /** What the new dates would change and the user has not agreed to yet. */
  readonly proposal: SessionLinePlan | null;
  readonly adapt: () => void;
  /** Fills the dates anew where there are no sessions. */
  readonly generate: () => void;
}

/**
 * Keeps the sessions in step with the dates: at once where nothing entered by hand can be lost, as a
 * proposal otherwise.
 */
export function useSessionArrangement(input: ArrangementInput): SessionArrangement {
  const { form, isNew, pattern, newId } = input;
  const { changeSessions } = form;
  const lines = form.values.sessions;
  const [arrangedFor, setArrangedFor] = useState(input.storedDates);
  const { startDate, endDate } = form.values.training;
  const dates = dateRangeOf({ startDate, endDate });
  const plan =
    dates && planSessionLines(lines, { before: arrangedFor, after: dates }, input.markedSessionIds);
  const isFirst = lines.length === 0 && arrangedFor === null;
  // A stored training that had no dates has no stored sessions either: its sessions are as fresh as a new one's.
  const isFresh = isNew || input.storedDates === null;
  const isAutomatic = plan !== null && (isFirst || (isFresh && !losesContent(plan)));

  const arrange = (arranged: readonly SessionLine[], range: DateRange) => {
    changeSessions(() => arranged);
    setArrangedFor(range);
  };
  const adapt = () => {
    if (!dates || !plan) return;
    const isCopy = isFirst && pattern !== null;
    arrange(
      isCopy
        ? placePattern(pattern.lines, pattern.dates, dates, newId)
        : applySessionPlan(lines, plan, newId),
      dates,
    );
  };
  useEffect(() => {
    if (isAutomatic) adapt();
  });

  return {
    dates,
    isPending: isAutomatic,
    proposal: isAutomatic ? null : plan,
    adapt,
    generate: () => {
      const all = dates && planSessionLines([], { before: null, after: dates }, new Set());
      if (dates && all) arrange(applySessionPlan([], all, newId), dates);
    },
  };
}
