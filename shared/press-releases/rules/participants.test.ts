import { describe, expect, it } from 'vitest';
import { extractRelease } from '../extract';
import { foldText } from '../text/fold';
import { BARE_COUNT_RULES, bareCountRule } from './bare-counts';

const ENGLISH =
  'Cairo, 5 May 2024 - The Blue Lantern held a two-day training on border law in Cairo. ';
const FRENCH =
  "Tunis, le 5 mai 2024 - L'association Lanterne a organisé à Tunis une formation de deux jours sur le droit des frontières. ";
const ARABIC =
  'القاهرة، 5 مايو 2024 - نظمت جمعية الفنار دورة تدريبية لمدة يومين في القاهرة حول قانون الحدود. ';

function participants(text: string) {
  const { total, women, men, groups } = extractRelease(text).participants;
  return {
    total: total.value,
    women: women.value,
    men: men.value,
    groups: groups.map((group) => group.value),
  };
}

describe('numbers without a noun', () => {
  it.each(
    BARE_COUNT_RULES.flatMap((rule) =>
      rule.examples.map(([before, after]) => [rule.name, before, after] as const),
    ),
  )('%s: %s … %s', (name, before, after) => {
    expect(bareCountRule(foldText(before).text, foldText(after).text)?.name).toBe(name);
  });

  it.each([
    ['It lasted ', ' days.'],
    ['The office received ', ' calls.'],
    ['A class of ', ' days each'],
  ])('is none: %s … %s', (before, after) => {
    expect(bareCountRule(before, after)).toBeUndefined();
  });
});

describe('how many took part', () => {
  it.each([
    [`${ENGLISH}The number of participants was 24, nine of whom were women.`, 24, 9, null],
    [`${ENGLISH}Eleven of the 24 officers were women.`, 24, 11, null],
    [`${ENGLISH}Twenty-four officers took part, eleven of them women.`, 24, 11, null],
    [`${ENGLISH}Women outnumbered men by 16 to 12.`, 28, 16, 12],
    [`${ENGLISH}Fourteen judges (seven of each sex) took part.`, 14, 7, 7],
    [`${ENGLISH}Eleven policewomen and twelve policemen received certificates.`, 23, 11, 12],
    [`${ENGLISH}It was attended by 24 officers (11F/13M).`, 24, 11, 13],
    [`${ENGLISH}The 24-strong group of judges came from all provinces.`, 24, null, null],
    [`${ENGLISH}Forty lawyers completed it; all but 15 of them were women.`, 40, null, 15],
    [
      `${ENGLISH}More than 45 officers took part, and two advisers explained the law.`,
      45,
      null,
      null,
    ],
    [`${ENGLISH}It brought together 12 male and 15 female shelter workers.`, 27, 15, 12],
    [
      `${ENGLISH}The three rounds were attended by 12, 14 and 15 inspectors respectively.`,
      41,
      null,
      null,
    ],
    [
      `${ENGLISH}Seventy-four officials now know the law. Arua hosted 28 participants, Gulu 25 and Jinja 21.`,
      74,
      null,
      null,
    ],
    [`${ENGLISH}Women were in the majority, 16 against 12.`, 28, 16, 12],
    [
      `${ENGLISH}Forty lawyers took part, and nearly half of the class (19) were women.`,
      40,
      19,
      null,
    ],
    [`${ENGLISH}It brought together 24 clerks - 11 ladies and 13 gentlemen.`, 24, 11, 13],
    [
      `${FRENCH}Les trois sessions ont réuni 12, 14 et 15 inspecteurs respectivement.`,
      41,
      null,
      null,
    ],
    [
      `${FRENCH}Vingt policiers, dix gendarmes et onze éléments de la Garde nationale y ont pris part.`,
      41,
      null,
      null,
    ],
    [`${ARABIC}شارك في الدورات الثلاث 12 و14 و15 مفتشا على التوالي.`, 41, null, null],
    [`${FRENCH}Le nombre de participants s'est élevé à 24, dont 11 participantes.`, 24, 11, null],
    [`${FRENCH}Onze policières et treize policiers y ont pris part.`, 24, 11, 13],
    [`${FRENCH}Ils étaient plus de deux cents, venus de tout le pays.`, 200, null, null],
    [`${ARABIC}شارك فيها 24 ضابطا، 11 منهم نساء.`, 24, 11, null],
    [`${ARABIC}شارك فيها أربعة وعشرون قاضيا من بينهم سبع قاضيات.`, 24, 7, null],
    [`${ARABIC}واستفاد منها 13 موظفا و11 موظفة.`, 24, 11, 13],
    [`${ARABIC}وكان عددهم أربعة وعشرين.`, 24, null, null],
    [`${ARABIC}وحضرها ما يقارب الأربعين موظفا.`, 40, null, null],
    [`${ARABIC}وجمعت 18 محامية و13 محاميا و9 ممثلات لجمعيات.`, 40, 27, 13],
  ])('%s', (text, total, women, men) => {
    expect(participants(text)).toMatchObject({ total, women, men });
  });

  it.each([
    `${ENGLISH}Since January, 563 migrants have been helped.`,
    `${ENGLISH}Two experts from abroad spoke. The shelter took in 318 people last year.`,
    `${FRENCH}Depuis janvier, 563 migrants ont été aidés.`,
  ])('counts nobody else: %s', (text) => {
    expect(participants(text).total).toBeNull();
  });
});

