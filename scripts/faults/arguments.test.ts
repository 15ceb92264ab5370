import { expect, test } from 'vitest';
import { readFaultArguments } from './arguments';

const known = ['kill', 'power-cut'];
const read = (...given: string[]) => readFaultArguments(given, known);

test('without arguments everything is tried as often as it should be', () => {
  expect(read()).toEqual({ isShort: false, names: [], times: null, json: null });
});

test('all of them together, in any order', () => {
  const words = ['--json', 'a.json', '--only', 'kill', '--short', '--times', '3'];
  expect(read(...words, '--only', 'power-cut')).toEqual({
    isShort: true,
    names: ['kill', 'power-cut'],
    times: 3,
    json: 'a.json',
  });
});

test.each([
  [['--only', 'flood'], '"flood"'],
  [['--only'], '""'],
  [['--times', '0'], '"0"'],
  [['--times', 'many'], '"many"'],
  [['--json'], '--json'],
  [['kill'], '"kill"'],
])('%j is answered with a sentence', (given, named) => {
  expect(() => read(...given)).toThrow(named);
});
