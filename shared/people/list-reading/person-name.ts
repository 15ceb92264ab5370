import { isDitto, isPlaceholder } from './cell-text';
import type { GridRow } from './grid';
import type { ColumnMeaning } from './types';
import { type NameParts, readNames } from './values/names';

/** The columns of each meaning, most certain first. */
export type Places = ReadonlyMap<ColumnMeaning, readonly number[]>;

const parts = ['givenName', 'middleName', 'familyName'] as const;

const noName: NameParts = { latin: '', arabic: '', sex: null };

/** The name that a row gives, in each script: whole from one cell, else its parts joined, the family's last. */
export function readRowName(row: GridRow, places: Places): NameParts {
  let { latin, arabic, sex } = noName;
  for (const place of places.get('fullName') ?? []) {
    const found = readNameCell(row.cells[place] ?? '');
    latin ||= found.latin;
    arabic ||= found.arabic;
    sex ??= found.sex;
  }
  const pieces = parts.flatMap((part) =>
    (places.get(part) ?? []).map((place) => readNameCell(row.cells[place] ?? '')),
  );
  const join = (script: 'latin' | 'arabic') =>
    pieces
      .map((piece) => piece[script])
      .filter((piece) => piece !== '')
      .join(' ');
  for (const piece of pieces) sex ??= piece.sex;
  return { latin: latin || join('latin'), arabic: arabic || join('arabic'), sex };
}

function readNameCell(text: string): NameParts {
  if (text === '' || isPlaceholder(text) || isDitto(text)) return noName;
  return readNames(text.replaceAll('\n', ' / '));
}
