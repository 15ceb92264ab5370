import type { GridRow } from './grid';
import type { Places } from './person-name';
import type { ColumnMeaning } from './types';
import { hasParticipantWord, hasTrainerWord, startsAsTrainer } from './word-lists';

const nameMeanings = ['fullName', 'familyName', 'givenName'] as const;

/**
 * Tests whether a row with a name says that it is the trainer's: in the column of roles, beside the name as in
 * "Rim Salhane (trainer)", or by the position of somebody who stands without number on a numbered list.
 */
export function createTrainerTest(places: Places): (row: GridRow, isExtra: boolean) => boolean {
  const at = (...meanings: readonly ColumnMeaning[]) =>
    meanings.flatMap((meaning) => places.get(meaning) ?? []);
  const [roles, names, positions] = [at('role'), at(...nameMeanings), at('position')];
  return ({ cells }, isExtra) => {
    const some = (columns: readonly number[], test: (text: string) => boolean) =>
      columns.some((column) => test(cells[column] ?? ''));
    return (
      some(roles, isTrainerRole) ||
      some(names, isTrainerName) ||
      (isExtra && some(positions, isTrainerPosition))
    );
  };
}

function isTrainerRole(role: string): boolean {
  return hasTrainerWord(role) && !hasParticipantWord(role);
}

function isTrainerName(name: string): boolean {
  return startsAsTrainer(name) || isNamedTrainer(name);
}

function isTrainerPosition(position: string): boolean {
  return position.split(' ').length < 3 && startsAsTrainer(position);
}

function isNamedTrainer(name: string): boolean {
  const [, behind = ''] = /[(–—-]\s*(\p{L}[^()]*)\)?$/u.exec(name) ?? [];
  return behind !== '' && startsAsTrainer(behind);
}
