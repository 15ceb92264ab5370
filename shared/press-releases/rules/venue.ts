/** The building: "at the Landmark Hotel", "à l'Institut ...", "بمقر ...". */

import { proposeText, type ReleaseDocument } from '../document';
import { readArabicEntityList } from '../names/arabic-entity-list';
import { readEntity } from '../names/entity-list';
import { keyWords } from '../names/gazetteer';
import type { Field } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldRule, occurs, words } from '../text/pattern';
import { type Span, trimSpan } from '../text/span';
import { isContactCue } from './contact-wording';

const BUILDING = words(
  'hotel|hôtel|centre|center|institute|institut|academy|académie|college|collège|university|université|library|bibliothèque|hall|palace|palais|house|maison|airport|aéroport|school|école|headquarters|siège|court|museum|musée|club|resort|campus|faculty|faculté|auditorium|complex|premises|villa|théâtre|theatre|barracks|base|shelter|hub|compound|building|casa|haus|foundation|town hall|city hall|mairie|chambre de commerce|stadium|inn|lodge|residence|résidence|riad|tower|tour|academy|congress|congrès|convention|terminal|gymnasium|pavilion|commissariat|caserne|tribunal|courthouse|hôpital|hospital|clinic|espace|domaine|ferme|farm|church|mosque|parish|paroisse|lycée|cité|salle|chambre|chamber|station|port|post|room|auditorium|amphitheatre|amphithéâtre|radisson|hilton|sheraton|marriott|novotel|ibis|sofitel|serena|hyatt|intercontinental|movenpick|mövenpick|kempinski|ramada|holiday inn|four seasons|crowne plaza|pullman|mercure|golden tulip|azalaï|azalai|noom|onomo|laico|rotana|fairmont|ritz|méridien|meridien|best western|carlton|protea|swissotel|royal tulip|blu|plaza|guest ?house|embassy|ambassade|town hall|préfecture|sous-préfecture|palais|cathedral|monastery|arena|ranch|esplanade',
);
const ENGLISH_CUE = fast(
  /(?<![\p{L}])(?:(?:[Vv]enue|[Ww]here|[Pp]lace|[Ll]ocation|VENUE|WHERE) ?: |(?:held|organi[sz]ed|hosted|conducted|took place|gathered|met|place)?(?: (?:on|in) the premises of| at the headquarters of| in the premises of|on the premises of|in the premises of| at| in|[Aa]t|[Ii]n the (?:\p{L}+ ){0,2}(?:hall|building|premises|offices|rooms?|auditorium|library|gardens?|courtyard|grounds?|container|canteen|yard|chapel|lobby|classrooms?) of|(?:across|on) the (?:\p{L}+ ){0,2}(?:grounds?|campus|terrace|courtyard) of|doors of|[Ii]n)) (?:the )?(?=\p{Lu})/gu,
);
const FRENCH_CUE = fast(
  /(?<![\p{L}])(?:(?:lieu|où) ?: (?:l'|la |le )?|dans (?:la |le |l')(?=(?:salle|centre|locaux|enceinte|maison|hôtel|siège|palais|bâtiment|amphithéâtre) )|à l'|à la |au |dans (?:les|des) locaux (?:de |du |de la |de l'|des )|(?:dans |à )?(?:la |une |l')?(?:grande |petite )?(?:salle|amphithéâtre|auditorium|cour|jardin|enceinte|bibliothèque)(?: de conférences?| des? fêtes| de réunions?| d'honneur| polyvalente| des conférences)? (?:de la |du |de l'|des )|au siège (?:de |du |de la |de l'|des )|à l')(?=\p{L})/giu,
);
const ARABIC_CUE = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])[و]?(?:ب|في )(?:ال)?(?:مقر|رحاب|فندق|مركز|معهد|أكاديمية|قاعة|كلية|جامعة|مدرسة|قصر|نادي|مبنى|متحف|مكتبة|مجمع|مسرح|مدرج|صالة|مستشفى|محكمة|غرفة|كنيسة|نزل|قاعات|قاعدة|ثكنة|بيت|دار|منتجع|ديوان) |(?:احتضن|استضاف|استقبل)(?:ت|ه|ها|ته|تها)? (?:مقر|فندق|نزل|مركز|معهد|قاعة|قصر|دار|جامعة|كلية|نادي|مدرسة|بيت|أكاديمية) ',
    ),
    'gu',
  ),
);
/** Before the cue: a person's post, not a place of the event. */
const POST_BEFORE = words(
  'chief|head|director|officer|analyst|specialist|coordinator|manager|professor|lecturer|representative|attaché|counsell?or|adviser|advisor|expert|judge|student|studies|work|works|working|crossing|methods|used|presented|meeting the|chef|directrice|directeur|professeur|enseignant|chargée?|substitut|enseignante|aux|mis|directed|born',
);

