import { isDitto, isPlaceholder } from './cell-text';
import type { GridRow } from './grid';
import type { ColumnMeaning } from './types';
import { type NameParts, readNames } from './values/names';

/** The columns of each meaning, most certain first. */
export type Places = ReadonlyMap<ColumnMeaning, readonly number[]>;

const noName: NameParts = { latin: '', arabic: '', sex: null };

/** A reader of the name that a row gives, in each script: whole from one cell, else its parts joined, the family's last. */
export function createNameReader(places: Places): (row: GridRow) => NameParts {
  const wholes = places.get('fullName') ?? [];
  const parts = (['givenName', 'middleName', 'familyName'] as const).flatMap(
    (part) => places.get(part) ?? [],
  );
  return ({ cells }) => {
    let { latin, arabic, sex } = noName;
    for (const place of wholes) {
      const found = readNameCell(cells[place] ?? '');
      latin ||= found.latin;
      arabic ||= found.arabic;
      sex ??= found.sex;
    }
    if (parts.length === 0) return { latin, arabic, sex };
    const pieces = parts.map((place) => readNameCell(cells[place] ?? ''));
    for (const piece of pieces) sex ??= piece.sex;
    return {
      latin: latin || joinPieces(pieces, 'latin'),
      arabic: arabic || joinPieces(pieces, 'arabic'),
      sex,
    };
  };
}

function joinPieces(pieces: readonly NameParts[], script: 'latin' | 'arabic'): string {
  const texts = pieces.map((piece) => piece[script]);
  return texts.filter((text) => text !== '').join(' ');
}

function readNameCell(text: string): NameParts {
  if (text === '' || isPlaceholder(text) || isDitto(text)) return noName;
  return readNames(text.includes('\n') ? text.replaceAll('\n', ' / ') : text);
}
