import { expect, test } from 'vitest';
import { readRtf } from './rtf';

const read = (body: string) =>
  readRtf(Buffer.from(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`, 'latin1')).text;

const fonts =
  '{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset178 Arial (Arabic);}{\\f2\\fcharset204 Arial Cyr;}}';

test.each([
  ['bytes of the code page', "d\\'e9j\\'e0 vu", 'déjà vu'],
  [
    'bytes in the code page of their font',
    `${fonts}\\f1 \\'d3\\'e1\\'e3\\'ec\\f0  caf\\'e9`,
    'سلمى café',
  ],
  [
    'the font of right-to-left runs',
    `${fonts}{\\ltrch\\f0\\rtlch\\af1 \\'d3\\'e1\\'e3\\'ec}`,
    'سلمى',
  ],
  [
    'the font of the other direction is not taken',
    `${fonts}{\\rtlch\\af1\\ltrch\\f0 caf\\'e9}`,
    'café',
  ],
  ['a font ends with its group', `${fonts}{\\f2 \\'cc\\'e8\\'f0} caf\\'e9`, 'Мир café'],
  ['Unicode with its fallback', "\\u1587\\'3f\\u1604?\\u1605 ?", 'سلم'],
  ['Unicode without a fallback', '\\uc0\\u1587\\u1604 x', 'سلx'],
  ['Unicode above 32767, as a negative number', '\\u-1283?\\u-1279?', '\uFAFD\uFB01'],
  ['a character of two halves', '\\u-10179?\\u-8704?', '😀'],
  ['named characters', 'A\\endash B\\rquote s\\~C\\_D\\-E', 'A–B’s C-DE'],
  ['brackets and slashes', '\\{a\\} \\\\ b', '{a} \\ b'],
  ['raw data between', 'before \\bin5 }}}{{after', 'before after'],
  ['an unknown part that may be skipped', 'a{\\*\\unheardof b{c}}d', 'ad'],
  ['headers and notes', 'a{\\header b}{\\footnote c}d', 'ad'],
  ['fields', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt the page}}', 'the page'],
  ['text in a box', '{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv 1}}{\\shptxt boxed\\par}}}', 'boxed'],
  ['hidden and deleted', 'a{\\v b}{\\deleted c}{\\v0 d}', 'ad'],
  ['paragraphs', 'a\\par b\\line c\\par', 'a\n\nb\nc'],
  [
    'a list',
    '\\pard{\\listtext\\bullet\\tab}\\ls1 a\\par{\\listtext 2.\\tab}b\\par\\pard c',
    '• a\n• b\n\nc',
  ],
  [
    'a table',
    '\\trowd\\intbl a\\cell\\intbl b\\par c\\cell\\row\\trowd\\intbl d\\cell\\cell\\row\\pard e',
    'a\tb c\nd\n\ne',
  ],
])('%s', (_, body, expected) => {
  expect(read(body)).toBe(expected);
});

test('what stands behind the end is not looked at', () => {
  expect(readRtf(Buffer.from('{\\rtf1 a}\0\0}{\\rtf1 b}')).text).toBe('a');
});

test.each([
  ['an open group', '{\\rtf1 {a', 'file-corrupt'],
  ['groups without end', `{\\rtf1 ${'{'.repeat(2_000)}`, 'archive-unsafe'],
])('%s is refused', (_, content, code) => {
  expect(() => readRtf(Buffer.from(content))).toThrow(expect.objectContaining({ code }));
});

test('a megabyte of control words is read in no time', () => {
  const started = performance.now();
  read("\\u1587\\'3f".repeat(100_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
