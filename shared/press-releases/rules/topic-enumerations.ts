/** Topics told by a list of three and more things beside the people or the sessions of the event. */

import type { Gazetteer } from '../names/gazetteer';
import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, words } from '../text/pattern';
import type { Span } from '../text/span';
import { PERSON_NOUN } from './person-nouns';
import { splitTopics } from './topic-phrases';
import { isSubjectMatter } from './topic-words';

/** Whoever or whatever may stand before the verb. */
const SUBJECT: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: words(
    'participants?|trainees?|learners|attendees|delegates|groups?|teams?|delegation|they|sessions?|trainings?|workshops?|courses?|seminars?|programme|program|curriculum|syllabus|agenda|topics?|subjects?|themes?|modules?|discussions?|debates?|lectures?|days?|mornings?|afternoons?|evening|meeting|conference|round ?table|visit|class(?:es)?|event|practice|content',
  ),
  fr: words(
    'participants?|participantes?|stagiaires?|groupes?|délégation|ils|elles|elle|il|séances?|sessions?|formations?|ateliers?|séminaire|cours|programme|thèmes?|thématiques?|modules?|échanges|débats|discussions|travaux|journées?|jours?|matinée|après-midi|rencontre|conférence|table ronde|visite|contenu|technique|sujets?',
  ),
  ar: /(?<![\p{L}])(?:و|ف)?(?:ال)?(?:مشارك\p{L}*|متدرب\p{L}*|حضور|حاضر\p{L}*|جلسات|دورة|ورشة|ورشات|ندوة|تدريب|برنامج|مؤتمر|لقاء|اجتماع|محاور|مواضيع|موضوعات|عروض|نقاشات|تطبيق|ايام|يوم)(?![\p{L}])/gu,
};
/** What people do that teaches them nothing. */
const OTHER_DOING = words(
  'came|come|comes|travelled|traveled|received (?:a|an|the|their|certificates)|divided|joined|thanked|represent(?:ed|ing|s)?|visited|wrote|handed|signed|asked|promised|hosted|organi[sz]ed|funded|financed|brought|brings|gathered|gathers|work for|drawn|arrived|left|ate|drank|held in|convened|attended|took part|trained (?:\\d|\\p{L}+ (?:officers|officials|judges))|selected|included? (?:representatives|officers|officials|judges|members)|venus?|issus?|reçu|remercié|représent\\p{L}+|réuni|rassemblé|remis|signé|organisé|financé|accueilli|participé|répartis|قدموا|شارك|حضر|جاؤوا|نظمت|نظم|تسلم|وزعت|يمثلون',
);

