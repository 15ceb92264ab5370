import { expect, test } from 'vitest';
import type { NamePart } from './name-part';
import { readName } from './read-name';

function describePart({ kind, word, hasArticle, hasParentMarker }: NamePart): string {
  const marks = [
    kind === 'plain' ? '' : `${kind} `,
    hasParentMarker ? 'of ' : '',
    hasArticle ? 'al-' : '',
  ];
  return `${marks.join('')}${word.look}`;
}

test.each([
  ['Dr. Rim Ben Amara', [['rim', 'of amara']]],
  ['TOUMI, Salwa', [['salwa', 'toumi']]],
  ['Abdel Rahman Abu Zeid', [['servant rahman', 'buzeid']]],
  ['عبدالرحمن أبو زيد', [['servant رحمن', 'بوزيد']]],
  ['Abdessalem El Khoury', [['servant salem', 'al-khoury']]],
  ['Noureddine Awadallah', [['faith nour', 'ofGod awad']]],
  ['Salah Eddine Ould Sidi', [['faith salah', 'of sidi']]],
  ['A.M. Zahed', [['initial a', 'initial m', 'zahed']]],
  ['W/Mariam Tsehay', [['woldemariam', 'tsehay']]],
  ['Md. Anis', [['mohamed', 'anis']]],
  [
    'M. Anouar Kefi',
    [
      ['initial m', 'anouar', 'kefi'],
      ['anouar', 'kefi'],
    ],
  ],
  [
    'السيد محمود غالي',
    [
      ['al-سيد', 'محمود', 'غالي'],
      ['محمود', 'غالي'],
    ],
  ],
  ['السيد/ محمود غالي', [['محمود', 'غالي']]],
  [
    'Zohra Belaïd née Kaddour',
    [
      ['zohra', 'belaid'],
      ['zohra', 'kaddour'],
    ],
  ],
  [
    'سعاد الدريدي حرم النفزي',
    [
      ['سعاد', 'al-دريدي'],
      ['سعاد', 'al-نفزي'],
    ],
  ],
  ['Nour-el-Houda Ez-Zahra', [['nour', 'al-houda', 'al-zahra']]],
  ['Hamada (Ali) Nasr', [['hamada', 'nasr']]],
  ['H.E. Amb. Samir Attar', [['samir', 'attar']]],
  ['---', [[]]],
  ['', [[]]],
])('%s', (name, readings) => {
  const read = readName(name).readings.map(({ parts }) => parts.map(describePart));
  expect(read).toEqual(readings.filter((parts) => parts.length > 0));
});
