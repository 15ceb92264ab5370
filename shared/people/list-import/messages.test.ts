import { expect, test } from 'vitest';
import en from '../../i18n/messages/en.json' with { type: 'json' };
import { columnMeanings } from '../list-reading/index';
import { listProblems, matchFacts } from './types';

test.each([
  ['meanings', columnMeanings],
  ['problems', listProblems],
  ['facts', matchFacts],
] as const)('each of the %s has its text, and no text is left over', (group, codes) => {
  expect(Object.keys(en.peopleLists[group]).sort()).toEqual([...codes].sort());
});
