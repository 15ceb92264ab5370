import type { GridRow } from './grid';
import type { Places } from './person-name';
import type { ColumnMeaning } from './types';
import { hasParticipantWord, hasTrainerWord, startsAsTrainer } from './word-lists';

const nameMeanings = ['fullName', 'familyName', 'givenName'] as const;

/**
 * Whether a row with a name says that it is the trainer's: in the column of roles, beside the name as in
 * "Rim Salhane (trainer)", or by the position of somebody who stands without number on a numbered list.
 */
export function isTrainerRow(row: GridRow, places: Places, isExtra: boolean): boolean {
  const some = (meanings: readonly ColumnMeaning[], test: (text: string) => boolean) =>
    meanings.some((meaning) =>
      (places.get(meaning) ?? []).some((place) => test(row.cells[place] ?? '')),
    );
  return (
    some(['role'], (role) => hasTrainerWord(role) && !hasParticipantWord(role)) ||
    some(nameMeanings, (name) => startsAsTrainer(name) || isNamedTrainer(name)) ||
    (isExtra && some(['position'], isTrainerPosition))
  );
}

function isTrainerPosition(position: string): boolean {
  return position.split(' ').length < 3 && startsAsTrainer(position);
}

function isNamedTrainer(name: string): boolean {
  const [, behind = ''] = /[(–—-]\s*(\p{L}[^()]*)\)?$/u.exec(name) ?? [];
  return behind !== '' && startsAsTrainer(behind);
}
