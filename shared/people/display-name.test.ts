import { expect, test } from 'vitest';
import { chooseDisplayName, chooseSecondName } from './display-name';

const both = { nameLatin: 'Mona Samir', nameArabic: 'منى سمير', certificateName: '', aliases: [] };
const latin = { ...both, nameArabic: '' };
const arabic = { ...both, nameLatin: '' };
const spare = { ...latin, nameLatin: '', aliases: ['', 'M. Samir'] };

test.each([
  [both, 'en', 'Mona Samir', 'منى سمير'],
  [both, 'ar', 'منى سمير', 'Mona Samir'],
  [latin, 'ar', 'Mona Samir', ''],
  [arabic, 'fr', 'منى سمير', ''],
  [arabic, 'ar', 'منى سمير', ''],
  [spare, 'en', 'M. Samir', ''],
  [{ ...spare, certificateName: 'Mona S.' }, 'en', 'Mona S.', ''],
  [{ ...spare, aliases: [] }, 'ar', '', ''],
] as const)('%o in %s is shown as "%s" with "%s" beside it', (person, locale, first, second) => {
  const names = { ...person, aliases: [...person.aliases] };
  expect(chooseDisplayName(names, locale)).toBe(first);
  expect(chooseSecondName(names, locale)).toBe(second);
});
