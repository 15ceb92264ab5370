import { expect, test } from 'vitest';
import type { Cell } from '../documents/schema';
import { readParticipantList } from './participant-list';
import { makeStoredOrganisation, makeStoredPerson } from './test-people';

const labour = makeStoredOrganisation(90, {
  acronym: 'MoL',
  names: { en: 'Ministry of Labour', fr: '', ar: 'وزارة العمل' },
});
const mona = makeStoredPerson(1, {
  nameLatin: 'Mona Samir',
  nameArabic: 'منى سمير',
  phone: '+20 100 123 4567',
  organisationId: labour.id,
});
const sami = makeStoredPerson(2, { nameLatin: 'Sami Rizk', email: 'sami.rizk@example.org' });
const otherSami = makeStoredPerson(3, { nameLatin: 'Sami Rizk' });
const known = { people: [mona, sami, otherSami], organisations: [labour] };

const columns = {
  name: 'Name',
  arabic: 'Name in Arabic',
  sex: 'Sex',
  organisation: 'Organisation',
  phone: 'Phone',
  email: 'E-mail',
  birthYear: 'Year of birth',
} as const;
const header = Object.values(columns);

type Line = { readonly [Column in keyof typeof columns]?: Cell };

function read(...lines: readonly Line[]) {
  const names = Object.keys(columns) as (keyof typeof columns)[];
  const rows = lines.map((line) => names.map((name) => line[name] ?? null));
  const list = readParticipantList([header, ...rows], known);
  if (typeof list === 'string') throw new Error(list);
  return list.lines;
}

const reachesMona = { state: 'known', personId: mona.id };
const reachesSami = { state: 'known', personId: sami.id };

test.each<readonly [string, Line, object]>([
  ['same name and phone', { name: 'Mona Samir', phone: '0100 123 45 67' }, reachesMona],
  ['longer name, same phone', { name: 'Mona Samir Adel', phone: '00201001234567' }, reachesMona],
  ['same name and organisation', { name: 'SAMIR Mona', organisation: 'mol' }, reachesMona],
  [
    'other script, same e-mail',
    { arabic: 'سامي رزق', email: 'Sami.Rizk@example.org' },
    reachesSami,
  ],
  ['same name alone', { name: 'Mona Samir' }, { state: 'doubtful', candidateIds: [mona.id] }],
  ['two of one name', { name: 'Sami Rizk' }, { candidateIds: [sami.id, otherSami.id] }],
  ['same phone alone', { name: 'Huda Bishara', phone: '0100 123 4567' }, { state: 'new' }],
  ['same organisation alone', { name: 'Huda Bishara', organisation: 'MoL' }, { state: 'new' }],
  ['another name', { name: 'Mina Shokry', sex: 'F' }, { state: 'new' }],
  ['no name', { sex: 'F' }, { state: 'bad', problems: ['name-missing'] }],
])('%s: %j', (_, line, expected) => {
  expect(read(line)).toMatchObject([expected]);
});

test('values are cleaned, and names go where their letters belong', () => {
  const organisation = 'وزارة العمل';
  const line = { sex: 'Female', organisation, phone: 201001112222, birthYear: '١٩٩٠' };
  expect(read({ name: 'هدى  بشارة', ...line })[0]?.values).toEqual({
    nameLatin: '',
    nameArabic: 'هدى بشارة',
    sex: 'F',
    organisation,
    organisationId: labour.id,
    position: '',
    phone: '201001112222',
    email: '',
    nationality: null,
    birthYear: 1990,
  });
});

test('a value that is not understood is left empty and named, and the line can still be taken over', () => {
  const wrong = { sex: 'yes', email: 'huda at work', birthYear: 35 };
  const organisation = 'Unheard-of Society';
  expect(read({ name: 'Huda Bishara', organisation, ...wrong })).toMatchObject([
    {
      state: 'new',
      problems: ['sex-unknown', 'email-wrong', 'birth-year-unknown'],
      values: { sex: 'U', email: '', birthYear: null, organisation, organisationId: null },
    },
  ]);
});

test('somebody who stands in the list twice is asked about the second time', () => {
  const lines = read(
    { name: 'Huda Bishara', phone: '0100 555 0000' },
    { name: 'Mona Samir', organisation: 'MoL' },
    { name: 'Bishara Huda', phone: '0100 555 0000' },
    { name: 'Huda Bishara', phone: '0100 555 9999' },
    { name: 'منى سمير', organisation: 'MoL' },
  );
  expect(lines.map((line) => line.state)).toEqual(['new', 'known', 'doubtful', 'new', 'doubtful']);
  expect(lines[2]?.problems).toEqual(['line-repeated']);
});

test('empty lines are passed over, and lines are counted as the spreadsheet counts them', () => {
  expect(
    read({}, { name: 'Huda Bishara' }, { name: ' ' }, { name: 'Adel Naguib' }).map(
      ({ line }) => line,
    ),
  ).toEqual([3, 5]);
});

test.each([
  [[], 'no-header'],
  [[['Telephone', 'Sex']], 'no-header'],
  [[header], 'no-lines'],
  [[header, [null, ' ']], 'no-lines'],
  [[['Name', 'Full name']], 'column-twice'],
] as const)('%j cannot be read: %s', (rows, problem) => {
  expect(readParticipantList(rows, known)).toBe(problem);
});

test('each line of a long list finds its person among many', () => {
  const people = Array.from({ length: 20_000 }, (_, index) =>
    makeStoredPerson(index, {
      nameLatin: `Person${index % 5000} Name${index % 77}`,
      phone: `0${10_000_000 + index}`,
    }),
  );
  const wanted = people.slice(0, 200);
  const rows = wanted.map((person) => [person.nameLatin, null, null, null, person.phone]);
  const list = readParticipantList([header, ...rows], { people, organisations: [] });
  if (typeof list === 'string') throw new Error(list);
  expect(list.lines.map((line) => line.personId)).toEqual(wanted.map(({ id }) => id));
});
