import type { Cell } from '../../documents/schema';
import { readPeopleList } from './read-people-list';
import type { ListedPerson, PeopleList, Sheet } from './types';

/** A sheet drawn as lines of cells parted by `|`; spaces around a cell do not count, `\n` in one is a line break. */
export function drawSheet(text: string, others: Partial<Sheet> = {}): Sheet {
  const lines = text.replace(/^\n|\n\s*$/g, '').split('\n');
  const rows = lines.map((line) => line.split('|').map(toCell));
  const width = Math.max(...rows.map(({ length }) => length));
  return {
    name: 'List',
    rows: rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)]),
    ...others,
  };
}

function toCell(text: string): Cell {
  const trimmed = text.trim().replaceAll('\\n', '\n');
  return trimmed === '' ? null : trimmed;
}

export function readDrawn(text: string, others: Partial<Sheet> = {}): PeopleList {
  return readPeopleList({ sheets: [drawSheet(text, others)] });
}

export function pick<Key extends keyof ListedPerson>(
  list: PeopleList,
  ...keys: readonly Key[]
): unknown[] {
  return list.people.map((person) => keys.map((key) => person[key]));
}

export function listKinds(list: PeopleList): string {
  return list.rows.map(({ kind }) => kind).join(' ');
}
