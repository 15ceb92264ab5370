import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate } from '../../calendar/iso-date';
import { partialDateSchema } from '../schema';
import { foldText } from '../text/fold';
import { DATE_RULES, findDates } from './dates';
import { countEdtfDays, shiftEdtf, toEdtf } from './edtf';

function read(text: string): string[] {
  return findDates(foldText(text).text).map(
    ({ first, last }) => `${toEdtf(first)}..${toEdtf(last)}`,
  );
}

describe('findDates', () => {
  it.each([
    ['on 5 and 6 March 2024', ['2024-03-05..2024-03-06']],
    ['on 16–18 May', ['XXXX-05-16..XXXX-05-18']],
    ['from 24th to 30th January 2022', ['2022-01-24..2022-01-30']],
    ['November 9-14, 2015', ['2015-11-09..2015-11-14']],
    ['from November 29, 2016 to December 1, 2016', ['2016-11-29..2016-12-01']],
    ['from 28 February to 2 March 2021', ['2021-02-28..2021-03-02']],
    ['between February and March 2024', ['2024-02..2024-03']],
    ['this week (29-31/8)', ['XXXX-08-29..XXXX-08-31']],
    ['on 2024-03-05 and 21.06.2019', ['2024-03-05..2024-03-05', '2019-06-21..2019-06-21']],
    ['Monday, 3rd of April 2023', ['2023-04-03..2023-04-03']],
    ['you may 5 times march on', []],
    ['les 23, 24 et 25 janvier 2018', ['2018-01-23..2018-01-25']],
    ['du 28 février au 2 mars 2021', ['2021-02-28..2021-03-02']],
    ['le 1er août 2020', ['2020-08-01..2020-08-01']],
    ['du 8 au 10 octobre', ['XXXX-10-08..XXXX-10-10']],
    ['يومي 6 و7 كانون الثاني/يناير', ['XXXX-01-06..XXXX-01-07']],
    ['أيام 20 و21 و22 فيفري', ['XXXX-02-20..XXXX-02-22']],
    ['من ٢٧ إلى ٢٩ يوليو ٢٠٢١', ['2021-07-27..2021-07-29']],
    ['من 28 فبراير إلى 2 مارس 2021', ['2021-02-28..2021-03-02']],
    [
      '15 أيار 2020، 3 غشت 2019، 4 جوان 2018',
      ['2020-05-15..2020-05-15', '2019-08-03..2019-08-03', '2018-06-04..2018-06-04'],
    ],
  ])('%s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(
    DATE_RULES.flatMap((rule) => rule.examples.map((example) => [rule.name, example] as const)),
  )('rule %s reads its example "%s"', (_name, example) => {
    expect(read(example)).toHaveLength(1);
  });

  it('reads back every day of the calendar', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2090-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        for (const locale of ['en-GB', 'en-US', 'fr-FR', 'ar-EG-u-nu-latn', 'ar-SY-u-nu-arab']) {
          const written = new Intl.DateTimeFormat(locale, {
            dateStyle: 'long',
            timeZone: 'UTC',
          }).format(day);
          expect(read(written), written).toEqual([`${iso}..${iso}`]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never proposes a day that does not exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom('February', 'avril', 'يونيو'),
        (day, month) => {
          for (const { first } of findDates(foldText(`${day} ${month} 2023`).text)) {
            const written = toEdtf(first);
            if (written !== null && written.length === 10) expect(isIsoDate(written)).toBe(true);
            if (written !== null) expect(partialDateSchema.safeParse(written).success).toBe(true);
          }
        },
      ),
    );
  });
});

describe('partial dates', () => {
  it('shift and count with and without a year', () => {
    expect(shiftEdtf('2024-02-28', 2)).toBe('2024-03-01');
    expect(shiftEdtf('XXXX-05-16', 2)).toBe('XXXX-05-18');
    expect(shiftEdtf('XXXX-12-31', 1)).toBeNull();
    expect(shiftEdtf('2024-03', 1)).toBeNull();
    expect(countEdtfDays('XXXX-05-16', 'XXXX-05-18')).toBe(3);
    expect(countEdtfDays('2024-02', '2024-03')).toBeNull();
  });
});
