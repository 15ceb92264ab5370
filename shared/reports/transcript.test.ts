import { describe, expect, test } from 'vitest';
import {
  makeEnrolment,
  makeMark,
  makePerson,
  makeSession,
  makeTraining,
} from '../attendance/testing/rows';
import { locales } from '../i18n/locales';
import { createTranslator } from '../i18n/translator';
import type { Participation } from '../people/history';
import { type ReportModel, type ReportTable, reportModelSchema } from './model';
import { buildTranscript } from './transcript';

const titles = {
  en: 'Victim identification',
  fr: 'Identification des victimes',
  ar: 'تحديد الضحايا',
};
const sessions = [makeSession(1), makeSession(2)];
const early: Participation = {
  training: makeTraining({
    titles,
    topicCodes: ['CT', 'own'],
    startDate: '2025-03-05',
    endDate: '2025-03-06',
  }),
  enrolment: makeEnrolment(1),
  sessions,
  attendance: [makeMark(1, 1, 'present'), makeMark(1, 2, 'present')],
};
const undated: Participation = {
  ...early,
  training: makeTraining({ titles, startDate: null, endDate: null }),
  enrolment: makeEnrolment(1, { role: 'facilitator' }),
  attendance: [],
};
const late: Participation = {
  ...early,
  training: makeTraining({ titles }),
  attendance: [makeMark(1, 1, 'late')],
};

const person = makePerson(1, {
  nameLatin: 'Amal Fahmy',
  nameArabic: 'أمل فهمي',
  phone: '0100 123 4567',
  email: 'amal@example.org',
  position: 'Inspector',
});

function build(locale: (typeof locales)[number], history: readonly Participation[]): ReportModel {
  const topicLabels = new Map([['CT', 'Counter-trafficking']]);
  const data = { person, organisation: 'Ministry of Labour', history, topicLabels };
  const options = { locale, digits: 'latin', generatedOn: '2026-06-01' } as const;
  return buildTranscript(data, options, createTranslator(locale));
}

function tableOf(model: ReportModel): ReportTable {
  const table = model.blocks.find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('no table');
  return table;
}

describe.each(locales)('in %s', (locale) => {
  const model = build(locale, [undated, late, early]);

  test('the model is valid, and nothing in it is a key or a contact', () => {
    expect(reportModelSchema.parse(model)).toEqual(model);
    const text = JSON.stringify(model);
    expect(text).not.toMatch(/reports\.|people\.|attendance\./);
    expect(text).not.toMatch(/4567|@/);
  });

  test('trainings stand in the order of time, those without a date last', () => {
    const rows = tableOf(model).rows;
    expect(rows.map((row) => row[0])).toEqual([1, 2, 3]);
    expect(rows.map((row) => row[5])).toEqual([7, 3.5, null]);
    expect(rows[2]?.[1]).toBeNull();
    expect(rows.map((row) => row[2])).toEqual([titles[locale], titles[locale], titles[locale]]);
  });
});

test('results, topics and totals are said in words', () => {
  const model = build('en', [early, late, undated]);
  const rows = tableOf(model).rows;
  expect(rows.map((row) => row[6])).toEqual(['Completed', 'Attended', null]);
  expect(rows[0]?.[3]).toBe('Counter-trafficking, own');
  const facts = model.blocks.flatMap((block) => (block.type === 'facts' ? block.facts : []));
  expect(facts).toEqual(
    expect.arrayContaining([
      { label: 'Trainings', value: 3 },
      { label: 'Completed', value: 1 },
      { label: 'Hours attended', value: 10.5 },
    ]),
  );
  expect(model.subtitle).toBe('Amal Fahmy – أمل فهمي');
});

test('somebody without trainings has a transcript that says so by its numbers', () => {
  expect(tableOf(build('en', [])).rows).toEqual([]);
});
