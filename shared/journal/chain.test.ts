import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainedLine, chainLine, createChainReader, formatLine, parseLine } from './chain';

const hashText = (text: string) => createHash('sha256').update(text).digest('hex');

function writeChain(payloads: readonly string[]): string[] {
  let previous = '';
  return payloads.map((payload) => {
    const line: ChainedLine = chainLine(previous, payload, hashText);
    previous = line.hash;
    return formatLine(line);
  });
}

function readChain(lines: readonly string[]): (string | null)[] {
  const reader = createChainReader('', hashText);
  return lines.map((line) => reader.next(line));
}

const payloads = fc.array(
  fc.string({ minLength: 1 }).map((text) => JSON.stringify(text)),
  { minLength: 4, maxLength: 8 },
);

test('what was written is read back', () => {
  fc.assert(
    fc.property(payloads, (texts) => {
      expect(readChain(writeChain(texts))).toEqual(texts);
    }),
  );
});

test('no change of a letter passes, and it costs at most the line and the one after it', () => {
  const place = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('0', 'f', 'x', ' ', '"', 'ب'));
  fc.assert(
    fc.property(payloads, place, (texts, [line, column, letter]) => {
      const lines = writeChain(texts);
      const at = line % lines.length;
      const good = lines[at]!;
      const position = column % good.length;
      lines[at] = good.slice(0, position) + letter + good.slice(position + 1);
      const expected = lines[at] === good ? texts : [...texts.slice(0, at), null];
      const read = readChain(lines);
      expect(read.slice(0, expected.length)).toEqual(expected);
      expect(read.slice(at + 2)).toEqual(texts.slice(at + 2));
    }),
  );
});

test.each([
  ['taken out', (lines: string[]) => lines.toSpliced(1, 1), 1],
  ['repeated', (lines: string[]) => lines.toSpliced(1, 0, lines[1]!), 2],
  ['exchanged with the next', ([a, b, ...rest]: string[]) => [b!, a!, ...rest], 0],
  ['from another chain', (lines: string[]) => lines.with(2, writeChain(['"x"'])[0]!), 2],
])('a line that was %s is noticed at its place', (_, harm, place) => {
  const read = readChain(harm(writeChain(['"a"', '"b"', '"c"', '"d"'])));
  expect(read.indexOf(null)).toBe(place);
});

test.each([
  '',
  'short',
  `${'0'.repeat(64)}`,
  `${'0'.repeat(64)} `,
  `${'g'.repeat(64)} {}`,
  `${'0'.repeat(64)}-{}`,
])('%j is no chained line', (line) => {
  expect(parseLine(line)).toBeNull();
});
