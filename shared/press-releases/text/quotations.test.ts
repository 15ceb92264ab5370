import { describe, expect, it } from 'vitest';
import { findQuotations, maskSpeech } from './quotations';

describe('findQuotations', () => {
  it.each([
    ['“Every road has two ends,” said Ada Moor.', true],
    ['The project “Safe Roads for Young People” began.', false],
    ['a workshop on “The role of harbours in early warning.”', false],
    ['He said: "Nobody sleeps on the quay any more and nobody should."', true],
    ['“ Une carte vaut mieux que dix discours ”, raconte Léa Brun.', true],
    ['programme “ Refuges du Nord ”, financé par la ville', false],
    ['وقال: "لا يمكن لأحد أن يعمل وحده في هذا الملف الصعب".', true],
    ['ضمن مشروع "جسور المدينة" الممول من البلدية', false],
  ])('%s', (text, isSpeech) => {
    expect(findQuotations(text).map((quotation) => quotation.isSpeech)).toEqual([isSpeech]);
  });

  it('leaves a mark without a partner alone', () => {
    expect(findQuotations('He said “and then nothing')).toEqual([]);
  });

  it('keeps the length and the full stop when it blanks speech out', () => {
    const text = 'He said: “We go home now, all of us.” Then they left.';
    const masked = maskSpeech(text, findQuotations(text));
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain('home');
    expect(masked.trim().replace(/\s+/g, ' ')).toBe('He said: . Then they left.');
  });
});