/** Where the list may begin: behind a verb with its particle, or behind a colon or a dash. */
const OPENINGS: Readonly<Record<ReleaseLanguage, readonly RegExp[]>> = {
  en: [
    fast(
      /(?:: ?| - )(?=["“]?\p{L})|^(?:About|On|Above all|First of all|There followed|Among them|Next came|Then came|Also covered|On the programme|Modules|Topics)[,:]? (?=\p{L})/gu,
    ),
    fast(
      /(?<![\p{L}])(?:\p{L}{2,}ed|\p{L}{3,}s|went|took|spoke|dwelt|were|was|heard|taught|fell|ran|led|got|met|sat|saw|felt|built|knew|kept|made|put|dug)(?: (?:deep|up|about|over|through|into|down|closely|chiefly|mainly|mostly|largely|on|upon|to|with|around|how|in|taught|given|shown|drilled|coached|schooled|tested|graded|examined)){0,3} (?=\p{L})/gu,
    ),
  ],
  fr: [
    fast(
      /(?: ?: ?| - )(?=["“]?\p{L})|^(?:Du |De la |De l'|Des |D'|Suivront |Suivirent |Viendront |Vinrent |Viennent )(?:ensuite |enfin )?(?:l'|la |le |les )?(?=\p{L})/gu,
    ),
    fast(
      /(?<![\p{L}])(?:\p{L}{2,}(?:é|ée|és|ées|is|it|u|us|ert|ait|aient|ent)|sont|était|étaient)(?: (?:de près|notamment|aussi|également|surtout|principalement|sur|à|au|aux|de|des|du|d'|en|par|avec|dans|autour)){0,3} (?:l'|la |le |les )?(?=\p{L})/gu,
    ),
  ],
  ar: [
    fast(/(?: ?: ?)(?=\p{L})/gu),
    fast(
      /(?<![\p{L}])[وف]?(?:حول|علي|عن|بشان|تناولت|تناول|شملت|شمل|تضمنت|تضمن|همت|في|الي|هي|ابرزها|منها|اهمها|من بينها) (?=\p{L})/gu,
    ),
  ],
};
const CLAUSE_VERB = words(
  'was|were|is|are|has|had|have|will|would|can|could|said|que|qui|est|sont|ont|avait|était|كان|كانت|ان',
);
const NUMBER_WORD = words(
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|his|her|my|your|our|son|ma|mon',
);

/** Words that say how one worked, or nothing at all. */
const NO_SUBJECT = words(
  'point|practice|practices|cases?|experiences?|challenges?|tools?|matters?|front|time|lectures?|exercises?|role[- ]plays?|case stud(?:y|ies)|group work|casework|certificates?|sessions?|questions?|recommendations?|lessons|issues?|topics?|subjects?|initiatives?|others?|each other|one another|results?|days?|argued|laughed|opens?|opened|points?|expériences?|défis|exercices|questions|résultats|jours?|jeux de rôles?|études de cas|travaux de groupe|الورشة|الندوة|الدورة|المؤتمر|التدريب|تمارين|عملية|نظرية|الخطوات|تجارب|الخبرات|التجارب',
);
/** A phrase that goes on with the sentence. */
const NOT_A_PHRASE = fast(
  /(?<![\p{L}])(?:their own|than|themselves|this|those|these|leur propre)(?![\p{L}])|^(?:from|shar(?:e|ing) |consult|explore|exchang(?:e|ing)s? (?:of )?(?:views|experiences?|ideas)|de (?=\p{Lu})|d'(?=\p{Lu})|من |بين |الي |ب\p{L}+ )/iu,
);

/** Whether a phrase may be a subject of teaching rather than people, a name, a sum or a clause. */
export function isTopicLike(phrase: string, language: ReleaseLanguage): boolean {
  if (/^[\d“"]/u.test(phrase) || firstMatch(CLAUSE_VERB, phrase)) return false;
  if (NO_TOPIC.test(phrase) || isOffice(phrase, language)) return false;
  if (/^\p{Lu}\p{Ll}+$/u.test(phrase) && !isSubjectMatter(phrase, language)) return false;
  if (firstMatch(NUMBER_WORD, phrase)?.index === 0 || NOT_A_PHRASE.test(phrase)) return false;
  const empty = firstMatch(NO_SUBJECT, phrase);
  if (
    empty?.index === 0 &&
    /^(?:$| (?:of|with|by|de|d'|for|from|in|and|across))/u.test(phrase.slice(empty[0].length))
  )
    return false;
  return !isAboutPeople(phrase, language);
}

/** How, by whom, where and when, instead of what. */
const NO_TOPIC = fast(
  new RegExp(
    foldRule(
      '^(?:(?:partnership|conjunction|connection|line|keeping) with|namely |much of |a? ?(?:third|quarter|fifth|half|majority) of |most of |part of |half of |some of |each |every |all of|as far|and |or |(?:by|with|from|as|at|under|through|during|after|before|thanks|according|carried|made|funded|financed|supported|organi[sz]ed|held|hosted|paid|each|every|all|both|their own|its own|own|following|same|such|so|then|far|much|more|most|some|any|no|first|second|third|last|final|next|this|that|these|those|here|there|now|today|early|late|half|part|parts|place|time|home|way|ways|shape|leave|advantage|note|notes|thanks|turns|pains|front|own) ?(?:\\p{L}+ )?(?:days?|weeks?|mornings?|afternoons?|evenings?|hours?|years?|months?|group|groups|town|regions?|of all)?$|(?:by|with|from|as|through|thanks to|carried out|made possible|funded|financed|supported by|par|avec|grâce|travers|à travers|pris en charge|financé\\p{L}*|organisé\\p{L}*|chez|parmi|lors|sous|selon|depuis|pendant|chaque|tous|toutes|بدعم|بتمويل|بفضل|طريق|برعاية|بحضور|بمشاركة|بمقر|بمدينة|بفندق|اقامتها|نظمتها|امتدت|انطلقت|دولة|مملكة|سلطنة|جمهورية|حكومة|سفارة|وزارة|بنك|صندوق|الدروس)(?![\\p{L}]))',
    ),
    'iu',
  ),
);
const OFFICE = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:Government|Ministry|Embassy|Bank|Fund|Agency|Foundation|Initiative|Programme|Program|Project|Organi[sz]ation|Association|University|Academy|Institute|Directorate|Authority|Commission|Council|Secretariat|Platform|platform|Hotel|hotel|Hall|hall|Gouvernement|Ministère|Ambassade|Banque|Agence|Fondation|Université|Direction|Grand-Duché|Royaume|Coopération|Projet|وزارة|سفارة|حكومة|بنك|منظمة)(?![\\p{L}])',
    ),
    'u',
  ),
);

/** Offices pay and host; what they are the role or the law of may be taught. */
function isOffice(phrase: string, language: ReleaseLanguage): boolean {
  return OFFICE.test(phrase) && !isSubjectMatter(phrase, language);
}

/** The head of the phrase is a noun for people: "labour inspectors", "juges du tribunal". */
function isAboutPeople(phrase: string, language: ReleaseLanguage): boolean {
  if (language === 'en') {
    const core = phrase.split(
      / (?:of|for|in|on|to|at|from|with|by|against|between|without|after|under|who|that|as|into|across|through|before) /u,
    )[0];
    const last = core?.split(' ').at(-1) ?? '';
    return firstMatch(PERSON_NOUN.en, last) !== null;
  }
  const first = phrase.split(' ')[0] ?? '';
  return firstMatch(PERSON_NOUN[language], first) !== null;
}

const FEWEST = 3;
const LONGEST_GAP = 32;

/** The first list whose items are all topics: beside who was taught, or of abstract nouns throughout. */
export function findEnumeration(
  text: string,
  language: ReleaseLanguage,
  gazetteer: Gazetteer,
): Span[] {
  if (!HAS_LIST.test(text) || firstMatch(PURPOSE, text)) return [];
  const subjects = [...text.matchAll(SUBJECT[language])];
  let tried = -1;
  for (const pattern of OPENINGS[language]) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (at <= tried) continue;
      const isAnnounced = isNearSubject(text, subjects, match, at);
      if (!mayBegin(text, at, isAnnounced, language)) continue;
      if (firstMatch(OTHER_DOING, text.slice(Math.max(0, match.index - 12), at + 14))) continue;
      const spans = splitTopics(text, at, language, gazetteer);
      if (spans.length < 2 || !spans.every((span) => fits(text, span, language, gazetteer)))
        continue;
      tried = at;
      const abstract = spans.filter((span) =>
        isSubjectMatter(text.slice(span.start, span.end), language),
      ).length;
      // "continues to play its role": an infinitive is no list.
      if (!isAnnounced && (/ to $/u.test(match[0]) || SUBORDINATE.test(text.slice(0, at))))
        continue;
      const isLoose = language !== 'ar' || match[0].includes(':');
      const isList =
        isAnnounced && isLoose
          ? spans.length >= FEWEST || abstract === spans.length
          : abstract === spans.length
            ? spans.length >= FEWEST
            : spans.length > FEWEST && abstract >= spans.length - 1;
      if (isList) return spans;
    }
  }
  return [];
}

/** What an event is for says what it shall change, not what it teaches. */
const PURPOSE = words(
  'objectives?|(?:aim|purpose|goal)s?(?= (?:of|was|is|were))|aim(?:s|ed) (?:at|to)|seeks? to|sought to|intended to|designed to|objectifs?|vis(?:e|ait|aient|ant) à|a pour but|afin de|تهدف|يهدف|هدفت|بهدف|الهدف',
);
const SUBORDINATE = /(?<![\p{L}])(?:that|which|who|whom|que|dont)(?![\p{L}])/u;
const HAS_LIST = /,|:| and | et | و/u;

/** Looked at before the costly cutting: a link must follow, and far from a subject an abstract noun must stand first. */
function mayBegin(
  text: string,
  at: number,
  isAnnounced: boolean,
  language: ReleaseLanguage,
): boolean {
  const clause = /^[^.;:!?()]{3,300}/u.exec(text.slice(at, at + 300))?.[0] ?? '';
  const [first, ...others] = clause.split(language === 'ar' ? /, | و/u : /, | and | et /u);
  if (first === undefined || others.length < (isAnnounced ? 1 : 2)) return false;
  if (first.length > LONGEST_ITEM) return false;
  return isAnnounced || isSubjectMatter(first.replace(ARTICLE, ''), language);
}
const LONGEST_ITEM = 110;
const ARTICLE = /^(?:the|an?|la|le|les|des|du|de la|on|about) |^(?:l'|d'|de l'|“)/iu;

function isNearSubject(
  text: string,
  subjects: readonly RegExpExecArray[],
  opening: RegExpExecArray,
  at: number,
): boolean {
  const isMarked = /^ ?[:-]/.test(opening[0]);
  return subjects.some((subject) => {
    if (subject.index >= at) return false;
    const between = text.slice(subject.index + subject[0].length, Math.max(0, opening.index));
    return isMarked || (between.length <= LONGEST_GAP && !/[,;]/u.test(between));
  });
}

function fits(text: string, span: Span, language: ReleaseLanguage, gazetteer: Gazetteer): boolean {
  const phrase = text.slice(span.start, span.end);
  const listed = phrase.split(' ');
  if (listed.length > 11 || !isTopicLike(phrase, language)) return false;
  // Names of towns and offices are written with capitals.
  if (/^\p{Lu}\p{Ll}+$/u.test(phrase)) return false;
  return gazetteer.organisations.get(phrase) === undefined;
}

/** "Its five modules were: care plans; family mediation; and legal aid" */
export function findDividedList(text: string, language: ReleaseLanguage): Span[] {
  const colon = text.indexOf(':');
  const listed = colon < 0 ? '' : (/^[^.!?]*/u.exec(text.slice(colon + 1))?.[0] ?? '');
  if (listed.split(';').length <= 2 || !firstMatch(SUBJECT[language], text.slice(0, colon)))
    return [];
  const spans = [...listed.matchAll(/[^;]+/gu)].map((match) => {
    const lead =
      /^ *(?:and |et |و)?(?:the |an? |la |le |les |l')?/iu.exec(match[0])?.[0].length ?? 0;
    const end = colon + 1 + match.index + match[0].trimEnd().length;
    return { start: colon + 1 + match.index + lead, end };
  });
  const isTopical = spans.every(
    (span) => span.end - span.start > 3 && isTopicLike(text.slice(span.start, span.end), language),
  );
  return isTopical ? spans : [];
}

/** "ranged from A to B, and from C to D" */
const RANGE = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:ranged?|ranging|going|moved?s?|went|goes|ran|runs|running|stretched|extended|spanned|led|allant|vont|allaient|تراوحت) (?:from|de|du|des|بين) ',
    ),
    'iu',
  ),
);
const RANGE_LINK = fast(/,? (?:and |et )?from |,? to |,? (?:and|et) |, | à l'| à la | aux? /gu);

const TIME =
  /\d|(?<![\p{L}])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:janvier|février|avril|juillet|septembre|october|november|december|january|february)/iu;

export function findRange(text: string): Span[] {
  const match = RANGE.exec(text);
  if (!match) return [];
  const from = match.index + match[0].length;
  const stretch = /^[^.;:(]{6,260}/u.exec(text.slice(from))?.[0] ?? '';
  const spans: Span[] = [];
  let start = 0;
  for (const link of [...stretch.matchAll(RANGE_LINK), null]) {
    const end = link ? link.index : stretch.length;
    if (end - start > 3) spans.push({ start: from + start, end: from + end });
    start = link ? link.index + link[0].length : end;
  }
  const isTime = spans.some((span) => TIME.test(stretch.slice(span.start - from, span.end - from)));
  return spans.length > 1 && !isTime ? spans.map((span) => trimArticle(text, span)) : [];
}

function trimArticle(text: string, span: Span): Span {
  const lead = /^(?:the |an? |la |le |les |l')/iu.exec(text.slice(span.start, span.end));
  return { start: span.start + (lead?.[0].length ?? 0), end: span.end };
}
