import { describe, expect, test } from 'vitest';
import { readBadgeCode } from '../../attendance/badge-code';
import { id, makeEnrolment, makePerson } from '../../attendance/testing/rows';
import { locales } from '../../i18n/locales';
import { createTranslator } from '../../i18n/translator';
import { renderReportHtml } from '../html';
import { makeExampleReport } from '../testing/example-report';
import { buildBadges } from './badges';
import { paperModelSchema } from './model';

const english = createTranslator('en');
const voice = { locale: 'en', digits: 'latin' } as const;

describe.each(locales)('in %s', (locale) => {
  const data = makeExampleReport(locale, { people: 12, days: 2 });
  const model = buildBadges(data, { locale, digits: 'latin' }, createTranslator(locale));

  test('everybody on the list has a badge with the code that the door takes', () => {
    expect(paperModelSchema.parse(model)).toEqual(model);
    expect(model.badges).toHaveLength(13);
    for (const { code, writtenCode } of model.badges) expect(readBadgeCode(writtenCode)).toBe(code);
    expect(JSON.stringify(model)).not.toMatch(/(papers|attendance)\.\w/);
  });

  test('ten badges stand on a page, each with its bars', () => {
    const html = renderReportHtml(model, { fonts: [], styleNonce: 'abc' });
    expect(html.match(/<section class="cards">/g)).toHaveLength(2);
    expect(html.match(/<svg class="barcode"/g)).toHaveLength(13);
    expect(html).not.toMatch(/\sstyle=|<script/);
  });
});

test('only those who are chosen get one, and nobody who has withdrawn', () => {
  const data = makeExampleReport('en', { people: 4, days: 1 });
  const enrolments = [...data.enrolments.slice(0, 3), makeEnrolment(4, { status: 'withdrawn' })];
  const only = new Set([id('E', 2), id('E', 4)]);
  const { badges } = buildBadges({ ...data, enrolments }, { ...voice, only }, english);
  expect(badges.map(({ name }) => name)).toEqual(['Dalia Mansour']);
});

test('a hostile name is text', () => {
  const data = makeExampleReport('en', { people: 1, days: 1 });
  const people = [makePerson(1, { nameLatin: '<img src=x onerror=alert(1)>' })];
  const html = renderReportHtml(buildBadges({ ...data, people }, voice, english), {
    fonts: [],
    styleNonce: 'abc',
  });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});
