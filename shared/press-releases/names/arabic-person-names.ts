/** Names of persons in Arabic, told by a title, a role or a speech verb before them. */
import { fast } from '../text/fast-pattern';
import { foldRule, occurs } from '../text/pattern';
import { SPEECH_VERBS } from '../text/quotations';
import type { Span } from '../text/span';
import { type Gazetteer, keyWords } from './gazetteer';
import type { NameMention } from './name-mention';
import { roleAfter } from './person-roles';
import { ARABIC_ROLE } from './word-lists';

const ARABIC_TITLE = foldRule(
  '(?:المكونة|المكون|مولانا|فضيلة|سيادة|حضرة|القائد|القائدة|العريف|الرقيب|المشير|العماد|الأستاذان|الأميرة|الأمير|السيدة|السيد|الآنسة|الدكتورة|الدكتور|د\\.|دكتور|الأستاذة|الأستاذ|المهندسة|المهندس|المستشارة|المستشار|السفيرة|السفير|القاضية|القاضي|اللواء|العميد|العقيد|المقدم|الرائد|النقيب|الملازم|الوزيرة|الوزير|الشيخ|معالي|سعادة|النائب|النائبة|المحامية|المحامي|الطبيبة|الطبيب|الفريق|العميدة|الأب|القس|الحاجة|الحاج|المدربة|المدرب|الخبيرة|الخبير|الموظفة|الموظف|المتدربة|المتدرب|المشاركة|المشارك|الناشطة|الناشط|الصحفية|الصحفي|الطالبة|الطالب|الممرضة|الممرض|القابلة|المعلمة|المعلم|الضابطة|الضابط|المواطنة|المواطن|الباحثة|الباحث|الشابة|الشاب|الناجية|المحاضر|المحاضرة|الإعلامية|الإعلامي|المنسقة|المنسق|المديرة|المدير|الرئيسة|الرئيس|الأخصائية|الأخصائي|الاختصاصية|الاختصاصي|الملحق|القنصل|العمدة|الوالي|المحافظ)',
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

/** First names that begin with the article. */
const ARTICLE_NAME = new RegExp(
  foldRule(
    '^(?:الصادق|الحسن|الحسين|الطاهر|الطيب|الهادي|المهدي|المختار|العربي|البشير|الأمين|المنصف|الحبيب|الشاذلي|الناصر|المنجي|المعز|إلياس|الزبير|العيد|الجيلالي|المصطفى|السعيد|التيجاني|الأزهر|الفاضل|المولدي|العياشي|النعمان|الأخضر|الوليد) (?!و)',
  ),
  'u',
);
/** What people pass through or speak through. */
const NO_NAME =
  /^(?:ب\p{L}{4,} ال|ال\p{L}+ وال)|^(?:منفذ|معبر|ميناء|مطار|طريق|شبك[ةه]|وسائل|تطبيق|مترجم|منص[ةه]|تقني[ةه]|بواب[ةه]|حدود|مراحل) /u;

function isNoFirstName(name: string): boolean {
  return NO_NAME.test(name) || (NO_FIRST_NAME.test(name) && !ARTICLE_NAME.test(name));
}

export function findArabicNames(text: string, gazetteer: Gazetteer): NameMention[] {
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
    const [whole, title = '', told = ''] = match;
    const name = withoutPostAdjective(withoutNationality(told, gazetteer), title);
    const at = match.index + whole.length - name.length;
    const isPlace = NAMED_AFTER_PERSON.test(
      text.slice(Math.max(0, at - title.length - 12), at - 1 - title.length),
    );
    if (!isPlace) add(name, at, { start: at - 1 - title.length, end: at - 1 }, true);
  }
  for (const match of text.matchAll(SPOKEN)) {
    const [whole, name = ''] = match;
    if (!NO_NAME.test(name)) add(name, match.index + whole.length - name.length, null, false);
  }
  for (const match of text.matchAll(ROLE_THEN_NAME)) {
    const [whole, role = '', name = ''] = match;
    const isRole = occurs(ARABIC_ROLE, role.split(' ')[0] ?? '');
    const at = match.index + whole.length - name.length;
    const isKnown = gazetteer.places.matchAt(keyWords(name), 0) !== null;
    const before = { start: at - role.length, end: at - 1 };
    if (isRole && !isKnown && !isNoFirstName(name) && !NO_FIRST_NAME.test(lastWord(role)))
      add(name, at, before, true);
  }
  for (const match of text.matchAll(ROLE_COMMA_NAME)) {
    const [whole, role = '', name = ''] = match;
    const at = match.index + whole.length - name.length;
    const isKnown = gazetteer.places.matchAt(keyWords(name), 0) !== null;
    if (occurs(ARABIC_ROLE, role) && !isKnown && !isNoFirstName(name))
      add(name, at, { start: at - role.length - 2, end: at - 2 }, true);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "العقيد البحري فلان", "النقيب السابق للمحامين فلان": words that go on with the rank. */
function withoutPostAdjective(name: string, title: string): string {
  if (!RANKED.test(title)) return name;
  const rest = name.replace(POST_ADJECTIVE, '');
  return rest.includes(' ') ? rest : name;
}
const RANKED =
  /(?:عقيد|عميد|مقدم|رائد|نقيب|ملازم|لواء|فريق|رقيب|عريف|مدير|مديره|رئيس|رئيسه|منسق|منسقه|مدرب|مدربه|مكون|مكونه|مستشار|مستشاره|قاضي|قاضيه|طبيب|طبيبه|خبير|خبيره)$/u;
const POST_ADJECTIVE =
  /^(?:ال(?:بحري|بري|جوي|بحريه|ركن|طيار|سابق|سابقه|متقاعد|متقاعده|مساعد|مساعده|عام|عامه|اول|حقوقي|قانوني|قانونيه|اقليمي|اقليميه|جهوي|جهويه|وطني|وطنيه|محلي|محليه|بلدي|بلديه|امني|امنيه|شرعي|شرعيه|نفسي|نفسيه|دولي|دوليه) |لل\p{L}{3,} )+/u;

/** "المدرب التونسي فلان" */
function withoutNationality(name: string, gazetteer: Gazetteer): string {
  const [first = ''] = name.split(' ', 1);
  const isNationality =
    first.startsWith('ال') && gazetteer.places.get(first)?.kind === 'nationality';
  return isNationality ? name.slice(first.length + 1) : name;
}

function lastWord(text: string): string {
  const last = text.trim().split(' ').at(-1) ?? '';
  return /^(?:في|من|عن|علي|الي)$/u.test(last) ? last : '';
}

/** "السيد الكاتب العام" is a post. */
const POST_PAIR =
  /^ال(?:كاتب|كاتبه|مدير|مديره|امين|امينه|منسق|منسقه|مفتش|مفتشه|مندوب|مندوبه|ناطق|وكيل|وكيله|نائب|ممثل|ممثله|مستشار|محافظ|حاكم|مفوض|قنصل|مراقب) ال/u;

function arabicNameLength(name: string, isBeforeComma: boolean): number {
  const listed = name.split(' ');
  // A relative adjective goes on with the post: "المديرة المحلية للصحة".
  if (POST_PAIR.test(name)) return 0;
  if (ARABIC_STOP_WORD.test(listed[0] ?? '') || /^ال\p{L}{2,}(?:ية|يه)$/u.test(listed[0] ?? ''))
    return 0;
  // A comma right behind two or three words closes the name, whatever letters they begin with.
  if (
    isBeforeComma &&
    listed.length <= 3 &&
    !listed.some(
      (word) => ARABIC_STOP_WORD.test(word) || /^ب(?:ال|وزار|مكتب|منظم|جامع|هي|محكم)/u.test(word),
    )
  )
    return name.length;
  const stop = listed.findIndex(
    (word, index) =>
      index > 0 &&
      !FILIATION.test(listed[index - 1] ?? '') &&
      (ARABIC_STOP_WORD.test(word) || PARTICLE_WORD.test(word)),
  );
  // Behind a family name with the article no further name follows without one: "فلان الفلاني شروط ...".
  const behindFamily = listed.findIndex(
    (word, index) =>
      index > 1 &&
      /^ال\p{L}{3,}/u.test(listed[index - 1] ?? '') &&
      !LINKED_NAME.test(listed[index - 2] ?? '') &&
      !/^ال/u.test(word) &&
      !FILIATION.test(word),
  );
  const cuts = [stop, behindFamily].filter((at) => at >= 0);
  const usable = cuts.length === 0 ? listed : listed.slice(0, Math.min(...cuts));
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
