import { useCallback, useEffect, useRef, useState } from 'react';
import type { ImportedTable } from '#shared/documents/schema';
import type { DistinctPairs } from '#shared/people/distinct-pairs';
import type { KnownPerson, ListLine, NamedOrganisation } from '#shared/people/list-import/index';
import type { ListShape } from '#shared/people/list-import/schema';
import type { ReadListOptions } from '#shared/people/list-reading/index';
import { gatherAnswers } from './gather-answers';
import { createListReader, type ListReader, type StartListPost } from './list-reader';
import type { CellEdit, ListAnswer, ReadList } from './messages';

/** Whom and what the lists of one screen are compared with; it stays the same as long as the screen is open. */
export interface KnownSide {
  readonly people: readonly KnownPerson[];
  readonly organisations: readonly NamedOrganisation[];
  readonly enrolledIds: readonly string[];
  /** Who was found not to be whom. */
  readonly distinct: DistinctPairs;
}

export type Shapes = readonly Pick<ListShape, 'digest' | 'columns'>[];

export interface ListReading {
  /** `null` until the first reading of a table. */
  readonly list: ReadList | null;
  readonly lines: readonly ListLine[];
  /** How many of those with unknown names have been looked for; `null` when there is nothing to wait for. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly isReading: boolean;
}

export interface ListReadingActions {
  readonly open: (table: ImportedTable, shapes: Shapes) => Promise<void>;
  readonly read: (options: ReadListOptions, shapes: Shapes) => void;
  readonly edit: (edit: CellEdit, options: ReadListOptions, shapes: Shapes) => void;
}

const nothingRead: ListReading = { list: null, lines: [], progress: null, isReading: false };

/** The reading of lists on one screen. The register is handed over at once, so that the list need not wait for it. */
export function useListReading(
  known: KnownSide,
  start: StartListPost,
): ListReading & ListReadingActions {
  const [reading, setReading] = useState(nothingRead);
  const run = useRef(0);
  const reader = useRef<ListReader | null>(null);
  const registered = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    const gatherer = gatherAnswers((answers) => {
      const current = answers.filter((answer) => answer.run === run.current);
      if (current.length > 0) setReading((before) => current.reduce(follow, before));
    });
    const own = createListReader(start(gatherer.take));
    reader.current = own;
    registered.current = own.giveRegister(
      known.people,
      known.organisations,
      known.enrolledIds,
      known.distinct,
    );
    return () => {
      gatherer.end();
      own.end();
    };
  }, [known, start]);

  const read = useCallback(
    (options: ReadListOptions, shapes: Shapes) => {
      run.current += 1;
      setReading((before) => ({ ...before, isReading: true, progress: null }));
      const { enrolledIds } = known;
      reader.current?.read({ run: run.current, options, enrolledIds, shapes });
    },
    [known],
  );
  const open = useCallback(
    async (table: ImportedTable, shapes: Shapes) => {
      run.current += 1;
      setReading({ ...nothingRead, isReading: true });
      await registered.current;
      await reader.current?.giveTable(table);
      read({}, shapes);
    },
    [read],
  );
  const edit = useCallback(
    (cell: CellEdit, options: ReadListOptions, shapes: Shapes) => {
      reader.current?.edit(cell);
      read(options, shapes);
    },
    [read],
  );
  return { ...reading, open, read, edit };
}

/** The old lines stay in sight until the first new ones are there. */
function follow(before: ListReading, answer: ListAnswer): ListReading {
  switch (answer.kind) {
    case 'list':
      return { ...before, list: answer.list, lines: [] };
    case 'lines':
      return { ...before, lines: [...before.lines, ...answer.lines] };
    case 'settled': {
      const { done, total } = answer;
      const progress = done < total ? { done, total } : null;
      return { ...before, lines: replaceLines(before.lines, answer.lines), progress };
    }
    case 'finished':
      return { ...before, progress: null, isReading: false };
  }
}

/** Both are in the order of the list. */
function replaceLines(lines: readonly ListLine[], newer: readonly ListLine[]): ListLine[] {
  let next = 0;
  return lines.map((line) => {
    const settled = newer[next];
    if (settled?.row !== line.row) return line;
    next += 1;
    return settled;
  });
}
