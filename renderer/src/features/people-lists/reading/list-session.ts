import type { Cell, Merge } from '#shared/documents/schema';
import {
  createLineReader,
  createOrganisationFinder,
  createRegister,
  digestShape,
  type KnownPerson,
  type ListLine,
  listNamelessRows,
  type NamedOrganisation,
  type Register,
  settleLine,
} from '#shared/people/list-import/index';
import {
  type PeopleList,
  type ReadListOptions,
  readPeopleList,
} from '#shared/people/list-reading/index';
import type { ListAnswer, ListRequest, ReadList } from './messages';

interface SessionSheet {
  readonly name: string;
  readonly merges: Merge[];
  readonly rows: Cell[][];
}

type ReadRequest = Extract<ListRequest, { kind: 'read' }>;

/** Few at first, so that the first screen is there at once. */
const FIRST_LINES = 100;
const LINES_AT_ONCE = 4_000;
/** From here on the search for similar names must be quick. */
const MANY_LINES = 2_000;
/** How long the search for similar names may go on before it tells what it has. */
const SETTLE_MILLISECONDS = 120;

/**
 * Holds one table and the register, and reads the list as often as somebody corrects it. `pause` lets newer requests
 * come through; a reading that one of them has overtaken ends by itself.
 */
export function createListSession(
  answer: (answer: ListAnswer) => void,
  pause: () => Promise<void>,
  now: () => number,
): (request: ListRequest) => void {
  const people: KnownPerson[] = [];
  const organisations: NamedOrganisation[] = [];
  const distinct = new Set<string>();
  const sheets: SessionSheet[] = [];
  let current = 0;
  let register: { readonly key: string; readonly value: Register } | null = null;

  const takeRegister = (enrolledIds: readonly string[]): Register => {
    const key = `${people.length} ${enrolledIds.join(' ')}`;
    if (register?.key !== key) {
      register = { key, value: createRegister(people, new Set(enrolledIds), distinct) };
    }
    return register.value;
  };

  /** In pieces: a list that comes meanwhile must not wait for it. */
  const prepare = async (known: Register) => {
    while (current === 0 && known.prepare()) await pause();
  };

  const read = async (request: ReadRequest) => {
    const { run } = request;
    const { list, digest, isRemembered } = readRemembered(sheets, request);
    const known = takeRegister(request.enrolledIds);
    answer({ kind: 'list', run, list: describeList(list, digest, isRemembered) });
    const rows = sheets[list.sheetIndex]?.rows ?? [];
    const reader = createLineReader(list, rows, known, createOrganisationFinder(organisations));
    const open: ListLine[] = [];
    let lines: ListLine[] = [];
    let size = FIRST_LINES;
    for (const source of listSources(list, rows)) {
      const line = source.person
        ? reader.readPerson(source.person)
        : reader.readNameless(source.row);
      lines.push(line);
      if (line.isOpen) open.push(line);
      if (lines.length < size) continue;
      answer({ kind: 'lines', run, lines });
      lines = [];
      size = LINES_AT_ONCE;
      await pause();
      if (run !== current) return;
    }
    answer({ kind: 'lines', run, lines });
    await settle(open, known, run);
  };

  const settle = async (open: readonly ListLine[], known: Register, run: number) => {
    while (open.length > 0 && known.prepare()) {
      await pause();
      if (run !== current) return;
    }
    let settled: ListLine[] = [];
    let started = now();
    for (const [index, line] of open.entries()) {
      settled.push(settleLine(line, known, open.length > MANY_LINES));
      if (now() - started < SETTLE_MILLISECONDS) continue;
      answer({ kind: 'settled', run, lines: settled, done: index + 1, total: open.length });
      settled = [];
      await pause();
      if (run !== current) return;
      started = now();
    }
    answer({ kind: 'settled', run, lines: settled, done: open.length, total: open.length });
    answer({ kind: 'finished', run });
  };

  return (request) => {
    if (request.kind === 'register') {
      people.push(...request.people);
      organisations.push(...request.organisations);
      for (const pair of request.distinct) distinct.add(pair);
    } else if (request.kind === 'prepare') {
      void prepare(takeRegister(request.enrolledIds));
    } else if (request.kind === 'table') {
      sheets.length = 0;
    } else if (request.kind === 'sheet') {
      sheets.push({ name: request.name, merges: [...request.merges], rows: [] });
    } else if (request.kind === 'rows') {
      for (const row of request.rows) sheets.at(-1)?.rows.push([...row]);
    } else if (request.kind === 'edit') {
      const { sheet, row, column, value } = request.edit;
      const cells = sheets[sheet]?.rows[row];
      if (cells) cells[column] = value;
    } else {
      current = request.run;
      void read(request);
    }
  };
}

/** Where nobody has said anything of this list, what was said of an earlier one of its form holds. */
function readRemembered(sheets: readonly SessionSheet[], { options, shapes }: ReadRequest) {
  const list = readPeopleList({ sheets: [...sheets] }, options);
  const digest = digestShape(list.columns);
  const shape = options.columns ? undefined : shapes.find((one) => one.digest === digest);
  if (!shape) return { list, digest, isRemembered: false };
  const columns = Object.fromEntries(shape.columns.map(({ index, meaning }) => [index, meaning]));
  const said: ReadListOptions = { ...options, sheet: list.sheetIndex, columns };
  return { list: readPeopleList({ sheets: [...sheets] }, said), digest, isRemembered: true };
}

type Source =
  | { readonly row: number; readonly person: PeopleList['people'][number] }
  | { readonly row: number; readonly person: null };

/** People and rows without a name, from the top of the list down. */
function listSources(list: PeopleList, rows: readonly (readonly Cell[])[]): Source[] {
  const nameless = listNamelessRows(list, rows);
  const sources: Source[] = list.people.map((person) => ({ row: person.row, person }));
  if (nameless.length === 0) return sources;
  return [...sources, ...nameless.map((row) => ({ row, person: null }))].sort(
    (one, other) => one.row - other.row,
  );
}

function describeList(list: PeopleList, digest: string | null, isRemembered: boolean): ReadList {
  const { sheetIndex, headerRows, columns, days, people, rows } = list;
  const otherRows = rows.flatMap(({ index, kind }) =>
    kind === 'person' || kind === 'empty' || kind === 'header' ? [] : [{ row: index, kind }],
  );
  const count = people.length;
  return {
    sheetIndex,
    headerRows,
    columns,
    days,
    digest,
    isRemembered,
    peopleCount: count,
    otherRows,
  };
}
