import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttendanceSummary, summariseAttendance } from '../attendance/summary';
import { makeTraining } from '../attendance/testing/rows';
import { type Locale, locales } from '../i18n/locales';
import { createTranslator } from '../i18n/translator';
import type { AttendanceReportData } from './attendance-data';
import { buildAttendanceReport } from './attendance-report';
import { type ReportModel, type ReportTable, reportModelSchema } from './model';
import { makeExampleReport } from './testing/example-report';

function build(
  data: AttendanceReportData,
  locale: Locale = 'en',
  includeContacts = false,
): ReportModel {
  const options = { locale, digits: 'latin', generatedOn: '2026-03-09', includeContacts } as const;
  return buildAttendanceReport(data, options, createTranslator(locale));
}

function findTable(model: ReportModel, title: string): ReportTable {
  const table = model.blocks.find((block) => block.type === 'table' && block.title === title);
  if (table?.type !== 'table') throw new Error(`no table "${title}"`);
  return table;
}

/** The numbers of a column, by its heading. */
function readColumn(table: ReportTable, header: string): (number | null)[] {
  const index = table.columns.findIndex((column) => column.header === header);
  if (index < 0) throw new Error(`no column "${header}"`);
  return table.rows.map((row) => {
    const cell = row[index] ?? null;
    if (typeof cell === 'string') throw new Error(`text in "${header}"`);
    return cell;
  });
}

function readFact(model: ReportModel, label: string) {
  const facts = model.blocks.flatMap((block) => (block.type === 'facts' ? block.facts : []));
  return facts.find((fact) => fact.label === label)?.value;
}

const add = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);
const parts = (locale: Locale) => {
  const translate = createTranslator(locale);
  return (['F', 'M', 'X', 'U'] as const).map((sex) => translate(`people.sexGroup.${sex}`));
};

describe.each(locales)('in %s', (locale) => {
  const translate = createTranslator(locale);
  const data = makeExampleReport(locale, { people: 25, days: 3 });
  const model = build(data, locale);
  const summary: AttendanceSummary = summariseAttendance(data);

  test('the model is valid and every row has a cell for each column', () => {
    expect(reportModelSchema.parse(model)).toEqual(model);
    for (const block of model.blocks) {
      if (block.type !== 'table') continue;
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
      if (block.totals.length > 0) expect(block.totals).toHaveLength(block.columns.length);
    }
  });

  test('women, men, other and not stated add up to the total in every line', () => {
    const table = findTable(model, translate('reports.attendance.participants'));
    const total = readColumn(table, translate('reports.attendance.columns.total'));
    const columns = parts(locale).map((header) => readColumn(table, header));
    expect(total.map((_, row) => add(columns.map((column) => column[row] ?? null)))).toEqual(total);
    expect(total.slice(1)).toEqual([
      summary.enrolled.total,
      summary.attended.total,
      summary.completed.total,
    ]);
  });

  test('each session adds up, and the sessions add up to the line of totals', () => {
    const table = findTable(model, translate('reports.attendance.bySession'));
    const present = readColumn(table, translate('reports.attendance.columns.present'));
    const columns = parts(locale).map((header) => readColumn(table, header));
    expect(present.map((_, row) => add(columns.map((column) => column[row] ?? null)))).toEqual(
      present,
    );
    const totals = table.columns.map((_, index) =>
      add(table.rows.map((row) => Number(row[index]))),
    );
    expect(table.totals.slice(-6)).toEqual(totals.slice(-6));
  });

  test('the list counts the same people as the tables', () => {
    const list = findTable(model, translate('reports.attendance.list'));
    expect(list.rows).toHaveLength(25);
    const sessions = list.columns.flatMap(({ kind }, index) => (kind === 'mark' ? [index] : []));
    expect(sessions.map((index) => list.totals[index])).toEqual(
      summary.sessions.map(({ present }) => present.total),
    );
    const counted = readColumn(list, translate('reports.attendance.columns.sessionsPresent'));
    expect(add(counted)).toBe(summary.attendedSlots);
    const yes = list.rows.filter((row) => row.at(-1) === translate('common.yes')).length;
    expect([yes, list.totals.at(-1)]).toEqual([summary.completed.total, summary.completed.total]);
  });

  test('a mark that was not set is an empty cell', () => {
    const list = findTable(model, translate('reports.attendance.list'));
    const empty = list.rows.flat().filter((cell) => cell === null);
    expect(empty).toHaveLength(summary.missingMarks);
    expect(summary.missingMarks).toBeGreaterThan(0);
  });

  test('no key of a message shows through', () => {
    expect(JSON.stringify(model)).not.toMatch(/(reports|attendance|people|trainings)\.\w/);
  });
});

