import { expect, test } from 'vitest';
import { prepareDoorName, prepareDoorQuery, rankAtDoor } from './find-at-door';

const name = (nameLatin: string, nameArabic = '') =>
  prepareDoorName({ nameLatin, nameArabic, certificateName: '', aliases: [] });

test.each([
  ['Mohamed Abdel Rahman', 'moh', 0],
  ['Mohamed Abdel Rahman', 'moh abd', 0],
  ['Mohamed Abdel Rahman', 'rah', 1],
  ['Mohamed Abdel Rahman', 'moh rah', 1],
  ['Mohamed Abdel Rahman', 'rah moh', 2],
  ['Mohamed Abdel Rahman', 'محم', 3],
  ['Mohamed Abdel Rahman', 'سعاد', null],
  ['Élodie Ménard', 'elo', 0],
  ['Élodie Ménard', 'zzz', null],
  ['Hoda Nassar', 'هدى', 3],
  ['Amina Farouk', 'أم', 3],
  ['Mona Farouk', 'أم', null],
] as const)('%s is asked for by %s: %s', (latin, typed, rank) => {
  expect(rankAtDoor(name(latin), prepareDoorQuery(typed))).toBe(rank);
});

test('who is written in Arabic alone is found by Latin letters', () => {
  expect(rankAtDoor(name('', 'نائلة جبر'), prepareDoorQuery('nai'))).toBe(3);
  expect(rankAtDoor(name('', 'نائلة جبر'), prepareDoorQuery('gabr'))).toBe(3);
});
