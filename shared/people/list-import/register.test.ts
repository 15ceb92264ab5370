import { expect, test } from 'vitest';
import { collectDistinct } from '../distinct-pairs';
import type { KnownPerson } from './identity';
import { createRegister } from './register';
import { emptyValues, makeKnown } from './test-lines';
import type { ListedValues } from './types';

const people: readonly KnownPerson[] = [
  makeKnown('nadia', { nameLatin: 'Nadia Boukhris', phone: '+216 20 111 222', sex: 'F' }),
  makeKnown('rami1', { nameLatin: 'Rami Odeh', organisationId: 'police', position: 'Judge' }),
  makeKnown('rami2', { nameLatin: 'Rami Odeh', email: 'rami@example.org' }),
  makeKnown('hoda', { nameArabic: 'هدى بدر', birthYear: 1988 }),
  makeKnown('salim', { nameLatin: 'Salim Kreidi', nameArabic: 'سليم كريدي' }),
  makeKnown('alias', { nameLatin: 'Fatma Alami', aliases: ['Zohra Alami'] }),
];

const register = createRegister(people, new Set(['hoda']));

function match(values: Partial<ListedValues>) {
  const all = { ...emptyValues, ...values };
  return register.matchQuickly(all) ?? register.matchThoroughly(all, false);
}

test.each<[string, Partial<ListedValues>, string, string[]]>([
  ['nobody', { nameLatin: 'Samia Toumi' }, 'new', []],
  ['the name alone', { nameLatin: 'Nadia Boukhris' }, 'doubtful', ['nadia']],
  [
    'words in another order',
    { nameLatin: 'BOUKHRIS Nadia', phone: '020111222' },
    'known',
    ['nadia'],
  ],
  [
    'name and phone without its zero',
    { nameLatin: 'Nadia Boukhris', phone: '20111222' },
    'known',
    ['nadia'],
  ],
  [
    'another sex',
    { nameLatin: 'Nadia Boukhris', phone: '20111222', sex: 'M' },
    'doubtful',
    ['nadia'],
  ],
  ['two of one name', { nameLatin: 'Rami Odeh' }, 'doubtful', ['rami1', 'rami2']],
  [
    'one of the two by the office',
    { nameLatin: 'Rami Odeh', organisationId: 'police' },
    'known',
    ['rami1'],
  ],
  [
    'one of the two by e-mail',
    { nameLatin: 'Rami Odeh', email: 'rami@example.org' },
    'known',
    ['rami2'],
  ],
  [
    'both by something, one by more',
    { nameLatin: 'Rami Odeh', position: 'judge', email: 'rami@example.org' },
    'known',
    ['rami2'],
  ],
  ['who is on the list of the training', { nameArabic: 'هدى بدر' }, 'known', ['hoda']],
  ['another year of birth', { nameArabic: 'هدى بدر', birthYear: 1970 }, 'doubtful', ['hoda']],
  [
    'one name in Latin, two in Arabic',
    { nameLatin: 'Salim Kreidi', nameArabic: 'سالم كريدي', position: '' },
    'doubtful',
    ['salim'],
  ],
  ['an alias', { nameLatin: 'Zohra Alami' }, 'doubtful', ['alias']],
  ['the other script', { nameLatin: 'Hoda Badr' }, 'doubtful', ['hoda']],
  ['another spelling', { nameLatin: 'Nadya Boukhriss' }, 'doubtful', ['nadia']],
  [
    'another spelling and the phone',
    { nameLatin: 'Nadya Boukhris', phone: '+21620111222' },
    'known',
    ['nadia'],
  ],
  [
    'a brother with the phone of the family',
    { nameLatin: 'Karim Boukhris', phone: '20111222' },
    'new',
    [],
  ],
])('%s', (_case, values, state, ids) => {
  const found = match(values);
  expect([found.state, found.candidates.map(({ personId }) => personId)]).toEqual([state, ids]);
});

test('the reasons are told', () => {
  const { candidates } = match({ nameLatin: 'nadia boukhris', phone: '20111222' });
  expect(candidates[0]?.reasons).toEqual(['letters', 'samePhone']);
});

test.each<[string, Partial<ListedValues>, string]>([
  ['another year of birth', { nameArabic: 'هدى بدر', birthYear: 1970 }, 'otherBirthYear'],
  ['another sex', { nameLatin: 'Nadia Boukhris', sex: 'M' }, 'differentSex'],
  [
    'another name in Arabic',
    { nameLatin: 'Salim Kreidi', nameArabic: 'سالم كريدي' },
    'otherNameInScript',
  ],
])('what speaks against somebody is told: %s', (_case, values, reason) => {
  expect(match(values).candidates[0]?.reasons).toContain(reason);
});

test('who was told apart from a likelier one is not proposed again', () => {
  const told = [
    makeKnown('mona', { nameLatin: 'Mona Samir', phone: '+20 100 555 0101' }),
    makeKnown('muna', { nameLatin: 'Muna Sameer', phone: '+20 100 555 0101' }),
  ];
  const propose = (pairs: readonly { oneId: string; otherId: string }[], phone: string) => {
    const known = createRegister(told, new Set(), collectDistinct(pairs));
    const values = { ...emptyValues, nameLatin: 'Mona Sameer', phone };
    const found = known.matchQuickly(values) ?? known.matchThoroughly(values, false);
    return [found.state, found.candidates.length];
  };
  const apart = [{ oneId: 'muna', otherId: 'mona' }];
  expect(propose([], '')).toEqual(['doubtful', 2]);
  expect(propose(apart, '')).toEqual(['doubtful', 1]);
  // A phone that two share leaves a question, unless the question was answered.
  expect(propose([], '+20 100 555 0101')).toEqual(['doubtful', 2]);
  expect(propose(apart, '+20 100 555 0101')).toEqual(['known', 1]);
});
