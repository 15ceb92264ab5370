import { describe, expect, test } from 'vitest';
import { explainFailure, findNpmErrorCode, PlainError, sentenceForCode } from './plain-error.mjs';

function failWith(code: string, cause?: unknown): Error {
  return Object.assign(new Error('raw words of the system', { cause }), { code });
}

describe('explainFailure', () => {
  test.each([
    ['ENOSPC', /disk is full: free about 2 GB and start again/],
    ['EDQUOT', /free about 2 GB/],
    ['ENOTFOUND', /network cannot be reached: connect this computer/],
    ['EAI_AGAIN', /network cannot be reached/],
    ['ETIMEDOUT', /network cannot be reached/],
    ['EACCES', /cannot be written/],
    ['EROFS', /cannot be written/],
    ['EINTEGRITY', /npm cache clean --force/],
    ['EUSAGE', /package-lock\.json do not agree/],
  ])('%s tells what to do', (code, sentence) => {
    expect(explainFailure(failWith(code))).toMatch(sentence);
    expect(explainFailure(failWith(code))).not.toContain('raw words');
  });

  test('a code inside the cause counts, too', () => {
    const error = new TypeError('fetch failed', { cause: failWith('ENOTFOUND') });
    expect(explainFailure(error)).toMatch(/network cannot be reached/);
  });

  test('a plain error speaks for itself', () => {
    expect(explainFailure(new PlainError('Do this.', { cause: failWith('ENOSPC') }))).toBe(
      'Do this.',
    );
  });

  test.each([[new Error('odd')], [failWith('EWHATEVER')], ['thrown text'], [undefined]])(
    'anything else is one line that can be acted upon: %s',
    (thrown) => {
      const sentence = explainFailure(thrown);
      expect(sentence).toMatch(/^Something unexpected happened/);
      expect(sentence).toMatch(/DEBUG=1/);
      expect(sentence).not.toContain('\n');
    },
  );
});

describe('findNpmErrorCode', () => {
  test.each([
    ['npm error code EAI_AGAIN\nnpm error syscall getaddrinfo', 'EAI_AGAIN'],
    ['npm ERR! code ENOSPC', 'ENOSPC'],
    ['npm error code 1\nnpm error ENOSPC: no space left on device, write', 'ENOSPC'],
    ['npm error code EBADPLATFORM', 'EBADPLATFORM'],
    ['added 500 packages', undefined],
  ])('%j gives %s', (output, code) => {
    expect(findNpmErrorCode(output)).toBe(code);
  });

  test('a code without a sentence has none', () => {
    expect(sentenceForCode('EBADPLATFORM')).toBeUndefined();
    expect(sentenceForCode(undefined)).toBeUndefined();
  });
});