test('names stand in the script of the report, the other script beside them', () => {
  const data = makeExampleReport('ar', { people: 2, days: 1 });
  const [first] = findTable(build(data, 'ar'), 'كشف الحضور').rows;
  expect(first?.slice(1, 3)).toEqual(['داليا منصور', 'Dalia Mansour']);
  const [inEnglish] = findTable(build(data, 'en'), 'Attendance list').rows;
  expect(inEnglish?.slice(1, 3)).toEqual(['Dalia Mansour', 'داليا منصور']);
});

test('phones and e-mails are in the report only when they are asked for', () => {
  const data = makeExampleReport('en', { people: 3, days: 1 });
  expect(JSON.stringify(build(data))).not.toMatch(/\+20|@example/);
  const model = build(data, 'en', true);
  expect(JSON.stringify(findTable(model, 'Attendance list'))).not.toMatch(/\+20|@example/);
  expect(findTable(model, 'Contact details').rows[0]).toEqual([
    1,
    'Dalia Mansour',
    '+20 100 555 0002',
    'dalia.2@example.org',
  ]);
});

test('what is not known is empty, and zero is zero', () => {
  const data = makeExampleReport('en', { people: 0, days: 1 });
  const declared = { total: null, women: null, men: 0, other: null, source: null };
  const model = build({ ...data, enrolments: [], training: { ...data.training, declared } });
  const table = findTable(model, 'Participants');
  expect(table.rows[0]).toEqual(['Declared', null, 0, null, null, null]);
  expect(table.rows[1]).toEqual(['Enrolled', 0, 0, 0, 0, 0]);
  expect(readFact(model, 'Attendance rate')).toBeNull();
  expect(readFact(model, 'Person-days')).toBe(0);
});

test.each([
  [{ total: 26 }, 'Registered by name: 25; declared: 26. 1 fewer than declared.'],
  [{ total: 21 }, 'Registered by name: 25; declared: 21. 4 more than declared.'],
  [{ total: 25 }, 'The registered participants agree with the declared number.'],
  [
    { total: 25, women: 3 },
    'The totals agree, but the numbers of women and men differ from what was declared.',
  ],
])('declared %o against 25 registered is said in words', (given, sentence) => {
  const data = makeExampleReport('en', { people: 25, days: 1 });
  const declared = { women: null, men: null, other: null, source: null, ...given };
  const model = build({ ...data, training: { ...data.training, declared } });
  expect(model.blocks).toContainEqual({ type: 'paragraph', text: sentence });
});

test('a training known by its head count alone has a report without lists', () => {
  const model = build({
    ...makeExampleReport('en', { people: 0, days: 1 }),
    sessions: [],
    enrolments: [],
    training: makeTraining({
      startDate: null,
      endDate: null,
      declared: { total: 21, women: 9, men: 12, other: null, source: 'release' },
    }),
  });
  const titles = model.blocks.flatMap((block) => (block.type === 'table' ? [block.title] : []));
  expect(titles).toEqual(['Participants']);
  expect(findTable(model, 'Participants').rows[0]).toEqual(['Declared', 9, 12, null, 0, 21]);
  expect(readFact(model, 'Dates')).toBeNull();
});

test('the line of the declared people adds up whenever its total is known', () => {
  const count = fc.option(fc.nat(50));
  fc.assert(
    fc.property(fc.nat(200), count, count, count, (total, women, men, other) => {
      const data = makeExampleReport('en', { people: 1, days: 1 });
      const declared = { total, women, men, other, source: null };
      const model = build({ ...data, training: { ...data.training, declared } });
      const [, ...cells] = findTable(model, 'Participants').rows[0] ?? [];
      const stated = [women, men, other];
      if (add(stated) <= total) expect(add(cells.slice(0, 4).map(Number))).toBe(total);
      else expect(cells[3]).toBeNull();
      expect(cells.slice(0, 3)).toEqual(stated);
    }),
    { numRuns: 50 },
  );
});
