import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey, foldText } from './fold';
import { readSpan, toEvidence } from './span';

describe('foldText', () => {
  it.each([
    ['curly quotes and guillemets', '« Oui », “yes” ‘no’', "“ Oui ”, “yes” 'no'"],
    ['dashes', '16–18 May — Rabat', '16-18 May - Rabat'],
    ['Arabic-Indic digits', '١٥ مارس ٢٠٢١', '15 مارس 2021'],
    ['Persian digits and letters', 'الدولیة للھجرة ۱۲', 'الدولية للهجرة 12'],
    ['vowel signs and tatweel', 'نَظّمت تـــدريبًا', 'نظمت تدريبا'],
    ['Arabic punctuation', 'نعم؛ لا، لماذا؟', 'نعم; لا, لماذا?'],
    ['no-break and repeated spaces', 'a\u00a0b   c', 'a b c'],
    ['soft hyphens and direction marks', 'tra\u00adin\u200fing', 'training'],
    ['entities', 'Tom &amp; Ada &quot;x&quot; &#233;', 'Tom & Ada "x" é'],
    ['tags', '<p>One</p><b>two</b>', '\nOne\ntwo '],
    ['combining accents', 'de\u0301bat', 'débat'],
    ['presentation forms', 'ﻻ', 'لا'],
  ])('%s', (_name, written, folded) => {
    expect(foldText(written).text).toBe(folded);
  });

  it('leads back to the original', () => {
    const source = foldText('Le « projet &amp; Cie » à Oujda');
    const start = source.text.indexOf('Oujda');
    expect(readSpan(source, { start, end: start + 5 })).toBe('Oujda');
    const [from, to] = toEvidence(source, { start, end: start + 5 });
    expect(source.original.slice(from, to)).toBe('Oujda');
  });

  it('keeps every offset inside the text and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { offsets, text: folded } = foldText(text);
        expect(offsets).toHaveLength(folded.length + 1);
        for (let at = 1; at < offsets.length; at += 1) {
          expect(offsets[at]).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0);
          expect(offsets[at]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  }, 30_000);
});

describe('foldKey', () => {
  it.each([
    ['Fès', 'fes'],
    ['  The  Hague ', 'the hague'],
    ['الإسكندريّة', 'الاسكندرية'],
  ])('%s', (written, key) => {
    expect(foldKey(written)).toBe(key);
  });
});