describe('who took part', () => {
  it.each([
    [`${ARABIC}شارك فيها 24 ضابطا، 11 منهم نساء.`, ['ضابطا']],
    [
      `${ENGLISH}It was attended by 34 immigration and customs officers.`,
      ['immigration and customs officers'],
    ],
    [
      `${ENGLISH}Ship owners, trade unions and labour inspectors took part.`,
      ['Ship owners', 'trade unions', 'labour inspectors'],
    ],
    [`${FRENCH}La protection des mineurs a été abordée.`, []],
  ])('%s', (text, groups) => {
    expect(participants(text).groups).toEqual(groups);
  });
});

describe('where they came from', () => {
  it.each([
    [
      `${ENGLISH}Delegates took part. They had travelled from Albania, Croatia and Serbia.`,
      ['AL', 'HR', 'RS'],
    ],
    [`${ENGLISH}It was attended by 34 South Sudanese immigration and customs officers.`, ['SS']],
    [`${ENGLISH}Chad and Senegal had each sent four officials.`, ['TD', 'SN']],
    [
      `${ENGLISH}Forty judges attended on behalf of Latvia, Lesotho and Lebanon.`,
      ['LV', 'LS', 'LB'],
    ],
    [
      `${ENGLISH}It brought together labour attachés of the embassies of Nepal, Kenya and Sri Lanka.`,
      ['NP', 'KE', 'LK'],
    ],
    [
      `${ENGLISH}It was attended by 34 officers from Chad, Niger and all regions of Mali.`,
      ['TD', 'NE', 'ML'],
    ],
    [`${ENGLISH}It was supported by the embassies of Norway and Japan.`, []],
    [`${FRENCH}Le Tchad et le Niger avaient envoyé quatre juges chacun.`, ['TD', 'NE']],
    [`${FRENCH}Deux expertes venues du Kenya et du Maroc ont partagé leur expérience.`, []],
    [`${ARABIC}وأوفدت كل من تونس وليبيا أربعة قضاة.`, ['TN', 'LY']],
    [`${ENGLISH}Judges took part. The instructors had come from Ethiopia and Portugal.`, []],
    [
      `${FRENCH}Venus de Bulgarie, de Grèce et de Jordanie, les juges ont débattu.`,
      ['BG', 'GR', 'JO'],
    ],
    [`${ARABIC}وقدم المشاركون من سلطنة عمان ومملكة البحرين ودولة قطر.`, ['OM', 'BH', 'QA']],
  ])('%s', (text, countries) => {
    expect(extractRelease(text).countriesRepresented.map(({ value }) => value)).toEqual(countries);
  });
});
