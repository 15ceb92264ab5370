import type { KeyboardEvent } from 'react';
import { type Answer, answerNew, type ListLine } from '#shared/people/list-import/index';
import type { ImportState } from './use-import-state';
import type { ViewRow } from './view-rows';

interface Given {
  readonly rows: readonly ViewRow[];
  readonly current: number;
  readonly setCurrent: (index: number) => void;
  readonly lines: readonly ListLine[];
  readonly state: ImportState;
}

interface LineChoices {
  /** Answers for the selected row; `null` takes the answer back. */
  readonly answerCurrent: (answer: Answer | null) => void;
  /** True for a key that answers. */
  readonly takeKey: (event: KeyboardEvent) => boolean;
  readonly goToNextOpen: () => void;
}

/** One key for each answer. After it the next row that waits for one is selected. */
export function useLineChoices({ rows, current, setCurrent, state }: Given): LineChoices {
  const { decisions, answer } = state;
  const isOpen = (row: ViewRow | undefined) =>
    row?.kind === 'line' && row.line.state === 'doubtful' && !decisions.answers.has(row.row);

  const goToNextOpen = () => {
    const after = rows.findIndex((row, index) => index > current && isOpen(row));
    const next =
      after < 0 ? rows.findIndex((row, index) => index !== current && isOpen(row)) : after;
    if (next >= 0) setCurrent(next);
  };
  const answerCurrent = (chosen: Answer | null) => {
    const row = rows[current];
    if (row?.kind !== 'line' || row.line.state === 'bad') return;
    answer([row.row], () => chosen);
    if (chosen !== null && row.line.state === 'doubtful') goToNextOpen();
  };
  const takeKey = (event: KeyboardEvent): boolean => {
    const row = rows[current];
    if (row?.kind !== 'line' || event.ctrlKey || event.metaKey || event.altKey) return false;
    const chosen = readAnswer(event.code, row.line);
    if (chosen === undefined) return false;
    answerCurrent(chosen);
    return true;
  };
  return { answerCurrent, takeKey, goToNextOpen };
}

/** By the place of the key, so that an Arabic keyboard answers as well. */
function readAnswer(code: string, line: ListLine): Answer | null | undefined {
  const [, digit] = /^(?:Digit|Numpad)([1-9])$/.exec(code) ?? [];
  const candidate = digit === undefined ? undefined : line.candidates[Number(digit) - 1];
  if (candidate) return { kind: 'person', personId: candidate.personId };
  if (code === 'KeyN') return answerNew(line);
  if (code === 'KeyX') return { kind: 'skip' };
  if (code === 'KeyR' && line.repeats !== null) return { kind: 'repeat' };
  return code === 'Backspace' ? null : undefined;
}
