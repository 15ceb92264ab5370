import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Cell } from '#shared/documents/schema';
import {
  type Answer,
  type DayMapping,
  type Decisions,
  type ImportPlan,
  type ListedField,
  mapDays,
  noDecisions,
  planImport,
} from '#shared/people/list-import/index';
import type { ColumnMeaning, ReadListOptions } from '#shared/people/list-reading/index';
import { saveListShape } from '../../../db/repositories/list-shapes';
import { useDatabase } from '../../../db/use-live';
import { useNotices } from '../../../ui/notices';
import type { ImportSide } from '../import-side';
import type { NamedTable } from '../read-table';
import type { ListReading, ListReadingActions, Shapes } from '../reading/use-list-reading';

interface Given {
  readonly source: NamedTable;
  readonly side: ImportSide;
  readonly reading: ListReading & ListReadingActions;
  readonly shapes: Shapes;
}

export interface ImportState {
  /** On a long list it may be a moment behind the last answer. */
  readonly plan: ImportPlan;
  readonly planNow: () => ImportPlan;
  readonly decisions: Decisions;
  /** One for each column of attendance. */
  readonly days: readonly DayMapping[];
  readonly cellAt: (row: number, column: number) => Cell;
  readonly rowCount: number;
  readonly answer: (rows: readonly number[], answer: (row: number) => Answer | null) => void;
  readonly takeFields: (
    rows: readonly number[],
    fields: readonly ListedField[],
    isTaken: boolean,
  ) => void;
  readonly takeMarks: (rows: readonly number[], isTaken: boolean) => void;
  readonly setColumn: (index: number, meaning: ColumnMeaning) => void;
  readonly setDay: (index: number, sessionIds: readonly string[]) => void;
  readonly setSheet: (sheet: number) => void;
  readonly setHeaderRow: (row: number | null) => void;
  readonly readAsPerson: (row: number) => void;
  readonly edit: (row: number, column: number, value: string) => void;
  readonly forgetShape: () => void;
}

/** What somebody has said of a list on the screen, and what it leads to. */
export function useImportState({ source, side, reading, shapes }: Given): ImportState {
  const database = useDatabase();
  const { failed } = useNotices();
  const [options, setOptions] = useState<ReadListOptions>({});
  const [edits, setEdits] = useState<ReadonlyMap<string, Cell>>(new Map());
  const [decisions, setDecisions] = useState(noDecisions);
  const [saidDays, setSaidDays] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  const { list, lines } = reading;
  const sheet = list?.sheetIndex ?? 0;
  const rows = source.table.sheets[sheet]?.rows;

  const days = useMemo(
    () =>
      mapDays(list?.days ?? [], side.sessions).map((found, index) => {
        const sessionIds = saidDays.get(index);
        return sessionIds ? { sessionIds, by: 'nothing' as const } : found;
      }),
    [list?.days, side.sessions, saidDays],
  );
  // An answer shows at once; the figures of a long list follow.
  const [planned, decided] = [useDeferredValue(lines), useDeferredValue(decisions)];
  const plan = useMemo(
    () => planImport(planned, decided, days, side.stored),
    [planned, decided, days, side.stored],
  );

  const readAgain = (changed: ReadListOptions) => {
    setOptions(changed);
    reading.read(changed, shapes);
  };
  const digest = list?.digest ?? null;
  const remember = (columns: Readonly<Record<number, ColumnMeaning>>) => {
    if (digest === null) return;
    const said = Object.entries(columns).map(([index, meaning]) => ({
      index: Number(index),
      meaning,
    }));
    saveListShape(database, digest, said).catch(failed);
  };

  return {
    plan,
    planNow: () => planImport(lines, decisions, days, side.stored),
    decisions,
    days,
    rowCount: rows?.length ?? 0,
    cellAt: useCallback(
      (row, column) => edits.get(keyOf(sheet, row, column)) ?? rows?.[row]?.[column] ?? null,
      [edits, sheet, rows],
    ),
    answer: (answered, choose) => {
      const answers = new Map(decisions.answers);
      for (const row of answered) {
        const answer = choose(row);
        if (answer) answers.set(row, answer);
        else answers.delete(row);
      }
      setDecisions({ ...decisions, answers });
    },
    takeFields: (chosen, fields, isTaken) => {
      const taken = new Map(decisions.taken);
      for (const row of chosen) {
        const own = new Set(taken.get(row));
        for (const field of fields) isTaken ? own.add(field) : own.delete(field);
        taken.set(row, own);
      }
      setDecisions({ ...decisions, taken });
    },
    takeMarks: (chosen, isTaken) => {
      const markRows = new Set(decisions.markRows);
      for (const row of chosen) isTaken ? markRows.add(row) : markRows.delete(row);
      setDecisions({ ...decisions, markRows });
    },
    setColumn: (index, meaning) => {
      const shape = list?.isRemembered ? shapes.find((one) => one.digest === digest) : undefined;
      const before = Object.fromEntries(
        (shape?.columns ?? []).map((one) => [one.index, one.meaning]),
      );
      const columns = { ...before, ...options.columns, [index]: meaning };
      setSaidDays(new Map());
      remember(columns);
      readAgain({ ...options, sheet, columns });
    },
    setDay: (index, sessionIds) => setSaidDays(new Map(saidDays).set(index, sessionIds)),
    setSheet: (chosen) => {
      setDecisions(noDecisions);
      setSaidDays(new Map());
      readAgain({ sheet: chosen });
    },
    setHeaderRow: (headerRow) => readAgain({ sheet, headerRow }),
    readAsPerson: (row) =>
      readAgain({ ...options, sheet, people: [...(options.people ?? []), row] }),
    edit: (row, column, value) => {
      const cell = value.trim() === '' ? null : value;
      setEdits(new Map(edits).set(keyOf(sheet, row, column), cell));
      reading.edit({ sheet, row, column, value: cell }, options, shapes);
    },
    forgetShape: () => {
      remember({});
      readAgain({ ...options, sheet, columns: {} });
    },
  };
}

function keyOf(sheet: number, row: number, column: number): string {
  return `${sheet}/${row}/${column}`;
}
