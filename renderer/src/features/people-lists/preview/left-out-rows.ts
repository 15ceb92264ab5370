import type { Cell } from '#shared/documents/schema';
import { joinClauses } from '#shared/i18n/join-list';
import { type Decisions, decideLine, type ListLine } from '#shared/people/list-import/index';
import type { ReportCell, ReportModel } from '#shared/reports/model';
import type { I18n } from '../../../i18n/use-i18n';
import type { ReadList } from '../reading/messages';

interface LeftOutRow {
  readonly line: ListLine;
  readonly why: 'bad' | 'chosen' | 'undecided';
}

/** The lines of which nothing will be written, as things stand. */
export function listLeftOut(lines: readonly ListLine[], { answers }: Decisions): LeftOutRow[] {
  return lines.flatMap((line) => {
    if (line.state === 'bad') return { line, why: 'bad' as const };
    const { kind } = decideLine(line, answers.get(line.row));
    if (kind === 'left-out') return { line, why: 'chosen' as const };
    return kind === 'open' ? { line, why: 'undecided' as const } : [];
  });
}

interface LeftOutTable {
  readonly file: string;
  readonly list: ReadList;
  readonly leftOut: readonly LeftOutRow[];
  readonly cellAt: (row: number, column: number) => Cell;
}

/** The rows as they stood on the list, with the number that they have there and why they were left out. */
export function describeLeftOut(
  { file, list, leftOut, cellAt }: LeftOutTable,
  { t, locale, digits }: Pick<I18n, 't' | 'locale' | 'digits'>,
): ReportModel {
  const title = t('peopleLists.leftOutTitle', { file });
  const reasonOf = ({ line, why }: LeftOutRow) =>
    why === 'bad'
      ? joinClauses(
          line.problems.map((problem) => t(`peopleLists.problems.${problem}`)),
          locale,
        )
      : t(why === 'chosen' ? 'peopleLists.leftOutByYou' : 'peopleLists.undecided');
  const columns = list.columns.filter(
    ({ header, meaning }) => header !== '' || meaning !== 'unknown',
  );
  return {
    kind: 'attendance',
    locale,
    digits,
    title,
    subtitle: t('peopleLists.filters.bad'),
    blocks: [
      {
        type: 'table',
        title,
        columns: [
          { header: t('peopleLists.row'), kind: 'number' },
          { header: t('peopleLists.reason'), kind: 'text' },
          ...columns.map(({ header, meaning }) => ({
            header: header || t(`peopleLists.meanings.${meaning}`),
            kind: 'text' as const,
          })),
        ],
        rows: leftOut.map((one) => [
          one.line.row + 1,
          reasonOf(one),
          ...columns.map(({ index }) => toReportCell(cellAt(one.line.row, index))),
        ]),
        totals: [],
      },
    ],
    footer: '',
  };
}

/** As text, so that a phone keeps its zero. */
function toReportCell(cell: Cell): ReportCell {
  return cell === null ? null : String(cell);
}
