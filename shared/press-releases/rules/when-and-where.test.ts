import { describe, expect, it } from 'vitest';
import { extractRelease } from '../extract';
import { toGuidelineRecord } from '../guideline-record';

function read(body: string, headline = 'Twenty judges trained in labour law') {
  return toGuidelineRecord('case', extractRelease(`${headline}\n\n${body}`));
}

describe('days of the event', () => {
  it.each([
    [
      'Nairobi, 20 March 2021 – The workshop for 20 judges got under way on Monday 15 March and will run until Friday 19 March, IOM said.',
      ['2021-03-15', '2021-03-19', 5],
    ],
    [
      'Nairobi, 20 March 2021 – The training, held by IOM for 20 judges, opened on 8 March. It closed on 12 March with a small ceremony.',
      ['2021-03-08', '2021-03-12', 5],
    ],
    [
      'Nairobi, 20 March 2021 – IOM held a training for 20 judges of the capital on 15, 17 and 19 March.',
      ['2021-03-15', '2021-03-19', 3],
    ],
    [
      'Nairobi, 20 March 2021 – IOM held a training for 20 judges of the capital on the 15th and 16th of this month.',
      ['2021-03-15', '2021-03-16', 2],
    ],
    [
      'Nairobi, 20 March 2021 – IOM trained 20 judges in two rounds of workshops, from 1 to 3 March in Nairobi and from 8 to 10 March in Mombasa.',
      ['2021-03-01', '2021-03-10', 3],
    ],
    [
      'Nairobi, 5 January 2021 – Twenty judges attended a course in Nairobi run by IOM from 28 December to 2 January.',
      ['2020-12-28', '2021-01-02', 6],
    ],
    [
      'Nairobi, 20 March 2021 – Twenty judges collected their certificates this morning at the end of a five-day course in Nairobi, run by IOM.',
      ['2021-03-16', '2021-03-20', 5],
    ],
    [
      'Nairobi, 20 March 2021 – Twenty judges met this morning for the first session of a two-day workshop in Nairobi, run by IOM.',
      ['2021-03-20', '2021-03-21', 2],
    ],
    [
      "Tunis, le 20 mars 2021 – Un atelier de trois jours pour 20 juges, organisé par l'OIM, a pris fin avant-hier à Sousse.",
      ['2021-03-16', '2021-03-18', 3],
    ],
    [
      "Tunis, le 20 mars 2021 – L'OIM a organisé un atelier pour 20 juges du 15 au 17 courant à Sousse.",
      ['2021-03-15', '2021-03-17', 3],
    ],
    [
      'تونس، 20 مارس 2021 – انطلقت يوم الاثنين 15 مارس بسوسة دورة تدريبية لفائدة 20 قاضيا تتواصل حتى 19 مارس.',
      ['2021-03-15', '2021-03-19', 5],
    ],
    [
      'تونس، 20 مارس 2021 – اختتمت أول أمس بسوسة دورة تدريبية استمرت ثلاثة أيام لفائدة 20 قاضيا نظمتها المنظمة الدولية للهجرة.',
      ['2021-03-16', '2021-03-18', 3],
    ],
  ])('%s', (text, expected) => {
    const { startDate, endDate, durationDays } = read(text);
    expect([startDate, endDate, durationDays]).toEqual(expected);
  });

  it.each([
    [
      "Saly, 12 juin 2021 (ABC) – Un séminaire de l'OIM pour 20 juges s'est ouvert aujourd'hui à Saly. La rencontre prend fin demain.",
      ['2021-06-12', '2021-06-13', 2],
    ],
    [
      'Nairobi, 20 March 2021 – A workshop for 20 judges, run by IOM, opened today in Nairobi and ends tomorrow.',
      ['2021-03-20', '2021-03-21', 2],
    ],
    [
      'توزر 19 جوان 2021 (وات) - انطلقت اليوم بمدينة توزر دورة تدريبية لفائدة 20 قاضيا وتختتم غدا. وسيتولون ابتداء من شهر سبتمبر تدريب زملائهم.',
      ['2021-06-19', '2021-06-20', 2],
    ],
    [
      'بيروت، 14 أيار 2022 – عقدت لجنة المحامين اليوم طاولة مستديرة شارك فيها 20 قاضيا. وسترفع التوصيات إلى الوزارة خلال أسبوع.',
      ['2022-05-14', '2022-05-14', 1],
    ],
  ])('%s', (text, expected) => {
    const { startDate, endDate, durationDays } = read(text);
    expect([startDate, endDate, durationDays]).toEqual(expected);
  });

  it.each([
    [
      'a law',
      'Nairobi, 20 March 2021 – Twenty judges attended a workshop run by IOM. The law on trafficking entered into force on 3 January 2021.',
    ],
    [
      'a day of the year',
      'Nairobi, 20 March 2021 – Twenty judges attended a workshop run by IOM. The World Day against Trafficking is marked on 30 July.',
    ],
    [
      'the next round',
      'Nairobi, 20 March 2021 – Twenty judges attended a workshop run by IOM. A second workshop will be held on 5 May 2021 in Mombasa.',
    ],
    [
      'money',
      'Nairobi, 20 March 2021 – Twenty judges attended a workshop run by IOM. The project received 1.2 million dollars from Japan.',
    ],
  ])('keeps away from %s', (_name, text) => {
    expect(read(text)).toMatchObject({ startDate: null, endDate: null });
  });

  it('does not know the end of what goes on', () => {
    expect(
      read(
        "Tunis, le 20 mars 2021 – Un atelier pour 20 juges s'est ouvert lundi 15 mars à Sousse et se poursuivra jusqu'à jeudi.",
      ),
    ).toMatchObject({ startDate: '2021-03-15', endDate: null, durationDays: null });
  });

  it('does not reckon a day from weeks', () => {
    expect(
      read(
        'Nairobi, 20 March 2021 – Twenty judges attended a two-week course run by IOM, which ended on 12 March.',
      ),
    ).toMatchObject({ startDate: null, endDate: '2021-03-12' });
  });
});

