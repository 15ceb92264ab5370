import { describe, expect, it } from 'vitest';
import { extractRelease } from '../extract';
import type { ReleaseLanguage } from '../schema';
import { foldText } from '../text/fold';
import { findSubjects, SUBJECT_RULES } from './topic-subjects';
import { isSubjectMatter } from './topic-words';

const ENGLISH =
  'Cairo, 5 May 2024 - The Blue Lantern held a two-day workshop in Cairo for 20 judges. ';
const FRENCH =
  "Tunis, le 5 mai 2024 - L'association Lanterne a organisé à Tunis un atelier de deux jours pour 20 juges. ";
const ARABIC =
  'القاهرة، 5 مايو 2024 - نظمت جمعية الفنار ورشة لمدة يومين في القاهرة شارك فيها 20 قاضيا. ';

describe('what was taught', () => {
  it.each([
    [`${ENGLISH}Trauma-aware listening took up the first morning.`, ['Trauma-aware listening']],
    [
      `${ENGLISH}It acquainted the judges with job matching and the recognition of skills.`,
      ['job matching', 'recognition of skills'],
    ],
    [
      `${FRENCH}Les échanges ont porté sur les frais de recrutement, le contrat type et l'assistance consulaire.`,
      ['frais de recrutement', 'contrat type', 'assistance consulaire'],
    ],
    [
      `${FRENCH}L'atelier passe en revue la servitude pour dettes et la vérification des offres d'emploi.`,
      ['servitude pour dettes', "vérification des offres d'emploi"],
    ],
    [
      `${ARABIC}واستعرض المشاركون على امتداد يومين القانون الدولي للاجئين، وتسجيل الموقوفين.`,
      ['القانون الدولي للاجئين', 'تسجيل الموقوفين'],
    ],
    [
      `${ENGLISH}The collection of evidence and the protection of witnesses filled the second day.`,
      ['collection of evidence', 'protection of witnesses'],
    ],
    [
      `${ENGLISH}They were taught vessel search, radio communication and the first interview of passengers.`,
      ['vessel search', 'radio communication', 'first interview of passengers'],
    ],
    [
      `${ENGLISH}What did they talk about? About debt bondage, about recruitment fees and about unpaid wages.`,
      ['debt bondage', 'recruitment fees', 'unpaid wages'],
    ],
    [
      `${ENGLISH}Its three modules were: family mediation; individual care plans; and legal aid.`,
      ['family mediation', 'individual care plans', 'legal aid'],
    ],
    [
      `${FRENCH}La fraude documentaire et le recueil de la plainte ont été abordés.`,
      ['fraude documentaire', 'recueil de la plainte'],
    ],
    [
      `${FRENCH}De quoi a-t-on débattu ? Du secret professionnel, des preuves numériques et de l'hébergement d'urgence.`,
      ['secret professionnel', 'preuves numériques', "hébergement d'urgence"],
    ],
    [
      `${ARABIC}وتابع المشاركون عروضا حول جمع الأدلة، وحماية الشهود، وجبر الضرر.`,
      ['جمع الأدلة', 'حماية الشهود', 'جبر الضرر'],
    ],
  ])('%s', (text, topics) => {
    expect(extractRelease(text).topics.map(({ value }) => value)).toEqual(topics);
  });

  it.each([
    `${ENGLISH}Travel and accommodation were covered by the Green Harbour Fund.`,
    `${ENGLISH}The sessions ran from 28 September to 3 October at the Harbour Hotel.`,
    `${ENGLISH}The judges came from Adama, Jimma and Gambella.`,
    `${FRENCH}Les frais sont pris en charge par le Grand-Duché, par la Banque du Nord et par la Fondation du Port.`,
    `${ARABIC}وقدم القضاة من وهران ومستغانم وتلمسان.`,
  ])('nothing: %s', (text) => {
    expect(extractRelease(text).topics.map(({ value }) => value)).toEqual([]);
  });
});

describe('subject matter', () => {
  it.each([
    ['identification of victims', 'en', true],
    ['how to speak to a witness', 'en', true],
    ['Government of Norway', 'en', false],
    ['generous contribution', 'en', false],
    ['recueil de la plainte', 'fr', true],
    ["l'Ambassade du Nord", 'fr', false],
    ['حماية الشهود', 'ar', true],
    ['وزارة العدل', 'ar', false],
  ] as const)('%s (%s): %s', (phrase, language, expected) => {
    expect(isSubjectMatter(foldText(phrase).text, language)).toBe(expected);
  });

  it.each(
    (Object.entries(SUBJECT_RULES) as [ReleaseLanguage, (typeof SUBJECT_RULES)['en']][]).flatMap(
      ([language, rules]) =>
        rules.flatMap((rule) => rule.examples.map((example) => [language, example] as const)),
    ),
  )('%s: %s', (language, example) => {
    expect(findSubjects(example, language)).toHaveLength(1);
  });
});
