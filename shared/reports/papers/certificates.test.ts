import { expect, test } from 'vitest';
import { id, makePerson } from '../../attendance/testing/rows';
import { locales } from '../../i18n/locales';
import { createTranslator } from '../../i18n/translator';
import { renderReportHtml } from '../html';
import { makeExampleReport } from '../testing/example-report';
import { buildCertificates } from './certificates';
import { paperModelSchema } from './model';

function makeData(locale: (typeof locales)[number]) {
  const data = makeExampleReport(locale, { people: 3, days: 2 });
  const enrolments = data.enrolments.map((enrolment, index) =>
    index === 2
      ? enrolment
      : {
          ...enrolment,
          certificate: {
            number: `EGY-2026-0007-00${index + 1}`,
            issuedOn: '2026-03-08',
            locale: 'en' as const,
          },
        },
  );
  return { ...data, enrolments };
}

const only = new Set([1, 2, 3].map((number) => id('E', number)));
const english = createTranslator('en');
const options = { locale: 'en', digits: 'latin', only, signatories: [] } as const;

test.each(locales)('in %s everybody who was given a number has a page with it', (locale) => {
  const model = buildCertificates(
    makeData(locale),
    { ...options, locale },
    createTranslator(locale),
  );
  expect(paperModelSchema.parse(model)).toEqual(model);
  expect(model.certificates.map(({ number }) => number).sort()).toEqual([
    'EGY-2026-0007-001',
    'EGY-2026-0007-002',
  ]);
  const html = renderReportHtml(model, { fonts: [], styleNonce: 'abc' });
  expect(html.match(/<section class="certificate">/g)).toHaveLength(2);
  expect(html).toContain('<bdi dir="ltr">EGY-2026-0007-001</bdi>');
  expect(html).not.toMatch(/\sstyle=|<script/);
  expect(JSON.stringify(model)).not.toMatch(/(papers|reports|attendance)\.\w/);
});

test.each([
  [{ certificateName: 'SALMA M. HADDAD' }, ['SALMA M. HADDAD', 'سلمى حداد']],
  [{ certificateName: 'سلمى محمد حداد' }, ['Salma Haddad', 'سلمى محمد حداد']],
  [{}, ['Salma Haddad', 'سلمى حداد']],
  [{ nameArabic: '' }, ['Salma Haddad', '']],
])('the name is spelt as on the certificate: %j', (given, names) => {
  const person = makePerson(1, { nameLatin: 'Salma Haddad', nameArabic: 'سلمى حداد', ...given });
  const data = { ...makeData('en'), people: [person] };
  const model = buildCertificates(data, { ...options, only: new Set([id('E', 1)]) }, english);
  expect(model.certificates.map(({ name, secondName }) => [name, secondName])).toEqual([names]);
});

test('two lines are left to sign where nobody is named', () => {
  const build = (signatories: readonly string[]) =>
    buildCertificates(makeData('en'), { ...options, signatories }, english).signatories;
  expect(build([])).toEqual(['', '']);
  expect(build(['Mona Adel, Head of office'])).toEqual(['Mona Adel, Head of office']);
});
