/** Names of persons, told by a title, a role or a speech verb beside them. */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldRule, occurs, words } from '../text/pattern';
import { SPEECH_VERBS } from '../text/quotations';
import type { Span } from '../text/span';
import { readMonth } from '../values/months';
import type { Gazetteer } from './gazetteer';
import { keyWords } from './gazetteer';
import { COURTESY_BEFORE, roleAfter, roleBefore, roleBeforeComma } from './person-roles';
import { ARABIC_ROLE, ENGLISH_ROLE, FRENCH_ROLE, ORGANISATION_HEAD } from './word-lists';

export interface NameMention extends Span {
  /** What stands before the name as title or role: "Judge", "UNODC Project Coordinator". */
  readonly before: Span | null;
  /** What follows behind a comma. */
  readonly after: Span | null;
  readonly byVerb: boolean;
  readonly byTitle: boolean;
}

const PART =
  "\\p{Lu}(?:[\\p{Ll}'-]|(?<=[\\p{Ll}'-])\\p{Lu}|(?<=Ma?c)\\p{Lu})+(?:-\\p{Lu}\\p{Ll}+)*";
const PARTICLE =
  '(?:de|van|von|der|den|del|della|di|da|du|la|le|el|al|ben|bin|ibn|bint|ould|abu|abou|abd|y|e|dos|ter)';
