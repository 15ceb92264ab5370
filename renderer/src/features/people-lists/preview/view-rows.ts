import type { Decisions, ImportPlan, ListLine } from '#shared/people/list-import/index';
import type { ReadList } from '../reading/messages';

/** A row of the preview: somebody on the list, or a row that is nobody. */
export type ViewRow =
  | { readonly kind: 'line'; readonly row: number; readonly line: ListLine }
  | {
      readonly kind: 'other';
      readonly row: number;
      readonly rowKind: ReadList['otherRows'][number]['kind'];
    };

export const filters = ['all', 'new', 'known', 'doubtful', 'bad', 'differs', 'other'] as const;
export type Filter = (typeof filters)[number];

export function listViewRows(
  filter: Filter,
  lines: readonly ListLine[],
  list: ReadList,
  differingRows: ReadonlySet<number>,
): readonly ViewRow[] {
  if (filter === 'other') {
    return list.otherRows.map(({ row, kind }) => ({ kind: 'other', row, rowKind: kind }));
  }
  const shown =
    filter === 'all' ? lines : lines.filter((line) => isShown(line, filter, differingRows));
  return shown.map((line) => ({ kind: 'line', row: line.row, line }));
}

function isShown(
  line: ListLine,
  filter: Exclude<Filter, 'all' | 'other'>,
  differingRows: ReadonlySet<number>,
): boolean {
  return filter === 'differs' ? differingRows.has(line.row) : line.state === filter;
}

export function countRows(
  lines: readonly ListLine[],
  list: ReadList,
  { differingRows }: ImportPlan,
): Readonly<Record<Filter, number>> {
  const count = { all: lines.length, new: 0, known: 0, doubtful: 0, bad: 0 };
  for (const { state } of lines) count[state] += 1;
  return { ...count, differs: differingRows.size, other: list.otherRows.length };
}

/** The rows that wait for an answer, in their order. */
export function listOpenRows(
  lines: readonly ListLine[],
  { answers }: Decisions,
): readonly ListLine[] {
  return lines.filter(({ state, row }) => state === 'doubtful' && !answers.has(row));
}
