import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences';

describe('splitSentences', () => {
  it.each([
    [
      'Mr. Ode of the U.S. Department spoke. She left.',
      ['Mr. Ode of the U.S. Department spoke.', 'She left.'],
    ],
    ['The room was full again .They sat down.', ['The room was full again .', 'They sat down.']],
    ['It cost EUR 5.45 million. All of it.', ['It cost EUR 5.45 million.', 'All of it.']],
    ['M. Sall a parlé. Mme Ba aussi.', ['M. Sall a parlé.', 'Mme Ba aussi.']],
    ['انتهت الدورة. بدأت الورشة؟ نعم.', ['انتهت الدورة.', 'بدأت الورشة؟ نعم.']],
    ['no full stop at all', ['no full stop at all']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('cuts what never ends', () => {
    const lengths = splitSentences('word '.repeat(2_000)).map(({ start, end }) => end - start);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1_200);
  });
});
