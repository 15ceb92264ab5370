/** Names of persons, told by a title, a role or a speech verb beside them. */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { occurs, words } from '../text/pattern';
import { SPEECH_VERBS } from '../text/quotations';
import { readMonth } from '../values/months';
import { findArabicNames } from './arabic-person-names';
import type { Gazetteer } from './gazetteer';
import { keyWords } from './gazetteer';
import type { NameMention } from './name-mention';

export type { NameMention } from './name-mention';

import { COURTESY_BEFORE, roleAfter, roleBefore, roleBeforeComma } from './person-roles';
import { ARABIC_ROLE, ENGLISH_ROLE, FRENCH_ROLE, ORGANISATION_HEAD } from './word-lists';

const PART =
  "\\p{Lu}(?:[\\p{Ll}'-]|(?<=[\\p{Ll}'-])\\p{Lu}|(?<=Ma?c)\\p{Lu})+(?:-\\p{Lu}\\p{Ll}+)*";
const PARTICLE =
  '(?:de|van|von|der|den|del|della|di|da|du|la|le|el|al|ben|bin|ibn|bint|ould|abu|abou|abd|y|e|dos|ter)';
const NAME = fast(
  new RegExp(
    `(?<![\\p{L}\\p{N}'-])${PART}(?: (?:${PARTICLE} ){0,2}(?:\\p{Lu}\\. )?(?:[ea]l-|a[dnrs]-|ash-)?${PART}){1,4}(?![\\p{L}])`,
    'gu',
  ),
);
const RANK = words(
  'Ambassador|Judge|Justice|Brigadier(?: General)?|Major(?: General)?|General|Colonel|Lieutenant(?: Colonel| General)?|Captain|Commander|Commissioner|Sergeant|Inspector|Superintendent|Professor|Minister|Lawyer|Sheikh|Imam|Governor|Mayor|President|Counsell?or|Prosecutor|Deputy|Director|Chief|Officer|Coordinator|Co-ordinator|Manager|Specialist|Representative|Trainer|Consul|Attaché|Secretary|Commandant|Commissaire|Colonel-major|Ambassadeur|Ambassadrice|Juge|Général|Capitaine|Professeur|Docteur|Maître|Analyst|Expert|Advis[eo]r|Spokesperson|Head|Assistant|Nurse|Doctor|Psychologist|Midwife|Engineer|Wali|Magistrate|Barrister|Barr|Attorney|Solicitor|Advocate|Registrar|Marshal|Admiral|Commodore|Senator|Councillor|Warden|Rector|Dean|Provost|Chair|Chairman|Chairwoman|Chairperson|Speaker|Bâtonnier|Bâtonnière|Magistrat|Magistrate|Procureur|Procureure|Directeur|Directrice|Président|Présidente|Ministre|Gouverneur|Préfet|Maire|Lieutenant-colonel|Adjudant|Inspecteur|Inspectrice|Constable|Corporal|Delegate|Coach|Bishop|Pastor|Chancellor|Vice-Chancellor|Headteacher|Principal|Fellow|Researcher|Lecturer|Instructor|Facilitator|Mediator',
  'u',
);
const LOWER_ROLE_BEFORE = fast(
  /(?<![\p{L}])(?:officer|coordinator|co-ordinator|manager|specialist|expert|trainer|lawyer|judge|prosecutor|director|head|chief|representative|cook|psychologist|nurse|teacher|participant|trainee|mission|delegation|advis[eo]r|analyst|consultant|interpreter|volunteer|coordinatrice|coordinateur|directeur|directrice|formateur|formatrice|juge|avocate?|présidente?|experte?|responsable|psychologue|représentante?|chargée? de \p{L}+|chef de mission|cheffe de mission|instructor|inspector|colleague|facilitator|spokesperson|spokeswoman|spokesman|mediator|commissioner|commander|captain|sergeant|migrant|leader|official|engineer|doctor|midwife|journalist|ambassador|minister|attaché|professor|maman|papa|mama|baba|tata|tante|sister|brother|père|sœur|frère|cheikh|widow|driver|farmer|survivor|student|trader|in \p{Lu}\p{L}+) $/u,
);
/** "the footballer Jane Doe": nouns that end so are occupations. */
const OCCUPATION = fast(
  /(?<![\p{L}])(?:the|an?|our|le|la|une?|l'|fellow|former|retired|young) ?(?:\p{Ll}+ ){0,2}?(?!(?:news)?paper|tanker|trawler|river|cent|theat|border|winter|summer|chapter|number|order|quarter|charter|shelter|sector|corridor|harbour|parlour|region|station|department|government|parliament|incident|agent of|contin|event|moment|present|patient|different|current|quartier|port|secteur|centre)(?:\p{Ll}{2,}(?:er|or|ist|ian|eur|euse|trice|iste|ienne?|aire|man|woman)|poet|chef|coach|imam|artist|actress|singer|author|monk|nun|hero|athlete|activist|poète|chanteuse|athlète|auteure?|artiste) $/u,
);

/** "l'adjudante Jeanne Doe" */
function endsWithRole(before: string, role: RegExp): boolean {
  const last = /(?:^|[\s'])(\p{Ll}[\p{L}-]{3,}) $/u.exec(before)?.[1];
  return last !== undefined && occurs(role, last);
}

function isOccupation(before: string): boolean {
  return OCCUPATION.test(before);
}

const VERB_BEFORE = fast(
  new RegExp(`(?<![\\p{L}])(?:${SPEECH_VERBS})(?: (?:the \\w+|au groupe|to \\w+))? ?$`, 'iu'),
);
const VERB_AFTER = fast(
  new RegExp(
    `^,? (?:who |qui |also |has |a |then |then also |, )?(?:${SPEECH_VERBS}|thanked|thanks|encouraged|praised|spoke|presented|opened|closed|handed|outlined|described|demonstrated|invited|pointed|guided|attended|delivered|facilitated|inaugurated|called|took|proposed|counted|heads|remercié|a remercié|présenté|a présenté|a ouvert|a clos|a salué|salue)(?![\\p{L}])`,
    'iu',
  ),
);
/** "Jane Doe of the owners' syndicate remarked" */
const OF_THEN_VERB = fast(
  new RegExp(
    `^,? (?:of|from|du|de la|de l'|des|d') ?[\\p{L}' -]{2,70}?,? (?:${SPEECH_VERBS}|thanked|presented|opened|closed)(?![\\p{L}])`,
    'iu',
  ),
);
const NOT_A_NAME = words(
  "The|This|These|That|Those|He|She|They|We|It|In|On|At|For|From|During|After|Before|With|Over|Under|Each|All|Both|Many|Some|More|North|South|East|West|Northern|Southern|Eastern|Western|Africa|African|Arab|Middle|European|Europe|Mediterranean|Asia|Asian|Goal|Goals|Objective|Compact|Sustainable|Development|Migration|Trafficking|Human|Rights|Global|International|National|Regional|Border|Borders|Protection|Training|Workshop|Seminar|Conference|Course|Day|Days|Week|Code|Law|Criminal|Protocol|Convention|Process|Strategy|Project|Programme|Program|Phase|Panel|Session|Hotel|Sea|River|Airport|Street|Avenue|Photo|Press|News|Related|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Les|Une|Cette|Ces|Pour|Dans|Lors|Selon|Ensemble|Nations|Unies|United|Red|Patrol|Coast|Civil|Society|Foreign|Affairs|Interior|Labour|Social|State|States|Public|Security|Agency|Persons|Victims|Children|Women|Men|Youth|Migrants|Smuggling|Joint|General's|Action|Action's|Royal|Republic|Kingdom|Liaison|Good|Common|Best|Memorandum|Understanding|Tel|Email|Objectif|Pacte|Union|Standard|Operating|Procedures|Referral|Mechanism|Head|Chief|Mission|Deputy|Director|Manager|Officer|Coordinator|Specialist|Representative|Initiative|Corridors?|Relations|Industrial|Employment|Productivity|Finance|Trade|Transport|Tourism|Planning|Welfare|Standards|Resources|Fund|Facility|Instrument|Grand-Duché|Royaume|République|Principauté|Sultanat|Federal|Province|District|Region|County|Island|Islands|Lake|Mount|Camp|Gate|Port|Bridge|Square|University|Hall|Building|Tower|Palace|Annual|World|Christmas|Ramadan|New|Saint|Centre|Center",
  'u',
);

const ROLE: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: ENGLISH_ROLE,
  fr: FRENCH_ROLE,
  ar: ARABIC_ROLE,
};

export function findPersonNames(
  text: string,
  language: ReleaseLanguage,
  gazetteer: Gazetteer,
): NameMention[] {
  return language === 'ar'
    ? findArabicNames(text, gazetteer)
    : findLatinNames(text, language, gazetteer);
}

function findLatinNames(
  text: string,
  language: ReleaseLanguage,
  gazetteer: Gazetteer,
): NameMention[] {
  const found: NameMention[] = [];
  for (const match of text.matchAll(NAME)) {
    const core = trimRoles(withoutPlace(match[0], gazetteer));
    if (!core) continue;
    const start = match.index + core.start;
    const end = match.index + core.end;
    const name = text.slice(start, end);
    if (
      name.split(' ').length < 2 ||
      occurs(NOT_A_NAME, name) ||
      /^ ?\(\p{Lu}{2,8}\)/u.test(text.slice(end, end + 11)) ||
      occurs(ORGANISATION_HEAD, name) ||
      isListedName(name, gazetteer) ||
      HOUSE_BEFORE.test(text.slice(Math.max(0, start - 16), start))
    )
      continue;
    const beforeText = text.slice(Math.max(0, start - 110), start);
    const byTitle = COURTESY_BEFORE.test(beforeText);
    const byRank =
      (core.start > 0 && !SENTENCE_START.test(match[0].slice(0, core.start - 1))) ||
      endsWithRank(beforeText);
    const byVerb =
      VERB_BEFORE.test(beforeText.replace(COURTESY_BEFORE, '')) ||
      VERB_AFTER.test(text.slice(end, end + 40)) ||
      OF_THEN_VERB.test(text.slice(end, end + 110)) ||
      /^, who /u.test(text.slice(end, end + 6));
    const after = roleAfter(text, end, ROLE[language]);
    const lower =
      LOWER_ROLE_BEFORE.test(beforeText) ||
      isOccupation(beforeText) ||
      endsWithRole(beforeText, ROLE[language]);
    const apposed = roleBeforeComma(text, start, ROLE[language]);
    if (!byTitle && !byRank && !byVerb && !after && !lower && !apposed) continue;
    const ranks = byRank && core.start > 0 ? { start: match.index, end: start - 1 } : null;
    const before = apposed ?? ranks ?? (byRank || lower ? roleBefore(text, start) : null);
    found.push({ start, end, before, after, byVerb, byTitle });
  }
  return found;
}

/** Houses and streets bear names, too. */
const HOUSE_BEFORE =
  /(?:hôtel|hotel|salle|lycée|collège|école|place|rue|avenue|boulevard|stade|camp|organi[sz]ation|association|charity|NGO|ONG)(?: l')? $/iu;

/** "Judge Viorica Ciobanu" is a rank and a name. */
/** "the mission in Morocco Jane Doe": the country in front is blanked out. */
function withoutPlace(name: string, gazetteer: Gazetteer): string {
  const listed = keyWords(name);
  const place = listed.length > 2 ? gazetteer.places.matchAt(listed, 0) : null;
  if (!place || place.entry.kind === 'nationality') return name;
  return 'The'.padEnd(place.end, 'e') + name.slice(place.end);
}

/** Words at which a sentence begins; a name may follow. */
const SENTENCE_START =
  /^(?:Thee*|For|In|At|From|With|After|During|Pour|Selon|Dans|Our|The|And|When|While|As|To|By|Et|Avec|Par|Selon|Lors|Notre|Nos|Her|His)$/u;

function trimRoles(name: string): { start: number; end: number } | null {
  let start = 0;
  for (const word of name.split(' ')) {
    const isRank =
      occurs(RANK, word) ||
      /^(?:The|Our|M\.|Mr|Ms|Mrs|Dr|Mme|Mlle|Me|Pr|Prof|Eng|Miss|Her|His|Project|Programme|Program|Protection|Opening|Sub|Legal|Senior|National|Regional|Community|Police|Border|Police|Mission|Speaking|Excellency|Petty|Warrant|Vice|Rear|Squadron|Wing|Flight|Staff|Lance|First|Second|Third|Chief|Corporal|Commodore|Admiral|Marshal|Constable|Assistant|Acting|Former|Retired|Honourable|Hon|Rev|Reverend|Father|Sister|Brother|Bishop|Pastor|Rabbi|Prince|Princess|Queen|King|Sir|Lady|Lord|Madam|Madame|Monsieur|Mademoiselle|Maître|Docteur|Commissaire|Adjudant|Adjudante|Brigadier|Brigadière|Maréchal|Caporal|Sous|Lt|Col|Gen|Maj|Capt|Cdt|Cpt|Sgt|Insp|Supt|Ato|Weyzero|Woizero|Sheikha|Haj|Hajj|Hajja|Mama|Maman|Papa|Baba|Ustaz|Ustadh|Nurse|Midwife|Teacher|Councillor|Senator|Deputy|MP|Maulana|Mullah|Commissar|Undersecretary|Administrator|City|Immigration|Customs|Prisons|Interior|Health|Labour|Labor|Education|Operations|Alkalo|Mukhtar|Elder|Headman|Community|Leader|Survivor|Participant|Trainee|Volunteer)$/u.test(
        word,
      );
    if (!isRank && !SENTENCE_START.test(word)) break;
    start += word.length + 1;
  }
  start = Math.max(start, behindLastRank(name));
  return start < name.length ? { start, end: name.length } : null;
}

/** "Principal Immigration Officer Jane Doe": whatever stands before the rank belongs to it. */
function behindLastRank(name: string): number {
  const listed = name.split(' ');
  const last = listed.findLastIndex((word) => occurs(RANK, word));
  if (last < 1 || listed.length - last < 3) return 0;
  return listed.slice(0, last + 1).join(' ').length + 1;
}

function endsWithRank(before: string): boolean {
  const words4 = before.trimEnd().split(' ').slice(-1)[0] ?? '';
  return / $/.test(before) && occurs(RANK, words4) && /^\p{Lu}/u.test(words4);
}

function isListedName(name: string, gazetteer: Gazetteer): boolean {
  const listed = keyWords(name);
  if (
    listed.some(
      (word) =>
        readMonth(word.key) !== undefined &&
        readMonth(word.text) !== undefined &&
        listed.length < 3,
    )
  )
    return true;
  const place = gazetteer.places.matchAt(listed, 0);
  const isPlace = place !== null && place.end >= name.length - 1;
  const startsWithAdjective =
    place !== null && place.entry.kind !== 'city' && place.end < name.length;
  return (
    isPlace ||
    startsWithAdjective ||
    gazetteer.organisations.matchAt(listed, 0) !== null ||
    gazetteer.programmes.matchAt(listed, 0) !== null
  );
}
