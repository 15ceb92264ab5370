import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBadgeCode } from '../../attendance/badge-code';
import { id, makeEnrolment, makeSession } from '../../attendance/testing/rows';
import { formatDateRange } from '../../i18n/format';
import { type Locale, locales } from '../../i18n/locales';
import { createTranslator } from '../../i18n/translator';
import { makeExampleReport } from '../testing/example-report';
import { paperModelSchema, type SheetColumn } from './model';
import { countBoxes, shareWidths } from './sheet-columns';
import { groupDays, listSheetDays } from './sign-in-days';
import { buildSignInSheets } from './sign-in-sheet';

const usual = {
  digits: 'latin',
  includePhone: false,
  includeBarcode: false,
  emptyRows: 5,
} as const;

function build(
  locale: Locale,
  size: { readonly people: number; readonly days: number },
  given: Partial<Parameters<typeof buildSignInSheets>[1]> = {},
) {
  const data = makeExampleReport(locale, size);
  const dates = data.sessions.map(({ date }) => date);
  return buildSignInSheets(data, { ...usual, locale, dates, ...given }, createTranslator(locale));
}

test.each(locales)(
  'in %s a sheet has a numbered line for each participant and for walk-ins',
  (locale) => {
    const model = build(locale, { people: 25, days: 1 });
    expect(paperModelSchema.parse(model)).toEqual(model);
    const [sheet] = model.sheets;
    expect(model.sheets).toHaveLength(1);
    expect(sheet?.rows.map(([number]) => number)).toEqual(
      Array.from({ length: 30 }, (_, index) => String(index + 1)),
    );
    for (const row of sheet?.rows ?? []) expect(row).toHaveLength(sheet?.columns.length ?? 0);
    expect(sheet?.rows.slice(-5).flatMap((row) => row.slice(1))).toEqual(
      Array.from({ length: 30 }, () => null),
    );
    expect(JSON.stringify(model)).not.toMatch(/(papers|reports|attendance|people)\.\w/);
  },
);

test('names are sorted in the alphabet of the reader, both scripts where they are known', () => {
  const [sheet] = build('ar', { people: 10, days: 1 }).sheets;
  const names = sheet?.rows.slice(0, 10).map((row) => row[1]?.split('\n')[0] ?? '');
  expect(names).toEqual([...(names ?? [])].sort(new Intl.Collator('ar').compare));
  expect(sheet?.rows[0]?.[1]).toBe('حنان عبد الرحمن\nHanan Abdel Rahman');
});

test('each half-day that is held has its box, and no other', () => {
  const data = makeExampleReport('en', { people: 2, days: 3 });
  const sessions = data.sessions.slice(0, 5);
  const options = {
    ...usual,
    locale: 'en',
    dates: sessions.slice(2).map(({ date }) => date),
  } as const;
  const [sheet] = buildSignInSheets({ ...data, sessions }, options, createTranslator('en')).sheets;
  const boxes = sheet?.columns.filter(({ kind }) => kind === 'signature');
  expect(boxes?.map(({ header }) => header)).toEqual([
    '06/03\nMorning',
    '06/03\nAfternoon',
    '07/03\nMorning',
  ]);
  expect(sheet?.heading).toBe(
    `Days 2 to 3 · ${formatDateRange('2026-03-06', '2026-03-07', 'en', 'latin')}`,
  );
});

test('phones and codes are on the sheet only when they are asked for', () => {
  const size = { people: 3, days: 1 };
  expect(JSON.stringify(build('en', size))).not.toMatch(/\+20|barcode/);
  const [sheet] = build('en', size, { includePhone: true, includeBarcode: true }).sheets;
  expect(sheet?.rows[0]?.slice(5, 7)).toEqual(['+20 100 555 0002', makeBadgeCode(id('E', 2))]);
});

test('who has withdrawn is not on the sheet, and facilitators sign below it', () => {
  const data = makeExampleReport('en', { people: 2, days: 1 });
  const enrolments = [...data.enrolments.slice(1), makeEnrolment(1, { status: 'withdrawn' })];
  const options = { ...usual, locale: 'en', dates: [], emptyRows: 0 } as const;
  const [sheet] = buildSignInSheets(
    { ...data, enrolments },
    options,
    createTranslator('en'),
  ).sheets;
  expect(sheet?.rows.map((row) => row[1])).toEqual(['Dalia Mansour\nداليا منصور']);
  expect(sheet?.signers).toEqual(['Tarek Haddad', 'Focal point of the organiser']);
});

const lead: readonly SheetColumn[] = (['number', 'name', 'text', 'text', 'short'] as const).map(
  (kind) => ({ header: '', kind }),
);

test('days go on as many sheets as they need, each once and the sheets alike', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 12 }),
      (count, boxes) => {
        const days = Array.from({ length: count }, (_, index) => ({
          date: String(index),
          day: index + 1,
          halves: ['morning', 'afternoon'] as const,
        }));
        const groups = groupDays(days, boxes);
        expect(groups.flat()).toEqual(days);
        const most = Math.max(1, Math.floor(boxes / 2));
        for (const group of groups) expect(group.length).toBeLessThanOrEqual(most);
        expect(groups).toHaveLength(Math.ceil(count / most));
      },
    ),
  );
});

test('three days fit beside organisation and position, and the widths fill the page', () => {
  expect(countBoxes(lead)).toBe(6);
  for (const boxes of [1, 2, 6]) {
    const columns = [...lead, ...Array.from({ length: boxes }, () => box)];
    expect(shareWidths(columns).reduce((sum, share) => sum + share)).toBeCloseTo(100, 0);
  }
});
const box: SheetColumn = { header: '', kind: 'signature' };

test('a half-day of several sessions is signed for once', () => {
  const sessions = [
    makeSession(1),
    makeSession(2, { day: 1, date: '2026-03-05', half: 'morning' }),
  ];
  expect(listSheetDays(sessions)).toEqual([{ date: '2026-03-05', day: 1, halves: ['morning'] }]);
});
