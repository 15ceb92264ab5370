import { describe, expect, it } from 'vitest';
import { extractEvents } from './other-events';

const lead =
  'Officers Study Border Law in Zarqa\n\nZarqa, Jordan, 20 May 2021 – IOM held a two-day workshop on border law for 20 officers in Zarqa on 17 and 18 May 2021.\n\n';

describe('extractEvents', () => {
  it.each([
    [
      'another item in the same text',
      'Separately, a seminar on visa fraud brought together 45 judges in Irbid on 19 May.',
      { startDate: '2021-05-19', city: 'Irbid', total: 45 },
    ],
    [
      'the next round',
      'A second workshop for 30 prosecutors will be held in Aqaba on 8 June 2021.',
      { startDate: '2021-06-08', city: 'Aqaba', total: 30 },
    ],
    [
      'an item below a rule',
      '***\n\nSeminar in Irbid\n\nOn 19 May 2021, UNHCR held a seminar on visa fraud for 45 judges in Irbid, which all of them had asked for in a letter.',
      { startDate: '2021-05-19', city: 'Irbid', total: 45 },
    ],
  ])('offers %s', (_name, text, expected) => {
    const whole = lead + text;
    const { main, others } = extractEvents(whole);
    expect(main.startDate.value).toBe('2021-05-17');
    expect(main.participants.total.value).toBe(20);
    expect(others).toHaveLength(1);
    const [other] = others;
    expect(other?.startDate.value).toBe(expected.startDate);
    expect(other?.city.value).toBe(expected.city);
    expect(other?.participants.total.value).toBe(expected.total);
    const total = other?.participants.total;
    const [start, end] = (total?.value !== null && total?.evidence[0]) || [0, 0];
    expect(whole.slice(start, end)).toBe(String(expected.total));
  });

  it('finds none in a text about one event', () => {
    expect(extractEvents(lead).others).toEqual([]);
  });
});
