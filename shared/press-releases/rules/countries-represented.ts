/** Countries that participants came from: a list of them, or the adjective that they are called by. */
import { propose, type ReleaseDocument } from '../document';
import { findPlaces, type Match, type PlaceEntry } from '../names/gazetteer';
import type { Proposal, ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { firstMatch, foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';
import type { CountMention } from './count-scores';
import { PERSON_NOUN } from './person-nouns';

/** Before a list of countries. */
const LIST_CUE = words(
  'participating countries|participants (?:came|come) from|countries represented|delegations? (?:from|of)|representatives (?:of|from)|officials from|officers from|participants from|experts and officials from|governments of|respective governments|from|came from|pays participants|représentants (?:de|des)|venus? (?:de|du|des)|délégations? (?:de|du|des)|issus (?:de|du|des)|en provenance|originaires|وفود|من|ينتمي|إلى|الدول المشاركة|ممثلين عن|ممثلي|ضباط|مشاركين من',
);
const VISITORS = words(
  'expert(?:e)?s?|consultante?s?|evaluators?|orateurs?|oratrices?|formatrices?|intervenantes?|animateurs|animatrices|advis[eo]rs?|trainers?|instructors?|tutors?|teachers|examiners?|resource persons?|keynote|guests?|panel(?:l)?ists?|observers?|instructeurs?|conférenciers?|invités?|practitioners?|facilitators?|speakers?|lecturers?|on hand|funded|financed|mentors|intervenants|formateurs|خبراء|خبير|خبيران|خبيرين|خبيرة|خبيرات|مدربين|مدربان|مدربات|محاضرين|محاضران',
);
/** "Albania (5), Serbia (4)", "l'Albanie cinq, la Serbie quatre": a number may follow each. */
const NUMBER_BETWEEN =
  '(?: ?\\(\\d{1,3}\\)| (?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix))?(?: (?:delegates?|participants?|délégués?|officers?))?';
const ARABIC_STATE = '(?:دولة |مملكة |سلطنة |جمهورية |المملكة |الجمهورية )?';
/** "and all regions of" */
const PARTS_OF =
  "(?:and|et|و) ?(?:from |de |des |du )?(?:all |several |various |other |the |toutes les |plusieurs |différentes |مختلف |جميع |كل )?(?:\\p{L}+ )?(?:regions|provinces|districts|parts|cities|towns|régions|départements|villes|مناطق|ولايات|محافظات|مدن) ?(?:of |de |du |des |d'|de la |de l')?(?:the |la |le |l')?";
const LINK = foldRule(
  `^${NUMBER_BETWEEN}(?:,? ?(?:and|et|as well as|ainsi que|plus|&|و)? ?(?:also )?(?:the |le |la |les |l'|de |du |des |d'|de la |de l'|from |republic of |kingdom of |وال|و|من )?${ARABIC_STATE}| ?[,/] ?و?${ARABIC_STATE}|,? and |,? ${PARTS_OF})$`,
);
/** Whoever the sentence speaks of, they came from there. */
const CAME_FROM = fast(
  new RegExp(
    foldRule(
      "(?:(?:member states|countries|states|nations|pays|états membres|دول|الدول)(?: \\p{L}+){0,3} ?: |(?:came|come|comes|coming|travel(?:l)?ed|arrived|arriving|hail(?:ed|ing|s)?|drawn|flew(?: in)?|flown in|journey(?:ed)?|gathered|recruited|selected|representing|represented|on behalf of)(?: (?:were|was|are))?,? (?:from )?|(?:venue?s?|issue?s?|originaires?|provenant|arrivée?s?|représentant|au nom|pour le compte)(?: (?:respectivement|notamment))? (?:de |du |des |d'|de la |de l')?(?:la |le |l')?|(?:قدموا|جاؤوا|جاءوا|وفدوا|القادمين|القادمون|قادمين|ينتمون|ينحدرون|يمثلون|يمثلن|وافدين|نيابة عن|باسم|(?:اوفدت|ارسلت|بعثت|انتدبت)(?: كل من)?)(?: من| الي)? )(?:the )?(?:دولة |مملكة |سلطنة |جمهورية |المملكة )?$",
    ),
    'iu',
  ),
);
const LINK_PATTERN = new RegExp(LINK, 'iu');
const ATTENDANCE = words(
  'participants?|participat\\p{L}+|attended|delegations?|delegates|representatives|officials|officers|prosecutors|judges|gathered|investigators|governments?|countries|journalists|inspectors|magistrats|représentants?|délégations?|participants?|pays|شارك|شاركت|بمشاركة|وفود|وفد|المشاركون|المشاركين|ممثلين|ممثلون|ممثلي|ضابط|ضابطا|ضباط|مشارك|مشاركا|الدول',
);

/** "Chad and Senegal had sent four officials each" */
const HAVE_SENT = fast(
  /^,? (?:(?:had|have|has|each|both|all|were|ont|avaient|étaient|y|chacun|tous) )*(?:sent|dispatched|delegated|nominated|seconded|fielded|represented|envoyé|délégué|dépêché|désigné|mandaté|représentés)(?![\p{L}])/u,
);

/** "the labour attachés of", "six judges from", "attachés of the embassies of" */
const OF_PEOPLE: Readonly<Record<ReleaseLanguage, RegExp | null>> = {
  en: /(?<![\p{L}])(\p{L}{3,}s) (?:of|from|at) (?:the )?(?:(?:embassies|consulates|missions|ministries|administrations|governments) (?:of|in|from) (?:the )?)?$/iu,
  fr: /(?<![\p{L}])(\p{L}{3,}s) (?:de |du |des |d'|de la |de l')(?:la |le |l')?(?:(?:ambassades|consulats|ministères|gouvernements|administrations) (?:de |du |des |d'))?(?:la |le |l')?$/iu,
  ar: null,
};

function isOfPeople(clause: string, language: ReleaseLanguage): boolean {
  const noun = OF_PEOPLE[language]?.exec(clause)?.[1];
  return noun !== undefined && firstMatch(PERSON_NOUN[language], noun)?.index === 0;
}

type Country = Match<PlaceEntry>;

function runs(text: string, places: readonly Country[]): Country[][] {
  const found: Country[][] = [];
  for (const place of places) {
    const current = found.at(-1);
    const previous = current?.at(-1);
    const between = previous ? text.slice(previous.end, place.start) : '';
    if (
      current &&
      previous &&
      LINK_PATTERN.test(between) &&
      previous.entry.kind === place.entry.kind
    )
      current.push(place);
    else found.push([place]);
  }
  return found;
}

export function extractCountries(
  document: ReleaseDocument,
  counted: readonly CountMention[],
): Proposal<string>[] {
  const listed = fromLists(document);
  return listed.length > 0 ? listed : fromAdjective(document, counted);
}

function fromLists(document: ReleaseDocument): Proposal<string>[] {
  for (const sentence of document.sentences.slice(0, 40)) {
    const { text } = sentence;
    const places = sentence.places.filter((place) => place.entry.kind !== 'city');
    if (sentence.isAboutOther || places.length < 2) continue;
    const isAttendance = occurs(ATTENDANCE, text);
    for (const run of runs(text, places)) {
      const [first] = run;
      if (!first || run.length < 2) continue;
      const before = text.slice(Math.max(0, first.start - 60), first.start);
      const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
      const hasCome = CAME_FROM.test(before);
      const isOf = isOfPeople(clause, document.language);
      const hasSent = HAVE_SENT.test(text.slice(run.at(-1)?.end ?? 0).slice(0, 40));
      if (!hasCome && !isOf && !hasSent && !isAttendance) continue;
      if (
        occurs(VISITORS, clause.slice(-34)) ||
        occurs(VISITORS, text.slice(run.at(-1)?.end ?? 0).slice(0, 50)) ||
        (!hasCome && !hasSent && !occurs(LIST_CUE, clause) && !isOf) ||
        (!isOf &&
          /(?:between|visit(?:ed)?|travelled to|tour of|in|to|(?:stud(?:y|ies)|examples?|experiences?|lessons|practices|models?|laws?|borders?|routes?|boats?|funding|support|embassy|embassies) (?:of|from)) (?:the )?$/iu.test(
            clause,
          ))
      )
        continue;
      if (
        first.entry.kind === 'nationality' &&
        !/^[ ,]*(?:governments?|delegations?|officials|representatives|participants|gouvernements)/iu.test(
          text.slice(run.at(-1)?.end ?? 0),
        )
      )
        continue;
      return unique(
        document,
        run.map((place) => ({ code: place.entry.country, span: shift(place, sentence.start) })),
        'listed-countries',
        0.93,
      );
    }
  }
  return [];
}

function shift(place: Span, by: number): Span {
  return { start: place.start + by, end: place.end + by };
}

const PARTING =
  /(?<![\p{L}])(?:of|in|on|ministry|embassy|government|authority|agency|and|du|des|ministère|ambassade|dans|في|من|وزارة|سفارة|حكومة)(?![\p{L}])/iu;

/** "Libyan immigration and customs officers" */
const JOINED_MODIFIERS = /^ [\p{Ll}-]+ and (?=[\p{Ll}-]+ $)/u;
const COLLECTIVE = words('delegations?|teams?|contingents?|délégations?|équipes?|وفد|وفدا|فريق');
const LONGEST_PHRASE = 140;
const MOST_CLAUSES = 3;

interface Phrase {
  readonly start: number;
  readonly text: string;
}

/** The stretches between commas, each with its place. */
function splitClauses({ start, text }: Phrase): { start: number; clause: string }[] {
  const sentence = /^[^.;]*/u.exec(text)?.[0] ?? '';
  const clauses = [...sentence.matchAll(/[^:,(]+/gu)].slice(0, MOST_CLAUSES);
  return clauses.map((match) => ({ start: start + match.index, clause: match[0].slice(0, 70) }));
}

/** "fourteen Libyan officials" */
function fromAdjective(
  document: ReleaseDocument,
  counted: readonly CountMention[],
): Proposal<string>[] {
  const noun = PERSON_NOUN[document.language];
  const phrases = counted.map((mention) => ({
    start: mention.phrase,
    text: document.source.text.slice(mention.phrase, mention.phrase + LONGEST_PHRASE),
  }));
  if (document.title) phrases.push({ start: document.title.start, text: document.titleText });
  for (const sentence of document.sentences.slice(0, 3)) {
    const cue =
      /(?:for|trained|training of|(?:benefit|group|delegation|team) of|attended by|gathered|to|^An?|^The) (?=(?:\p{L}+ )?\p{Lu})/gu;
    for (const match of sentence.text.matchAll(cue))
      phrases.push({
        start: sentence.start + match.index + match[0].length,
        text: sentence.text.slice(match.index + match[0].length, match.index + 80),
      });
  }
  for (const { start, clause } of phrases.flatMap(splitClauses)) {
    const match = findPlaces(clause, document.gazetteer).find(
      (place) => place.entry.kind === 'nationality',
    );
    if (!match) continue;
    const isEnglish = document.language === 'en';
    // English puts the adjective before the noun, French and Arabic behind it.
    const beside = isEnglish ? clause.slice(match.end) : clause.slice(0, match.start);
    const person = firstMatch(noun, beside) ?? firstMatch(COLLECTIVE, beside);
    if (!person) continue;
    const gap = isEnglish
      ? clause.slice(match.end, match.end + person.index)
      : clause.slice(person.index + person[0].length, match.start);
    const isParted =
      PARTING.test(gap.replace(JOINED_MODIFIERS, ' ')) ||
      gap.split(' ').length > 5 ||
      (!isEnglish && gap.length > 26);
    if (isParted) continue;
    return unique(
      document,
      [{ code: match.entry.country, span: shift(match, start) }],
      'called-by-country',
      0.9,
    );
  }
  return [];
}

function unique(
  document: ReleaseDocument,
  list: readonly { code: string; span: Span }[],
  rule: string,
  confidence: number,
): Proposal<string>[] {
  const seen = new Set<string>();
  return list
    .filter(({ code }) => !seen.has(code) && seen.add(code))
    .map(({ code, span }) => propose(document, code, [span], rule, confidence));
}
