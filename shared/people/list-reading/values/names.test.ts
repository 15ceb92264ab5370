import { expect, test } from 'vitest';
import { readNames, readTitleSex } from './names';

test.each<[string, string, string, string | null]>([
  ['Rim Salhane', 'Rim Salhane', '', null],
  ['Dr. Rim Salhane', 'Rim Salhane', '', null],
  ['Mr. Adel Norrin', 'Adel Norrin', '', 'M'],
  ['Mrs Rim Salhane', 'Rim Salhane', '', 'F'],
  ['Ms. Rim Salhane', 'Rim Salhane', '', 'F'],
  ['M. NORRIN Adel', 'NORRIN Adel', '', 'M'],
  ['Mme SALHANE Rim', 'SALHANE Rim', '', 'F'],
  ['Mlle. Rim Salhane', 'Rim Salhane', '', 'F'],
  ['Madame Rim Salhane', 'Rim Salhane', '', 'F'],
  ['Pr Adel Norrin', 'Adel Norrin', '', null],
  ['H.E. Judge. Adel Norrin', 'Adel Norrin', '', null],
  ['Lt. Col. Adel Norrin', 'Adel Norrin', '', null],
  ['Eng. Adel Norrin', 'Adel Norrin', '', null],
  ['Mr. Dr. Adel Norrin', 'Adel Norrin', '', 'M'],
  ['M’hamed Norrin', 'M’hamed Norrin', '', null],
  ['Mona Salhane', 'Mona Salhane', '', null],
  ['Mehdi Amb Salhane', 'Mehdi Amb Salhane', '', null],
  ['Anne-Claire Delmar', 'Anne-Claire Delmar', '', null],
  ['3. Adel Norrin', 'Adel Norrin', '', null],
  ['12- عادل نورين', '', 'عادل نورين', null],
  ['السيد/ عادل نورين', '', 'عادل نورين', 'M'],
  ['السيدة ريم سلحان', '', 'ريم سلحان', 'F'],
  ['السيد نورين', '', 'السيد نورين', null],
  ['الآنسة: ريم سلحان', '', 'ريم سلحان', 'F'],
  ['د. عادل نورين', '', 'عادل نورين', null],
  ['أ.د. عادل نورين', '', 'عادل نورين', null],
  ['م/ عادل نورين', '', 'عادل نورين', null],
  ['العقيد/ عادل نورين', '', 'عادل نورين', null],
  ['رائد نورين', '', 'رائد نورين', null],
  ['الرائد عادل نورين', '', 'عادل نورين', null],
  ['Rim Salhane / ريم سلحان', 'Rim Salhane', 'ريم سلحان', null],
  ['ريم سلحان - Rim Salhane', 'Rim Salhane', 'ريم سلحان', null],
  ['Rim Salhane (ريم سلحان)', 'Rim Salhane', 'ريم سلحان', null],
  ['Dr. Adel Norrin / د. عادل نورين', 'Adel Norrin', 'عادل نورين', null],
  ['السيدة/ ريم سلحان - Mrs. Rim Salhane', 'Rim Salhane', 'ريم سلحان', 'F'],
  ['123', '', '', null],
])('%s', (text, latin, arabic, sex) => {
  expect(readNames(text)).toEqual({ latin, arabic, sex });
});

test.each([
  ['Mme', 'F'],
  ['M.', 'M'],
  ['MR', 'M'],
  ['Mlle', 'F'],
  ['السيدة', 'F'],
  ['السيد', 'M'],
  ['الآنسة', 'F'],
  ['Dr', null],
  ['د.', null],
  ['Me', null],
])('the title %s', (text, sex) => {
  expect(readTitleSex(text)).toBe(sex);
});
