import { expect, test } from 'vitest';
import { indexLikelyNames } from './likely-names';

const named = (en: string, fr = '', ar = '', aliases: readonly string[] = []) => ({
  acronym: '',
  names: { en, fr, ar },
  aliases,
});
const entries = [
  named('Ministry of Labour', 'Ministère du Travail', 'وزارة العمل'),
  named('Ministry of Social Solidarity', '', 'وزارة التضامن الاجتماعي'),
  named('Coastal Rescue Service', '', '', ['Rescue Service of the Coast']),
];
const find = indexLikelyNames(entries);

test.each([
  ['a longer form', 'Ministry of Labour and Employment', ['Ministry of Labour']],
  ['a shorter form', 'Social Solidarity Ministry', ['Ministry of Social Solidarity']],
  ['another language', 'Ministère du Travail et de l’Emploi', ['Ministry of Labour']],
  ['Arabic', 'وزارة العمل والتدريب', ['Ministry of Labour']],
  ['an alias', 'Rescue Service of the Coasts', ['Coastal Rescue Service']],
  ['one word in common', 'Ministry of Health', []],
  ['one word alone', 'Labour', []],
  ['nothing', '', []],
])('%s', (_, name, found) => {
  expect(find(name, 3).map(({ names }) => names.en)).toEqual(found);
});
