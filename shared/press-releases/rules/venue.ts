/** The building: "at the Landmark Hotel", "à l'Institut ...", "بمقر ...". */

import { proposeText, type ReleaseDocument } from '../document';
import { readArabicEntityList } from '../names/arabic-entity-list';
import { readEntity } from '../names/entity-list';
import type { Field } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldRule, occurs, words } from '../text/pattern';
import { trimSpan } from '../text/span';
import { isContactCue } from './contact-wording';

const BUILDING = words(
  'hotel|hôtel|centre|center|institute|institut|academy|académie|college|collège|university|université|library|bibliothèque|hall|palace|palais|house|maison|airport|aéroport|school|école|headquarters|siège|court|museum|musée|club|resort|campus|faculty|faculté|auditorium|complex|premises|villa|théâtre|theatre|barracks|base|shelter|hub|compound|building|casa|haus|foundation|town hall|city hall|mairie|chambre de commerce|stadium|inn|lodge|residence|résidence|riad|tower|tour|academy|congress|congrès|convention|terminal|gymnasium|pavilion|commissariat|caserne|tribunal|courthouse|hôpital|hospital|clinic|espace|domaine|ferme|farm|church|mosque|parish|paroisse|lycée|cité|salle|chambre|chamber|station|port',
);
const ENGLISH_CUE = fast(
  /(?<![\p{L}])(?:(?:[Vv]enue|[Ww]here|[Pp]lace|[Ll]ocation|VENUE|WHERE) ?: |(?:held|organi[sz]ed|hosted|conducted|took place|gathered|met|place)?(?: (?:on|in) the premises of| at the headquarters of| in the premises of|on the premises of|in the premises of| at| in|[Aa]t|[Ii]n the (?:main |conference |meeting )?(?:hall|building|premises|offices|rooms?|auditorium|library|garden|courtyard) of|[Ii]n)) (?:the )?(?=\p{Lu})/gu,
);
const FRENCH_CUE = fast(
  /(?<![\p{L}])(?:(?:lieu|où) ?: (?:l'|la |le )?|dans (?:la |le |l')(?=(?:salle|centre|locaux|enceinte|maison|hôtel|siège|palais|bâtiment|amphithéâtre) )|à l'|à la |au |dans les locaux (?:de |du |de la |de l'|des )|au siège (?:de |du |de la |de l'|des )|à l')(?=\p{L})/giu,
);
const ARABIC_CUE = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])[و]?(?:ب|في )(?:ال)?(?:مقر|رحاب|فندق|مركز|معهد|أكاديمية|قاعة|كلية|جامعة|مدرسة|قصر|نادي|مبنى|متحف|مكتبة|مجمع|مسرح|قاعدة|ثكنة|بيت|دار|منتجع|ديوان) |احتضن(?:ت|ه|ها)? (?:مقر|فندق|مركز|معهد|قاعة|قصر|دار) ',
    ),
    'gu',
  ),
);
/** Before the cue: a person's post, not a place of the event. */
const POST_BEFORE = words(
  'chief|head|director|officer|analyst|specialist|coordinator|manager|professor|lecturer|representative|attaché|counsell?or|adviser|advisor|expert|judge|student|studies|work|works|working|crossing|methods|used|presented|meeting the|chef|directrice|directeur|professeur|enseignant|chargée?|substitut|enseignante|aux|mis|directed|born',
);

/** "Airport Police", "School of Thought": the building must end the name or stand near its head. */
export function extractVenue(document: ReleaseDocument): Field<string> {
  const cue = { en: ENGLISH_CUE, fr: FRENCH_CUE, ar: ARABIC_CUE }[document.language];
  for (const sentence of document.sentences.slice(0, 12)) {
    const block = document.body[sentence.block];
    if (!block || isContactCue(block.text)) break;
    if (sentence.isAboutOther || (block.kind === 'line' && !sentence.text.includes(':'))) continue;
    for (const match of sentence.text.matchAll(cue)) {
      const at = match.index + match[0].length;
      const before = sentence.text.slice(Math.max(0, match.index - 40), match.index);
      if (occurs(POST_BEFORE, before.slice(-32))) continue;
      const span =
        document.language === 'ar'
          ? arabicVenue(document, sentence.text, match.index, match[0])
          : latinVenue(document, sentence.text, at);
      if (!span) continue;
      const name = sentence.text.slice(span.start, span.end);
      const isPremises = /premises|headquarters|locaux|siège|مقر/iu.test(match[0]);
      if (!isPremises && !occurs(BUILDING, name) && document.language !== 'ar') continue;
      const confidence = sentence.order < 4 ? 0.88 : 0.78;
      return proposeText(
        document,
        { start: sentence.start + span.start, end: sentence.start + span.end },
        'venue',
        confidence,
      );
    }
  }
  return { value: null, reason: 'not-stated' };
}

function latinVenue(document: ReleaseDocument, text: string, at: number) {
  const context = { text, language: document.language, gazetteer: document.gazetteer };
  const entity = readEntity(context, at) ?? frenchCommon(text, at);
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

/** "maison de la culture d'Agadir" may be all lower case. */
function frenchCommon(text: string, at: number) {
  const match =
    /^(?:hôtel|maison|centre|siège|salle|palais|école|faculté|institut|université|musée|complexe)(?: (?:de|du|des|la|le|les)| d'\p{L}+| l'\p{L}+| (?!(?:et|une?|en|à|par|qui|dans|où)(?![\p{L}]))\p{L}[\p{L}'-]*){1,6}/iu.exec(
      text.slice(at, at + 100),
    );
  return match ? { start: at, end: at + match[0].length } : null;
}

function arabicVenue(document: ReleaseDocument, text: string, at: number, cue: string) {
  const isPremises = /مقر|رحاب/u.test(cue);
  const lead = /^(?:و?(?:ب|في )|احتضن\p{L}* )/u.exec(cue)?.[0].length ?? 0;
  const bare = isPremises ? cue.length : lead;
  const [first] = readArabicEntityList(text, at + bare, document.gazetteer);
  return first ?? null;
}