interface FoundVenue extends Span {
  readonly order: number;
  /** "the law faculty at the University": a whole institution says less than a hall or an hotel. */
  readonly isInstitution: boolean;
}

export function extractVenue(document: ReleaseDocument): Field<string> {
  const found = findVenues(document);
  const best = found.find((venue) => !venue.isInstitution) ?? found[0];
  if (!best) return { value: null, reason: 'not-stated' };
  return proposeText(document, best, 'venue', best.order < 4 ? 0.88 : 0.78);
}

/** "Airport Police", "School of Thought": the building must end the name or stand near its head. */
function findVenues(document: ReleaseDocument): FoundVenue[] {
  const cue = { en: ENGLISH_CUE, fr: FRENCH_CUE, ar: ARABIC_CUE }[document.language];
  const found: FoundVenue[] = [];
  for (const sentence of document.sentences.slice(0, 12)) {
    const block = document.body[sentence.block];
    if (!block || isContactCue(block.text)) break;
    if (sentence.isAboutOther || (block.kind === 'line' && !sentence.text.includes(':'))) continue;
    for (const match of sentence.text.matchAll(cue)) {
      const span = readVenue(document, sentence.text, match);
      if (!span) continue;
      const name = sentence.text.slice(span.start, span.end);
      const whole = { start: sentence.start + span.start, end: sentence.start + span.end };
      found.push({
        ...(fullName(document, name, whole.start) ?? whole),
        order: sentence.order,
        isInstitution:
          document.language === 'ar' && /^(?:ال)?(?:جامعة|كلية)(?![\p{L}])/u.test(name),
      });
    }
    if (found.length > 0 && sentence.order > 3) break;
  }
  return found;
}

function readVenue(document: ReleaseDocument, text: string, cue: RegExpExecArray): Span | null {
  const before = text.slice(Math.max(0, cue.index - 32), cue.index);
  if (occurs(POST_BEFORE, before)) return null;
  const span =
    document.language === 'ar'
      ? arabicVenue(document, text, cue.index, cue[0])
      : latinVenue(document, text, cue.index + cue[0].length);
  if (!span) return null;
  const name = text.slice(span.start, span.end);
  const isPremises = /premises|headquarters|locaux|siège|مقر/iu.test(cue[0]);
  const isBuilding = isPremises || document.language === 'ar' || occurs(BUILDING, name);
  return isBuilding && !isTown(document, name) ? span : null;
}

function latinVenue(document: ReleaseDocument, text: string, at: number) {
  const context = { text, language: document.language, gazetteer: document.gazetteer };
  const [read, common] = [
    readEntity(context, at),
    document.language === 'fr' ? frenchCommon(text, at) : null,
  ];
  const entity = common ?? read;
  if (!entity) return null;
  // "in the Chamber of Commerce building"
  const building =
    /^ (?:building|compound|premises|offices?|headquarters|campus|hall|hotel|centre|center|auditorium)(?![\p{L}])/u.exec(
      text.slice(entity.end, entity.end + 16),
    );
  if (building) return { start: entity.start, end: entity.end + building[0].length };
  // A town behind the name is where the building stands.
  const name = text.slice(entity.start, entity.end);
  const tail = /,? (?:in|à) [\p{Lu}][\p{L} -]+$/u.exec(name);
  return trimSpan(text, { start: entity.start, end: entity.end - (tail?.[0].length ?? 0) });
}

