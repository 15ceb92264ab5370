import { expect, test } from 'vitest';
import type { Sex } from '../../schema';
import type { Mark } from '../types';
import { readAgeBand, readBirthYear } from './ages';
import { Codes } from './codes';
import { readMark } from './marks';
import { readNationality } from './nationality';
import { readSex } from './sex';

test.each<[string, Sex | null]>([
  ['F', 'F'],
  ['femme', 'F'],
  ['Féminin', 'F'],
  ['FEMALE', 'F'],
  ['Mme', 'F'],
  ['أنثى', 'F'],
  ['انثي', 'F'],
  ['امرأة', 'F'],
  ['♀', 'F'],
  ['H', 'M'],
  ['Homme', 'M'],
  ['masc.', 'M'],
  ['Mr', 'M'],
  ['ذكر', 'M'],
  ['ذكر / Male', 'M'],
  ['Other', 'X'],
  ['non-binary', 'X'],
  ['prefer not to say', null],
  ['1', null],
])('the sex %s', (text, sex) => {
  expect(readSex(text, new Codes())).toBe(sex);
});

test('the legend of a list stands above the common words', () => {
  const sexes = new Codes<Sex>();
  sexes.add('1', 'F');
  sexes.add('M', 'F');
  expect(['1', '١', 'm', 'F'].map((text) => readSex(text, sexes))).toEqual(['F', 'F', 'F', 'F']);
});

test.each<[string, Mark | null]>([
  ['x', 'present'],
  ['X', 'present'],
  ['✓', 'present'],
  ['✔️', 'present'],
  ['√', 'present'],
  ['1', 'present'],
  ['true', 'present'],
  ['P', 'present'],
  ['Présente', 'present'],
  ['signed', 'present'],
  ['late', 'present'],
  ['En retard', 'present'],
  ['حاضرة', 'present'],
  ['نعم', 'present'],
  ['ح', 'present'],
  ['09:05', 'present'],
  ['+', 'present'],
  ['took part', 'present'],
  ['demi-journée', 'present'],
  ['✗', 'absent'],
  ['✘', 'absent'],
  ['0', 'absent'],
  ['false', 'absent'],
  ['A', 'absent'],
  ['Absente', 'absent'],
  ['absent (malade)', 'absent'],
  ['excusée', 'absent'],
  ['did not attend', 'absent'],
  ['did not take part', 'absent'],
  ["n'a pas participé", 'absent'],
  ['لم تشارك', 'absent'],
  ['غائب', 'absent'],
  ['لا', 'absent'],
  ['بعذر', 'absent'],
  ['لم يحضر', 'absent'],
  ['غ', 'absent'],
  ['see remark', null],
  ['7', null],
])('the mark %s', (text, mark) => {
  expect(readMark(text, new Codes())).toBe(mark);
});

test.each([
  ['1984-02-29', 1984],
  ['12/03/1984', 1984],
  ['12.3.84', 1984],
  ['3/5/07', 1907],
  ['٣/٨/١٩٧١', 1971],
  ['12 mars 1984', 1984],
  ['12-Mar-84', 1984],
  ['1984', 1984],
  ['31297', 1985],
  ['né le 12/03/1984 à Tunis', 1984],
  ['?', null],
  ['35', null],
])('born %s', (text, year) => {
  expect(readBirthYear(text)).toBe(year);
});

test.each([
  ['17', 'under 18'],
  ['18', '18-24'],
  ['34', '25-34'],
  ['35 ans', '35-44'],
  ['45 years', '45-59'],
  ['٦٠ سنة', '60+'],
  ['25-34', '25-34'],
  ['25 to 34', '25 to 34'],
  ['25-34 ans', '25-34 ans'],
  ['٢٥-٣٤', '25-34'],
  ['60+', '60+'],
  ['under 18', 'under 18'],
  ['moins de 18 ans', 'moins de 18 ans'],
  ['1984', null],
  ['12/03/1984', null],
  ['adult', null],
])('of age %s', (text, band) => {
  expect(readAgeBand(text)).toBe(band);
});

test.each([
  ['Tunisian', 'TN'],
  ['tunisienne', 'TN'],
  ['TUNISIE', 'TN'],
  ['تونسية', 'TN'],
  ['تونس', 'TN'],
  ['التونسية', 'TN'],
  ['Marocaine', 'MA'],
  ['Marrocan', 'MA'],
  ['Egyptien', 'EG'],
  ['Égyptienne', 'EG'],
  ['Egytian', 'EG'],
  ['Libian', 'LY'],
  ['Lybian', 'LY'],
  ['Lybie', 'LY'],
  ['ليبي', 'LY'],
  ['Sudaneese', 'SD'],
  ['South Sudan', 'SS'],
  ['Ivoirienne', 'CI'],
  ['Nigérienne', 'NE'],
  ['Nigerian', 'NG'],
  ['Malienne', 'ML'],
  ['Sénégalais', 'SN'],
  ['Palestinienne', 'PS'],
  ['Syrienne', 'SY'],
  ['لبنانية', 'LB'],
  ['سودانية', 'SD'],
  ['Turque', 'TR'],
  ['Espagnole', 'ES'],
  ['Grecque', 'GR'],
  ['British', 'GB'],
  ['S/Sudanese', 'SS'],
  ['S. Sudanese', 'SS'],
  ['Soudan du Sud', 'SS'],
  ['RD Congo', 'CD'],
  ['Congo Brazzaville', 'CG'],
  ['Moldovian', 'MD'],
  ['North Macedonian', 'MK'],
  ['مالية', 'ML'],
  ['Bengali', 'BD'],
  ['Iraqi Kurd', 'IQ'],
  ['Rwandese', 'RW'],
  ['Libyan / Tunisian', 'LY'],
  ['TN', 'TN'],
  ['TUN', 'TN'],
  ['Atlantis', null],
])('the nationality %s', (text, code) => {
  expect(readNationality(text)).toBe(code);
});
