import { describe, expect, test } from 'vitest';
import { createLegend, readLegendCells, readLegendText } from './legend';
import type { Mark } from './types';

function readMarks(text: string, codes: string): (Mark | undefined)[] {
  const legend = createLegend();
  readLegendText(text, legend);
  return codes.split(' ').map((code) => legend.marks.get(code));
}

describe('marks', () => {
  test.each([
    ['Légende : x = présent(e) ; o = absent(e)', 'x o'],
    ['1 = attended, 0 = did not attend', '1 0'],
    ['Legend: P: present / A: absent', 'p a'],
    ['✓ present  ✗ absent', '✓ ✗'],
    ['(P) Present (A) Absent', 'P A'],
    ['Présent = 1, Absent = 0', '1 0'],
    ['ح = حاضر ، غ = غائب', 'ح غ'],
    ['مفتاح الرموز: ح حاضر، غ غائب', 'ح غ'],
    ['√ : حضر   × : لم يحضر', '√ ×'],
    ['Abréviations : Pr. = présent, Ab. = absent', 'pr ab'],
    ['Key: / = present, - = absent', '/ -'],
    ['O = present, X = absent', 'o x'],
  ])('%s', (text, codes) => {
    expect(readMarks(text, codes)).toEqual(['present', 'absent']);
  });

  test.each(['Absents : 1', 'Présents = 12, absents = 1', 'Cairo, 3-5 November 2024', 'Total: 5'])(
    '%s is no legend',
    (text) => {
      expect(readLegendText(text, createLegend())).toBe(false);
    },
  );
});

test.each<[string, Mark]>([
  ['case vide = absent(e)', 'absent'],
  ['blank: absent', 'absent'],
  ['An empty cell means absent', 'absent'],
  ['Les cases vides valent absence', 'absent'],
  ['الخانة الفارغة تعني الغياب', 'absent'],
  ['empty = present', 'present'],
  ['Case vide = non renseigné', 'unknown'],
])('empty cells: %s', (text, mark) => {
  const legend = createLegend();
  readLegendText(text, legend);
  expect(legend.emptyMark).toBe(mark);
});

test.each(['1 = male, 2 = female', 'Sexe : 1 = Homme ; 2 = Femme', '1=ذكر 2=أنثى', '1: H, 2: F'])(
  'sexes: %s',
  (text) => {
    const legend = createLegend();
    readLegendText(text, legend);
    expect([legend.sexes.get('1'), legend.sexes.get('٢')]).toEqual(['M', 'F']);
  },
);

test('two cells are a code and its meaning, but not a word and a number that counts', () => {
  const legend = createLegend();
  expect(readLegendCells('x', 'présent', legend)).toBe(true);
  expect(readLegendCells('absent', 'o', legend)).toBe(true);
  expect(readLegendCells('Absents', '1', legend)).toBe(false);
  expect([legend.marks.get('X'), legend.marks.get('o')]).toEqual(['present', 'absent']);
});
