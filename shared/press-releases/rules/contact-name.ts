/** The person to ask: a name between the marks that part the lines of an address. */
import { type Gazetteer, keyWords } from '../names/gazetteer';
import { ORGANISATION_HEAD } from '../names/word-lists';
import { fast } from '../text/fast-pattern';
import { foldRule, occurs, words } from '../text/pattern';
import type { Span } from '../text/span';

const PART = "(?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)";
const PARTICLE =
  "(?:de|van|von|der|den|el|al|ben|bin|ibn|bint|ould|mint|della|di|da|du|la|le|dos|abu|abou|y|d')";
const LATIN_NAME = fast(
  new RegExp(`^${PART}(?: (?:${PARTICLE} ){0,2}${PART}){1,4}(?![\\p{L}\\p{N}@.])`, 'u'),
);
/** "Veuillez contacter", "may be sent to", "please write to the". */
const LATIN_LEAD = fast(/^(?:\p{Lu}\p{Ll}+ (?=\p{Ll}))?(?:\p{Ll}[\p{L}'-]* ){0,8}(?:l'|d')?/u);
/** Titles and ranks before a name: "Cpl. Fatma Omar", "le lieutenant Jean Sagna". */
const TITLE = fast(
  /^(?:h\.e\.|mr|mrs|ms|miss|mx|dr|prof|eng|sir|m\.|mm\.|mme|mlle|me|pr|sgt|cpl|lt|col|capt|cdt|maj|gen|insp|supt|adj|brig|cdr|adjt|colonel|lieutenant|captain|capitaine|major|commandante?|commander|sergeant|sergent|inspector|inspecteur|corporal|caporal|adjudante?|commissaire|commissioner|superintendent|chief|officer|doctor|docteur|maître|professor|professeure?|sister|father|pasteur|abbé)(?:\.|(?= ))(?:-[\p{L}]+)?(?:,? )/iu,
);
const NO_NAME = words(
  'In|At|For|From|IOM|OIM|UN|UNODC|UNICEF|ILO|OIT|UNHCR|HCR|OSCE|EU|UE|Press|Presse|Media|Médias?|Public|The|Communications?|Information|Informations|Email|E-mail|Tel|Phone|Courriel|Service|Bureau|Office|Officer|Mission|Unit|Department|International|Website|Web|Site|Mobile|Fax|Address|Adresse|Street|Avenue|Rue|Road|Boulevard|Box|BP|Building|Floor|Relations|Desk|News|Section|Team|Head|Chief|Director|Directrice|Directeur|Manager|Assistant|Assistante|Coordinator|Coordinatrice|Coordinateur|Specialist|Spokesperson|Spokesman|Spokeswoman|Secretary|Responsable|Chargée?|Attachée?|Cellule|Secrétariat|Secretariat|Project|Programme|Program|Projet|National|Regional|Country|Notes?|Editors?|Monday|Tuesday|Wednesday|Thursday|Friday|Sunday|Photo|Photos|Copyright|All|Follow|Visit|Hotline|WhatsApp|Porte-parole|Point|Focal|Standard|Facebook|Twitter|LinkedIn|Contact',
  'gu',
);
const ARABIC_LEAD = fast(
  new RegExp(
    foldRule(
      '^(?:يرجى|الرجاء|يمكن|يمكنكم|نرجو|برجاء|رجاء|المرجو)? ?(?:الاتصال|التواصل|التوجه|مراسلة|الكتابة)? ?(?:مع|إلى|على|عبر)? ?',
    ),
    'u',
  ),
);
const ARABIC_TITLE = fast(
  new RegExp(
    foldRule(
      '^(?:ب|ل|مع |إلى )?(?:ال)?(?:سيدة?|دكتورة?|أستاذة?|آنسة|مهندسة?|عميد|عقيد|مقدم|رائد|نقيب|ملازم(?: أول)?|رقيب|عريف|لواء|محام(?:ي|ية)|شيخ|دة|أ\\.|د\\.|م\\.|ا\\.)(?=[ /])[ /]*',
    ),
    'u',
  ),
);
const ARABIC_NO_NAME = words(
  'هاتف|الهاتف|هواتف|تلفون|جوال|الجوال|نقال|محمول|فاكس|البريد|بريد|الإلكتروني|رقم|الرقم|الأرقام|موقع|الموقع|منظمة|المنظمة|مكتب|المكتب|إدارة|الإدارة|قسم|وحدة|وزارة|الوزارة|دائرة|مديرية|مركز|المركز|هيئة|الهيئة|لجنة|اللجنة|بعثة|مسؤول|مسؤولة|المسؤول|المسؤولة|موظف|موظفة|منسق|منسقة|مدير|مديرة|العلاقات|الإعلام|الإعلامي|الإعلامية|الصحفي|الصحفية|الاتصال|التواصل|الدولية|الناطق|المتحدث|عنوان|العنوان|شارع|ص|صفحة|تليفون|واتساب|معلومات|المعلومات|يرجى|الرجاء|عبر|على|من|في|الى|او|أو|خلال',
);
/** "Press Officer Jane Doe": the post before the name. */
const POST_BEFORE = fast(
  /^(?:\p{Lu}[\p{L}-]+ ){0,4}(?:Officer|Assistant|Assistante|Specialist|Director|Directrice|Directeur|Manager|Coordinator|Coordinatrice|Coordinateur|Spokesperson|Spokesman|Spokeswoman|Secretary|Head|Chief|Attaché|Attachée|Porte-parole|Adviser|Advisor|Consultant) (?=\p{Lu})/u,
);
const BREAK = /[,;:\n|()[\]<>/•*]| -{1,2} |\. (?=\p{L})/gu;
const LONGEST = 6;

/** The first stretch between two marks that is nothing but a name. */
export function findContactName(text: string, gazetteer: Gazetteer): Span | null {
  let start = 0;
  for (const mark of [...text.matchAll(BREAK), null]) {
    const isInitial =
      mark?.[0].startsWith('.') && /(?<![\p{L}])\p{L}{1,4}$/u.test(text.slice(0, mark.index));
    if (isInitial) continue;
    const end = mark?.index ?? text.length;
    const found = readName(text.slice(start, end), gazetteer);
    if (found) return { start: start + found.start, end: start + found.end };
    start = mark ? mark.index + mark[0].length : end;
  }
  return null;
}

/** With and without the words before the name: "Jane van der Berg" begins like "Please write to". */
function readName(segment: string, gazetteer: Gazetteer): Span | null {
  const opening = /^\s*/.exec(segment)?.[0].length ?? 0;
  const isArabic = /\p{Script=Arabic}/u.test(segment);
  const lead = (isArabic ? ARABIC_LEAD : LATIN_LEAD).exec(segment.slice(opening))?.[0] ?? '';
  if (isArabic) return readBare(segment, opening + lead.length, lead, gazetteer);
  return (
    readBare(segment, opening, '', gazetteer) ??
    readBare(segment, opening + lead.length, lead, gazetteer)
  );
}

function readBare(segment: string, from: number, lead: string, gazetteer: Gazetteer): Span | null {
  const isArabic = /\p{Script=Arabic}/u.test(segment);
  const title = isArabic ? ARABIC_TITLE : TITLE;
  const titled = title.exec(segment.slice(from));
  let at = from + (titled?.[0].length ?? 0);
  at += title.exec(segment.slice(at))?.[0].length ?? 0;
  // "الاتصال بسارة": the preposition is written onto the name.
  if (!titled && lead.endsWith('الاتصال ') && segment.charAt(at) === 'ب') at += 1;
  if (!isArabic) at += POST_BEFORE.exec(segment.slice(at))?.[0].length ?? 0;
  const rest = segment.slice(at).trimEnd();
  const length = isArabic ? arabicLength(rest, titled !== null) : latinLength(rest, gazetteer);
  return length === 0 ? null : { start: at, end: at + length };
}

function latinLength(rest: string, gazetteer: Gazetteer): number {
  const name = LATIN_NAME.exec(rest)?.[0];
  if (name === undefined || occurs(NO_NAME, name) || occurs(ORGANISATION_HEAD, name)) return 0;
  const tail = rest.slice(name.length);
  if (!/^(?:$| (?:at|in|of|on|from|\p{Ll})|'s)/u.test(tail)) return 0;
  const listed = keyWords(name);
  const isListed =
    gazetteer.places.matchAt(listed, 0) ?? gazetteer.organisations.matchAt(listed, 0);
  return isListed && isListed.end === name.length ? 0 : name.length;
}

function arabicLength(rest: string, isTitled: boolean): number {
  const listed = rest.split(' ');
  const length = listed.findIndex((word) => !/^\p{Script=Arabic}{2,}$/u.test(word));
  if (length >= 0 || listed.length > LONGEST || occurs(ARABIC_NO_NAME, rest)) return 0;
  const isShort = listed.length >= 2 && listed.length <= (isTitled ? 5 : 4);
  return isShort ? rest.length : 0;
}
