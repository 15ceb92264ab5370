import { foldText } from '../../i18n/fold-text';
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
  const familyAt = (places.get('givenName') ?? []).length + (places.get('middleName') ?? []).length;
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
      latin: joinWhole(latin, pieces, 'latin'),
      arabic: joinWhole(arabic, pieces, 'arabic'),
      sex,
    };
  };

  /** "الاسم الثلاثي" lacks the family's name that has a column of its own. */
  function joinWhole(whole: string, pieces: readonly NameParts[], script: Script): string {
    if (whole === '') return joinPieces(pieces, script);
    if (pieces.slice(0, familyAt).some((piece) => piece[script] !== '')) return whole;
    const family = joinPieces(pieces.slice(familyAt), script);
    const words = new Set(foldText(whole).split(' '));
    const isInside = foldText(family)
      .split(' ')
      .some((word) => words.has(word));
    return family === '' || isInside ? whole : `${whole} ${family}`;
  }
}

type Script = 'latin' | 'arabic';

function joinPieces(pieces: readonly NameParts[], script: Script): string {
  const texts = pieces.map((piece) => piece[script]);
  return texts.filter((text) => text !== '').join(' ');
}

function readNameCell(text: string): NameParts {
  if (text === '' || isPlaceholder(text) || isDitto(text)) return noName;
  return readNames(text.includes('\n') ? text.replaceAll('\n', ' / ') : text);
}