describe('day of the release', () => {
  it.each([
    ['Djibouti, mardi 12 mars 2019 – ', '2019-03-12'],
    ['KIGOMA - 12 March 2019. ', '2019-03-12'],
    ['Addis Ababa | 12 March 2019 | ', '2019-03-12'],
    ['DOUALA, 12 March 2019. - ', '2019-03-12'],
    ["Cox's Bazar, 12 March – ", 'XXXX-03-12'],
    ['ALMATY. March 12. News Agency - ', 'XXXX-03-12'],
    ['Posted by admin | Mar 12, 2019 | News, Law | 0 comments\n\n', '2019-03-12'],
    ['By our newsroom | 12/03/2019 | 3 min read\n\n', '2019-03-12'],
    ['Date of publication: 12-03-2019\n\n', '2019-03-12'],
    ['Publié le mardi 12 mars 2019 à 14h30 par la rédaction\n\n', '2019-03-12'],
    ['تاريخ النشر: الثلاثاء 12 مارس 2019\n\n', '2019-03-12'],
    ['Last updated: 12 March 2019\n\n', null],
    ['Modules: ', null],
  ])('%s', (opening, expected) => {
    const body = `${opening}Twenty judges of the High Court attended a training on labour law that was held by IOM in the capital.`;
    expect(read(body).releaseDate).toBe(expected);
  });
});

describe('town', () => {
  it.each([
    ['Twenty judges met for a workshop that was held in Lautoka by IOM.', 'Lautoka', 'FJ'],
    ['Twenty judges met for a workshop that was held in Lagos by IOM.', 'Lagos', 'NG'],
    ['On 5 and 6 May, Mahajanga hosted a workshop of IOM for 20 judges.', 'Mahajanga', 'MG'],
    ['NNA - A workshop for 20 judges was held by IOM in Beirut.', 'Beirut', 'LB'],
    ["L'OIM a organisé un atelier pour 20 juges à Lausanne.", 'Lausanne', 'CH'],
  ])('%s', (text, city, country) => {
    expect(read(text)).toMatchObject({ city, country });
  });
});

describe('building', () => {
  it.each([
    ['Nairobi – IOM held a training for 20 judges at the Radisson Blu in Nairobi.', 'Radisson Blu'],
    [
      'Nairobi – IOM held a training for 20 judges in the conference room of the Acacia Hill Hotel.',
      'Acacia Hill Hotel',
    ],
    [
      "Tunis – L'atelier de l'OIM, organisé à la Maison des jeunes de Gabès autour de trois thèmes, a réuni 20 juges.",
      'Maison des jeunes de Gabès',
    ],
    [
      'عمان – عقدت في فندق "برج البحر" ورشة عمل لفائدة 20 قاضيا نظمتها المنظمة الدولية للهجرة.',
      'فندق "برج البحر"',
    ],
    ['Port Sudan – IOM held a training for 20 judges in Port Sudan on Wednesday.', null],
  ])('%s', (text, expected) => {
    expect(read(text).venue).toBe(expected);
  });
});

describe('no event', () => {
  it.each([
    [
      'New Director for the Department of Inspection Training',
      'Doha, 17 March 2021 – The Ministry has named Ms Noora Al-Ali as Director of its Department of Inspection Training. She directed the training of 310 inspectors and wrote the handbook of the workshops.',
    ],
    [
      'Call for Proposals: Training Provider for Border Officials',
      'Banjul, 22 May 2023 – IOM invites qualified firms and institutes to submit proposals for a training package. The provider will deliver six courses of five days each for 150 officers.',
    ],
    [
      'New training centre opens in Nouadhibou',
      'Nouadhibou, 5 May 2021 – A new training centre for border police was inaugurated today by the Minister. Built with funds from Japan, it has four classrooms and will host 20 courses a year.',
    ],
  ])('%s', (headline, body) => {
    expect(read(body, headline).isEvent).toBe(false);
  });
});