const FRENCH_HEAD =
  'hôtel|maison|centre|siège|salle|palais|école|faculté|institut|université|musée|complexe|chambre|bibliothèque|théâtre|lycée|académie|stade|tribunal|cour|mairie|préfecture|espace|auberge|médiathèque|auditorium|amphithéâtre|caserne|foyer|bourse|cité|domaine|hôpital|gymnase|résidence|immeuble|campus|pavillon|villa';
/** "maison de la culture d'Agadir": small letters stand behind a preposition, or in an adjective of the building. */
const FRENCH_NAME = fast(
  new RegExp(
    `^(?:${FRENCH_HEAD.replace(/(^|\|)(\p{Ll})/gu, (_all, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`)})(?: (?:de la |de l'|du |des |de |d'|à la |aux )(?:\\p{Lu}[\\p{L}'-]*|\\p{Ll}[\\p{L}-]+)| \\p{Lu}[\\p{L}'-]*| “[^”]{2,40}”| \\p{Ll}+(?:ienne|ien|aine|ain|ale|al|elle|el|ique|oise|ois|aise|ais|ive|if|aire|ivile?|ieure?|yale?|ente?|ants?)(?![\\p{L}]))+`,
    'u',
  ),
);
/** Words of time and manner that follow a name. */
const FRENCH_STOP = / (?:de|du|des|d'|la|le|les|en|au|aux)$| (?:d')?(?:hier|aujourd'hui)$/iu;

function frenchCommon(text: string, at: number) {
  const match = FRENCH_NAME.exec(text.slice(at, at + 110));
  if (!match) return null;
  return { start: at, end: at + match[0].replace(FRENCH_STOP, '').length };
}

const ONE_WORD =
  /^(?:Academy|College|Centre|Center|Institute|University|School|Hotel|Faculty|Palace|Museum|Library|Barracks|Base|Club|Hall|Headquarters)$/u;

/** "at the Academy": the name stood in full before. */
function fullName(document: ReleaseDocument, name: string, before: number): Span | null {
  if (!ONE_WORD.test(name)) return null;
  const text = document.source.text.slice(0, before);
  const pattern = new RegExp(`(?:\\p{Lu}[\\p{L}'-]+ ){1,6}${name}(?![\\p{L}])`, 'gu');
  const found = [...text.matchAll(pattern)].find((match) => !/^The /.test(match[0])) ?? null;
  if (found) return { start: found.index, end: found.index + found[0].length };
  const formal = new RegExp(
    `${name} (?:of|for) (?:the )?\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,4}`,
    'u',
  ).exec(text);
  return formal ? { start: formal.index, end: formal.index + formal[0].length } : null;
}

/** "Port Sudan" is a town. */
function isTown(document: ReleaseDocument, name: string): boolean {
  const place = document.gazetteer.places.matchAt(keyWords(name), 0);
  return place?.entry.kind === 'city' && !occurs(BUILDING, name.slice(place.end));
}

/** "قاعات فندق "موج الجنوب"" */
const ARABIC_QUOTED = /(?:فندق|نزل|قاعة|مركز|نادي|قصر|دار|مسرح|منتجع|بيت|مدرج) “[^”]{2,40}”/u;

function arabicVenue(document: ReleaseDocument, text: string, at: number, cue: string) {
  const isPremises = /مقر|رحاب/u.test(cue);
  const lead = /^(?:و?(?:ب|في )|احتضن\p{L}* )/u.exec(cue)?.[0].length ?? 0;
  const bare = isPremises ? cue.length : lead;
  const quoted = ARABIC_QUOTED.exec(text.slice(at + lead, at + lead + 80));
  if (quoted) {
    const end = at + lead + quoted.index + quoted[0].length;
    return { start: end - quoted[0].length, end };
  }
  const [first] = readArabicEntityList(text, at + bare, document.gazetteer);
  return first ?? null;
}
