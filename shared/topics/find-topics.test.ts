import { expect, test } from 'vitest';
import { indexTopics } from './find-topics';

const topics = [
  {
    code: 'A',
    labels: { en: 'Border management', fr: 'Gestion des frontières', ar: 'إدارة الحدود' },
    aliases: [],
  },
  { code: 'B', labels: { en: 'Integrated border management', fr: '', ar: '' }, aliases: ['IBM'] },
];

test.each([
  ['border management', 'A'],
  ['principles of border management', 'A'],
  ['gestion des frontieres', 'A'],
  ['أسس إدارة الحدود', 'A'],
  ['integrated border management in practice', 'B'],
  ['IBM', 'B'],
  ['IBMs', undefined],
  ['managing borders', undefined],
  ['', undefined],
])('%j means %s', (phrase, code) => {
  expect(indexTopics(topics)(phrase)?.code).toBe(code);
});
