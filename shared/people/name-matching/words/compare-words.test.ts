import { describe, expect, test } from 'vitest';
import { compareWords } from './compare-words';
import { readWord } from './word';

function distance(one: string, other: string): number {
  return compareWords(readWord(one), readWord(other), 'givenNames').cost;
}

/** Family names, which no list knows: the letters alone must tell. */
describe('spellings of one word', () => {
  test.each([
    ['zouaoui', 'زواوي', 'ou for waw'],
    ['zouaoui', 'zawawi', 'ou and w'],
    ['guettaf', 'قطاف', 'gu for qaf'],
    ['boukhalfa', 'بوخالفة', 'kh, ta marbuta'],
    ['chennoufi', 'شنوفي', 'ch for shin'],
    ['gohary', 'جوهري', 'Egyptian g'],
    ['jouhari', 'gohary', 'j and g'],
    ['djebbar', 'جبار', 'dj'],
    ['marzouqi', 'merzougui', 'q and gu'],
    ['ouadah', 'واضح', 'd for dad'],
    ['fathy', 'فتحي', 't and h are no th'],
    ['othmani', 'osmani', 'th and s'],
    ['khmiri', 'khemiri', 'a short vowel'],
    ['belkhir', 'bilkhair', 'i and ai'],
    ['charpentreau', 'شاربنترو', 'French eau'],
    ['garnier', 'غارنييه', 'French er'],
    ['vascotto', 'فاسكوتو', 'v as f'],
    ['becker', 'بيكر', 'ck'],
    ['guuleed', 'guled', 'Somali long vowels'],
    ['roussillat', 'rousillat', 'a doubled letter'],
    ['oulmane', 'oulman', 'a silent e'],
  ])('%s and %s: %s', (one, other) => {
    expect(distance(one, other)).toBeLessThan(0.6);
  });
});

describe('two words', () => {
  test.each([
    ['chikhaoui', 'chikhi', 'an ending'],
    ['mansour', 'mansouri', 'a nisba'],
    ['حداد', 'حدادين', 'an ending in Arabic'],
    ['جزيري', 'جزائري', 'a long vowel'],
    ['shami', 'شمري', 'a letter across scripts'],
    ['trabelsi', 'tlemsani', 'everything'],
    ['abebe', 'abebech', 'a feminine ending'],
    ['rezig', 'rezgui', 'letters in another place'],
    ['عيدي', 'عبيدي', 'a short word and one letter'],
  ])('%s and %s: %s', (one, other) => {
    expect(distance(one, other)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('known names', () => {
  test.each([
    ['salim', 'سالم', true],
    ['salim', 'سليم', true],
    ['saleem', 'سالم', false],
    ['omar', 'عمر', true],
    ['amr', 'عمر', false],
    ['mona', 'amina', false],
    ['youssef', 'yusuf', true],
    ['wassila', 'ouassila', true],
    ['علا', 'علاء', false],
    ['سنا', 'سناء', true],
  ])('%s and %s', (one, other, isSame) => {
    expect(distance(one, other) < 0.5).toBe(isSame);
  });
});
