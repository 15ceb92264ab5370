/** Lists of organisations in Arabic, where "and" is written onto the word that follows. */
import { fast } from '../text/fast-pattern';
import { foldRule } from '../text/pattern';
import type { Span } from '../text/span';
import type { Gazetteer } from './gazetteer';
import { keyWords, LONGEST_NAME } from './gazetteer';
import { ARABIC_ORGANISATION } from './word-lists';

const MOST_WORDS = 14;
const MOST_ENTITIES = 12;
const TOKEN = fast(/\([^()]{1,60}\)|["“][^"“”]{1,100}["”]|[^\s,.;:()"“”]+|[,.;:()]/gu);
/** Words that no name goes beyond. */
const STOP = fast(
  new RegExp(
    foldRule(
      '^(?:في|على|من|حول|خلال|بهدف|وذلك|التي|الذي|لمدة|بمشاركة|بحضور|ضمن|يومي|يوم|أيام|بتمويل|بالتعاون|بالشراكة|بالتنسيق|إلى|عن|مع|لصالح|لفائدة|دورة|ورشة|تدريبا|تدريب|ندوة|أن|أنه|وقد|حيث|كما|ومن|وفي|عقدت|نظمت|وبدعم|وبتمويل|وبالتعاون|وبمشاركة|بدعم|بمقر|بمدينة|بين|إطار|تحت|الممول|الممولة|وتم|ان|عبر|بواسطة|ومشاركة|بعنوان|أمس|اليوم|مؤخرا|بقيمة|بمبلغ|بحوالي|بقدر|بموجب|قصد|لفترة|بمناسبة|استهدفت|حضرها|حضره|شارك|وشارك|وحضر|هذه|هذا|الورشة|الدورة|الندوة|المؤتمر|التدريب|اللقاء|الاجتماع|البرنامج|بالاشتراك|بالاضافة|اضافة|وبالتنسيق|وبالشراكة|بشراكة|بتعاون|وتحت|وبحضور|والذي|والتي|حضرت|ومن|حيث|فعاليات|أعمال|وقد|استضافت|بصيغة|حضوريا|وعبر|طرف|قبل|صباح|مساء|دعما|لدعم|لتعزيز|لتنفيذ|لتدريب|خصصت|مخصصة|تدوم|لتنظيم|وتستمر|بمعية|وبمعية|بمساهمة|وبمساهمة|بمساعدة|وبمساعدة|بإسناد|رفقة|بإشراف|وبإشراف|برعاية|وبرعاية|بدعوة|بتنظيم|تزامنا|يوما|وفق)$',
    ),
    'u',
  ),
);

const DEED = /^(?:تمويل|تنظيم|تنفيذ|تكاليف|نفقات|تاطير|مصاريف)$/u;
const TRAINING = /^(?:ال|لل)?(?:تدريب|برامج|دورات)$/u;

interface Token extends Span {
  readonly text: string;
}

function isOrganisationWord(word: string, rest: string, gazetteer: Gazetteer): boolean {
  const listed = keyWords(rest, LONGEST_NAME);
  const isCountry = gazetteer.places.matchAt(listed, 0)?.entry.kind === 'country';
  return (
    ARABIC_ORGANISATION.test(word) ||
    isCountry ||
    gazetteer.organisations.matchAt(listed, 0) !== null
  );
}

export function readArabicEntityList(text: string, at: number, gazetteer: Gazetteer): Span[] {
  const tokens = [...text.slice(at, at + 600).matchAll(TOKEN)].map(
    (match): Token => ({
      start: at + match.index,
      end: at + match.index + match[0].length,
      text: match[0],
    }),
  );
  const found: Span[] = [];
  let start = -1;
  let end = -1;
  let count = 0;
  const close = () => {
    if (start >= 0 && end > start && found.length < MOST_ENTITIES) found.push({ start, end });
    start = -1;
    count = 0;
  };
  for (const token of tokens) {
    if (start >= 0 && token.text === 'من' && /^ اجل /u.test(text.slice(token.end, token.end + 5))) {
      end = token.end;
      continue;
    }
    // "معهد تدريب الضباط": what others stop at is what this one is for.
    if (start >= 0 && count === 1 && TRAINING.test(token.text)) {
      end = token.end;
      count += 1;
      continue;
    }
    // "تتولى السفارة تمويل الورشة": what is done follows whoever does it.
    if (count > 1 && DEED.test(token.text)) break;
    if (/^[.;:(]$/.test(token.text) || STOP.test(token.text) || /^\d/.test(token.text)) {
      const place =
        /^في$/.test(token.text) &&
        start >= 0 &&
        (followedByCountry(text, token.end, gazetteer) ||
          isPartOf(
            text.slice(start, token.start),
            text.slice(token.end, token.end + 60),
            gazetteer,
          ));
      if (!place) break;
      end = token.end;
      continue;
    }
    if (token.text === ',') {
      const next = text.slice(token.end).trimStart();
      const word = /^و?(\S+)/u.exec(next)?.[1] ?? '';
      if (!isOrganisationWord(word, next.replace(/^و/u, ''), gazetteer)) break;
      close();
      continue;
    }
    if (/^\(/.test(token.text)) {
      if (start >= 0) end = token.end;
      continue;
    }
    const conjoined = token.text.startsWith('و') ? token.text.slice(1) : '';
    if (
      start >= 0 &&
      conjoined.length > 2 &&
      isOrganisationWord(conjoined, text.slice(token.start + 1, token.start + 120), gazetteer)
    ) {
      close();
      start = token.start + 1;
    } else if (start < 0) {
      const isConjoined =
        conjoined.length > 2 && isOrganisationWord(conjoined, conjoined, gazetteer);
      start = token.start + (isConjoined ? 1 : 0);
    }
    end = token.end;
    count += 1;
    if (count >= MOST_WORDS) break;
  }
  close();
  return found;
}

/** "لجنة اللاجئين في نقابة المحامين": a part of a larger body; "نقابة المحامين في بيروت": a body of its city. */
function isPartOf(name: string, behind: string, gazetteer: Gazetteer): boolean {
  if (PART.test(name) && WHOLE.test(behind)) return true;
  const isOfCity = / ?(?:نقابة|نقابه|غرفة|غرفه) [^ ]+ $/u.test(name);
  const place = isOfCity ? gazetteer.places.matchAt(keyWords(behind, LONGEST_NAME), 0) : null;
  return place !== null && place.entry.kind === 'city';
}
const PART =
  /^(?:ال)?(?:لجن[ةه]|وحد[ةه]|فرع|كلي[ةه]|دائر[ةه]|مديري[ةه]|شعب[ةه]|ادار[ةه]|قسم|مصلح[ةه]|قطاع) /u;
const WHOLE =
  /^ (?:ال)?(?:نقاب[ةه]|جامع[ةه]|وزار[ةه]|منظم[ةه]|اتحاد|هي[ئي][ةه]|مجلس|جمعي[ةه]|برلمان)(?![\p{L}])/u;

function followedByCountry(text: string, at: number, gazetteer: Gazetteer): boolean {
  const match = gazetteer.places.matchAt(keyWords(text.slice(at, at + 60), LONGEST_NAME), 0);
  return match !== null && match.entry.kind === 'country';
}
