import type { MarkChoice } from '../../../db/repositories/attendance';
import { entryAt, type MarkTable } from './mark-table';

/** One action of the user in the grid: what it set, and what stood there before. */
export interface MarkStep {
  readonly before: readonly MarkChoice[];
  readonly after: readonly MarkChoice[];
}

export interface StepHistory {
  readonly past: readonly MarkStep[];
  readonly future: readonly MarkStep[];
}

export const noSteps: StepHistory = { past: [], future: [] };

/** More than anybody takes back; each step holds its cells. */
const KEPT_STEPS = 200;

export function addStep(
  { past }: StepHistory,
  table: MarkTable,
  choices: readonly MarkChoice[],
): StepHistory {
  const before = choices.map((choice) => {
    const { enrolmentId, sessionId } = choice;
    const entry = entryAt(table, choice);
    return { enrolmentId, sessionId, ...(entry ?? { mark: null }) };
  });
  return { past: [...past.slice(1 - KEPT_STEPS), { before, after: choices }], future: [] };
}

interface Walked {
  readonly history: StepHistory;
  readonly choices: readonly MarkChoice[];
}

/** The marks that take the last step back; `null` when there is none. */
export function stepBack({ past, future }: StepHistory, table: MarkTable): Walked | null {
  const step = past.at(-1);
  if (!step) return null;
  const history = { past: past.slice(0, -1), future: [...future, step] };
  return { history, choices: exchange(table, step.after, step.before) };
}

/** The marks that do the step that was taken back last once more. */
export function stepForward({ past, future }: StepHistory, table: MarkTable): Walked | null {
  const step = future.at(-1);
  if (!step) return null;
  const history = { past: [...past, step], future: future.slice(0, -1) };
  return { history, choices: exchange(table, step.before, step.after) };
}

/** Only cells that still are as the step left them: what came by another way since then is not hidden. */
function exchange(
  table: MarkTable,
  from: readonly MarkChoice[],
  to: readonly MarkChoice[],
): MarkChoice[] {
  return to.filter((_, index) => {
    const expected = from[index];
    return expected && (entryAt(table, expected)?.mark ?? null) === expected.mark;
  });
}
