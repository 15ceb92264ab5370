import { describe, expect, test } from 'vitest';
import type { Person } from '../../schema';
import { makeStoredPerson } from '../../test-people';
import { comparePeople, type NameReason } from '../index';

type Values = Partial<Person>;

function compare(one: Values, other: Values) {
  return comparePeople(makeStoredPerson(1, one), makeStoredPerson(2, other));
}

const organisationId = '0'.repeat(25).concat('9');

describe('the names decide', () => {
  test.each<[string, Values, Values, boolean]>([
    ['the other script', { nameLatin: 'Rasha Najjar' }, { nameArabic: 'رشا النجار' }, true],
    [
      'two people in Arabic who are one in Latin',
      { nameLatin: 'Salim Kreidi', nameArabic: 'سالم كريدي' },
      { nameLatin: 'Salim Kreidi', nameArabic: 'سليم كريدي' },
      false,
    ],
    [
      'an alias',
      { nameLatin: 'Fatma Zohra Alami', aliases: ['Zahra Alami'] },
      { nameLatin: 'Zahra Alami' },
      true,
    ],
    [
      'the name on the certificate',
      { nameLatin: 'F. Alami', certificateName: 'Farida Alami' },
      { nameArabic: 'فريدة العلمي' },
      true,
    ],
    ['nobody', {}, {}, false],
    [
      'a brother with the same phone',
      { nameLatin: 'Karim Saadi', phone: '+216 20 111 222' },
      { nameLatin: 'Nabil Saadi', phone: '20111222' },
      false,
    ],
  ])('%s', (_case, one, other, isSame) => {
    expect(compare(one, other).score >= 0.5).toBe(isSame);
  });
});

describe('what else is known counts', () => {
  const one = { nameLatin: 'Samir Belhouchet' };
  const other = { nameLatin: 'Samir Belhuchat' };

  test.each<[Values, NameReason]>([
    [{ phone: '0911 234 567' }, 'samePhone'],
    [{ email: 'samir@example.org' }, 'sameEmail'],
    [{ organisationId }, 'sameOrganisation'],
    [{ phone: '0100 222 3333 / 0911 234 567' }, 'samePhone'],
  ])('%j draws two people together', (shared, reason) => {
    const plain = compare(one, other);
    const known = compare({ ...one, ...shared }, { ...other, ...shared });
    expect(known.score).toBeGreaterThan(plain.score);
    expect(known.reasons).toContain(reason);
  });

  test('a phone may be written with and without its country code', () => {
    const { reasons } = compare(
      { ...one, phone: '+218 91 123 4567' },
      { ...other, phone: '091-1234567' },
    );
    expect(reasons).toContain('samePhone');
  });

  test('a man and a woman of one name are two people, unless they share their phone', () => {
    const [man, woman] = [
      { nameLatin: 'Nour Halabi', sex: 'M' },
      { nameLatin: 'Nour Halabi', sex: 'F' },
    ] as const;
    expect(compare(man, woman).score).toBeLessThan(0.5);
    expect(compare(man, woman).reasons).toContain('differentSex');
    expect(
      compare({ ...man, phone: '0911234567' }, { ...woman, phone: '0911234567' }).score,
    ).toBeGreaterThan(0.5);
  });

  test('years of birth far apart weigh against it, a slip by one year does not', () => {
    const of = (birthYear: number) => ({ nameLatin: 'Samir Belhouchet', birthYear });
    const plain = compare(of(1984), of(1985));
    const apart = compare(of(1984), of(1994));
    expect(plain.score).toBe(1);
    expect(apart.score).toBeLessThan(0.9);
    expect(apart.score).toBeGreaterThan(0.5);
    expect(apart.reasons).toContain('differentBirthYear');
    expect(compare({ ...one, birthYear: 1970 }, { ...other, birthYear: 1999 }).score).toBeLessThan(
      compare(one, other).score,
    );
  });

  test('a sex that is not stated says nothing', () => {
    const { score } = compare({ ...one, sex: 'M' }, { ...other, sex: 'U' });
    expect(score).toBe(compare(one, other).score);
  });
});

test('it does not matter who comes first, and everybody is like themselves', () => {
  const people: Values[] = [
    { nameLatin: 'Samir Nabil Haddad', sex: 'M', phone: '0911234567' },
    { nameArabic: 'سمير حداد', sex: 'M', organisationId },
    { nameLatin: 'Samira Haddad', aliases: ['Samira Khoury'], sex: 'F' },
  ];
  for (const one of people) {
    expect(compare(one, one).score).toBe(1);
    for (const other of people) expect(compare(one, other).score).toBe(compare(other, one).score);
  }
});