const NAME = fast(
  new RegExp(
    `(?<![\\p{L}\\p{N}'-])${PART}(?: (?:${PARTICLE} ){0,2}(?:\\p{Lu}\\. )?${PART}){1,4}(?![\\p{L}])`,
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
    `^ (?:of|from|du|de la|de l'|des|d') ?[\\p{L}' -]{2,70}? (?:${SPEECH_VERBS}|thanked|presented|opened|closed)(?![\\p{L}])`,
    'iu',
  ),
);
const NOT_A_NAME = words(
  "The|This|These|That|Those|He|She|They|We|It|In|On|At|For|From|During|After|Before|With|Over|Under|Each|All|Both|Many|Some|More|North|South|East|West|Northern|Southern|Eastern|Western|Africa|African|Arab|Middle|European|Europe|Mediterranean|Asia|Asian|Goal|Goals|Objective|Compact|Sustainable|Development|Migration|Trafficking|Human|Rights|Global|International|National|Regional|Border|Borders|Protection|Training|Workshop|Seminar|Conference|Course|Day|Days|Week|Code|Law|Criminal|Protocol|Convention|Process|Strategy|Project|Programme|Program|Phase|Panel|Session|Hotel|Sea|River|Airport|Street|Avenue|Photo|Press|News|Related|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Les|Une|Cette|Ces|Pour|Dans|Lors|Selon|Ensemble|Nations|Unies|United|Red|Patrol|Coast|Civil|Society|Foreign|Affairs|Interior|Labour|Social|State|States|Public|Security|Agency|Persons|Victims|Children|Women|Men|Youth|Migrants|Smuggling|Joint|General's|Action|Action's|Royal|Republic|Kingdom|Liaison|Good|Common|Best|Memorandum|Understanding|Tel|Email|Objectif|Pacte|Union|Standard|Operating|Procedures|Referral|Mechanism|Head|Chief|Mission|Deputy|Director|Manager|Officer|Coordinator|Specialist|Representative|Initiative|Corridors?|Fund|Facility|Instrument|Grand-Duché|Royaume|République|Principauté|Sultanat|Federal|Province|District|Region|County|Island|Islands|Lake|Mount|Camp|Gate|Port|Bridge|Square|University|Hall|Building|Tower|Palace|Annual|World|Christmas|Ramadan|New|Saint|Centre|Center",
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
      isListedName(name, gazetteer)
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
      OF_THEN_VERB.test(text.slice(end, end + 110));
    const after = roleAfter(text, end, ROLE[language]);
    const lower = LOWER_ROLE_BEFORE.test(beforeText) || isOccupation(beforeText);
    const apposed = roleBeforeComma(text, start, ROLE[language]);
    if (!byTitle && !byRank && !byVerb && !after && !lower && !apposed) continue;
    const ranks = byRank && core.start > 0 ? { start: match.index, end: start - 1 } : null;
    const before = apposed ?? ranks ?? (byRank || lower ? roleBefore(text, start) : null);
    found.push({ start, end, before, after, byVerb, byTitle });
  }
  return found;
}

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
      /^(?:The|Our|Mr|Ms|Mrs|Dr|Mme|Mlle|Me|Pr|Prof|Eng|Miss|Her|His|Project|Programme|Program|Protection|Opening|Sub|Legal|Senior|National|Regional|Community|Police|Border|Police|Mission|Speaking|Excellency|Petty|Warrant|Vice|Rear|Squadron|Wing|Flight|Staff|Lance|First|Second|Third|Chief|Corporal|Commodore|Admiral|Marshal|Constable|Assistant|Acting|Former|Retired|Honourable|Hon|Rev|Reverend|Father|Sister|Brother|Bishop|Pastor|Rabbi|Prince|Princess|Queen|King|Sir|Lady|Lord|Madam|Madame|Monsieur|Mademoiselle|Maître|Docteur|Commissaire|Adjudant|Adjudante|Brigadier|Brigadière|Maréchal|Caporal|Sous|Lt|Col|Gen|Maj|Capt|Cdt|Cpt|Sgt|Insp|Supt|Ato|Weyzero|Woizero|Sheikha|Haj|Hajj|Hajja|Mama|Maman|Papa|Baba|Ustaz|Ustadh|Nurse|Midwife|Teacher|Councillor|Senator|Deputy|MP|Alkalo|Mukhtar|Elder|Headman|Community|Leader|Survivor|Participant|Trainee|Volunteer)$/u.test(
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

const ARABIC_TITLE = foldRule(
  '(?:مولانا|فضيلة|سيادة|حضرة|القائد|القائدة|العريف|الرقيب|المشير|العماد|الأستاذان|الأميرة|الأمير|السيدة|السيد|الآنسة|الدكتورة|الدكتور|د\\.|دكتور|الأستاذة|الأستاذ|المهندسة|المهندس|المستشارة|المستشار|السفيرة|السفير|القاضية|القاضي|اللواء|العميد|العقيد|المقدم|الرائد|النقيب|الملازم|الوزيرة|الوزير|الشيخ|معالي|سعادة|النائب|النائبة|المحامية|المحامي|الطبيبة|الطبيب|الفريق|العميدة|الأب|القس|الحاجة|الحاج|المدربة|المدرب|الخبيرة|الخبير|الموظفة|الموظف|المتدربة|المتدرب|المشاركة|المشارك|الناشطة|الناشط|الصحفية|الصحفي|الطالبة|الطالب|الممرضة|الممرض|القابلة|المعلمة|المعلم|الضابطة|الضابط|المواطنة|المواطن|الباحثة|الباحث|الشابة|الشاب|الناجية|المحاضر|المحاضرة|الإعلامية|الإعلامي|المنسقة|المنسق|المديرة|المدير|الرئيسة|الرئيس|الأخصائية|الأخصائي|الاختصاصية|الاختصاصي|الملحق|القنصل|العمدة|الوالي|المحافظ)',
);
const ARABIC_WORD = '\\p{Script=Arabic}{2,}(?:-\\p{Script=Arabic}{2,})?';
const TITLED = fast(
  new RegExp(
    `(?<![\\p{L}])[ولبف]?(${ARABIC_TITLE}(?: ${ARABIC_TITLE}){0,2}(?:\\/)?) ((?:${ARABIC_WORD})(?: ${ARABIC_WORD}){1,4})`,
    'gu',
  ),
);
const SPOKEN = fast(
  new RegExp(
    `(?<![\\p{L}])(?:${foldRule(SPEECH_VERBS)})(?: من جهت(?:ه|ها))?,? ((?:${ARABIC_WORD})(?: ${ARABIC_WORD}){1,4})(?=,)`,
    'gu',
  ),
);
const ARABIC_STOP_WORD = new RegExp(
  foldRule(
    '^(?:في|على|من|أن|إن|خلال|إلى|عن|رئيس|رئيسة|مدير|مديرة|ممثل|ممثلة|التي|الذي|ضرورة|أهمية|كلمته|كلمتها|المنظمة|الهيئة|الوزارة|الورشة|الدورة|المشاركون|عضو|مساعد|منسق|منسقة|سفير|سفيرة)$',
  ),
  'u',
);
/** Words with a particle written onto them go on with the sentence. */
const PARTICLE_WORD = /^(?:و(?!لد$)\p{L}+|ب\p{L}{3,}|ل\p{L}{4,})$/u;
/** Before a father's name. */
const FILIATION = /^(?:ولد|بن|ابن|بنت|ابو|ال)$/u;
const LINKED_NAME = /^(?:عبد|ابو|ابن|بن|ولد|بنت|بو|ام|ال|دي|فان|دو|لو|لا)$/u;

/** "قال عميد البلدية فلان الفلاني إن": the role stands between the verb and the name. */
const ROLE_THEN_NAME = fast(
  new RegExp(
    `(?<![\\p{L}])(?:${foldRule(SPEECH_VERBS)})(?: من جهت(?:ه|ها)| من جانب(?:ه|ها))?,? ((?:${ARABIC_WORD} ){1,9}?)(${ARABIC_WORD} (?:(?:ولد|بن|بنت|ابو|عبد) )?${ARABIC_WORD})(?= (?:ان|بان)(?![\\p{L}])|:)`,
    'gu',
  ),
);
/** "قال مندوب اللجنة, فلان الفلاني, ان" */
const ROLE_COMMA_NAME = fast(
  new RegExp(
    `(?<![\\p{L}])(?:${foldRule(SPEECH_VERBS)})(?: من جهت(?:ه|ها)| من جانب(?:ه|ها))?,? ((?:${ARABIC_WORD} ){0,9}?${ARABIC_WORD}), (${ARABIC_WORD}(?: ${ARABIC_WORD}){1,3})(?=,| (?:ان|بان|علي|الي)(?![\\p{L}])|:)`,
    'gu',
  ),
);
/** Halls and streets are called after persons. */
const NAMED_AFTER_PERSON =
  /(?:قاع|مدرج|مستشفي|شارع|مدرس|ملعب|ساح|متحف|مكتب[ةه]|جامع|معهد|مركز|ميدان|جسر)[ةه]? $/u;
const NO_FIRST_NAME = /^(?:ال|لل|ل\p{L}{4}|وال|بال|في$|من$|عن$|علي$|الي$)/u;

function findArabicNames(text: string, gazetteer: Gazetteer): NameMention[] {
  const found: NameMention[] = [];
  const add = (name: string, at: number, before: Span | null, byTitle: boolean) => {
    const length = arabicNameLength(
      name,
      text.slice(at + name.length, at + name.length + 1) === ',',
    );
    const start = at;
    const end = at + length;
    const isPerson =
      length > 0 && gazetteer.organisations.matchAt(keyWords(name.slice(0, length)), 0) === null;
    if (!isPerson || found.some((other) => other.start < end && start < other.end)) return;
    const after = roleAfter(text, end, ARABIC_ROLE) ?? plainRole(text, end);
    if (byTitle || after) found.push({ start, end, before, after, byVerb: !byTitle, byTitle });
  };
  for (const match of text.matchAll(TITLED)) {
    const [whole, title = '', name = ''] = match;
    const at = match.index + whole.length - name.length;
    const isPlace = NAMED_AFTER_PERSON.test(
      text.slice(Math.max(0, at - title.length - 12), at - 1 - title.length),
    );
    if (!isPlace) add(name, at, { start: at - 1 - title.length, end: at - 1 }, true);
  }
  for (const match of text.matchAll(SPOKEN)) {
    const [whole, name = ''] = match;
    add(name, match.index + whole.length - name.length, null, false);
  }
  for (const match of text.matchAll(ROLE_THEN_NAME)) {
    const [whole, role = '', name = ''] = match;
    const isRole = occurs(ARABIC_ROLE, role.split(' ')[0] ?? '');
    const at = match.index + whole.length - name.length;
    const isKnown = gazetteer.places.matchAt(keyWords(name), 0) !== null;
    const before = { start: at - role.length, end: at - 1 };
    if (isRole && !isKnown && !NO_FIRST_NAME.test(name) && !NO_FIRST_NAME.test(lastWord(role)))
      add(name, at, before, true);
  }
  for (const match of text.matchAll(ROLE_COMMA_NAME)) {
    const [whole, role = '', name = ''] = match;
    const at = match.index + whole.length - name.length;
    const isKnown = gazetteer.places.matchAt(keyWords(name), 0) !== null;
    if (occurs(ARABIC_ROLE, role) && !isKnown && !NO_FIRST_NAME.test(name))
      add(name, at, { start: at - role.length - 2, end: at - 2 }, true);
  }
  return found.sort((a, b) => a.start - b.start);
}

function lastWord(text: string): string {
  const last = text.trim().split(' ').at(-1) ?? '';
  return /^(?:في|من|عن|علي|الي)$/u.test(last) ? last : '';
}

function arabicNameLength(name: string, isBeforeComma: boolean): number {
  const listed = name.split(' ');
  // A relative adjective goes on with the post: "المديرة المحلية للصحة".
  if (ARABIC_STOP_WORD.test(listed[0] ?? '') || /^ال\p{L}{2,}(?:ية|يه)$/u.test(listed[0] ?? ''))
    return 0;
  // A comma right behind two or three words closes the name, whatever letters they begin with.
  if (isBeforeComma && listed.length <= 3 && !listed.some((word) => ARABIC_STOP_WORD.test(word)))
    return name.length;
  const stop = listed.findIndex(
    (word, index) =>
      index > 0 &&
      !FILIATION.test(listed[index - 1] ?? '') &&
      (ARABIC_STOP_WORD.test(word) || PARTICLE_WORD.test(word)),
  );
  const usable = stop < 0 ? listed : listed.slice(0, stop);
  if (usable.length < 2) return 0;
  let count = isBeforeComma && stop < 0 ? Math.min(4, usable.length) : 2;
  while (
    count < usable.length &&
    (FILIATION.test(usable[count] ?? '') ||
      [count - 1, count - 2].some((at) => LINKED_NAME.test(usable[at] ?? '')))
  )
    count += 1;
  return usable.slice(0, count).join(' ').length;
}

/** In Arabic whatever stands between the name's comma and the next mark is the role. */
function plainRole(text: string, end: number): Span | null {
  const match = /^, ([^,.;:"“”]{4,110})(?=[,.;:])/u.exec(text.slice(end, end + 130));
  return match?.[1] ? { start: end + 2, end: end + 2 + match[1].length } : null;
}
