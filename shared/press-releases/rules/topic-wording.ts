/** Wording that brings a topic. */
import type { ReleaseLanguage } from '../schema';
import { BEFORE_WORD, cue, foldRule, words } from '../text/pattern';

const EVENT_EN =
  '(?:training(?: of trainers| course| session| programme| workshop)?s?|ToT|\\(ToT\\)|workshops?|round-?table|round table|seminars?|conference|courses?|study visit|meeting|sessions?|modules?|lectures?|webinar)';
const LINK_EN =
  '(?: \\(ToT\\))?(?: (?:in|at|for) [\\p{L}\\p{N}\'’, -]{3,60}?)? (?:on|about|regarding|concerning|dedicated to|devoted to|focus(?:ed|ing|ses)? on|covering|entitled|titled|under the title|in the field of|in the area of)(?: the)?(?: (?:topic|theme|subject|issue)s? of(?: the)?)? (?=["“]?\\p{L})';
const EVENT_FR =
  "(?:formations?|ateliers?|séminaires?|tables? rondes?|conférences?|cours|sessions?|journées?|réunion|visite d'études?|modules?|séances?)";
const EVENT_AR =
  '(?:ورشة(?: عمل)?|ورشة العمل|الورشة|دورة(?: تدريبية)?|الدورة(?: التدريبية)?|تدريبا?|التدريب|ندوة|الندوة|مؤتمرا?|المؤتمر|اجتماعا?|جلسات?|مائدة مستديرة|برنامجا تدريبيا|زيارة دراسية|لقاء)';

/** "a workshop on ..." */
export const LEAD_TOPIC: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: new RegExp(
    `${BEFORE_WORD}${EVENT_EN}${LINK_EN}|(?:trained|train|educated|trains) (?:[\\p{L}\\p{N}'() -]{3,70} )?(?:on|in) (?=\\p{L})`,
    'giu',
  ),
  fr: new RegExp(
    `${BEFORE_WORD}${EVENT_FR}(?: (?:de|d'|du|des|à|pour|régionale?|nationale?) ?[\\p{L}\\p{N}' -]{0,50}?)? (?:sur|portant sur|consacrée?s? (?:à|aux|au)|relative? (?:à|aux|au)|autour d[eu]|dédiée?s? (?:à|aux|au)|en matière de|axée?s? sur|intitulée?s?)(?: le thème de| le thème)? ?(?:la |le |les |l'|du |de la |des |d')?(?=["“]? ?\\p{L})`,
    'giu',
  ),
  ar: new RegExp(
    foldRule(
      `(?<![\\p{L}])[وبلف]?${EVENT_AR}(?: \\p{Script=Arabic}+){0,6}? (?:حول|بشأن|في مجال|عن|بعنوان|متخصصة في|تتعلق ب|على)(?: موضوع)? (?=["“]?\\p{L})`,
    ),
    'gu',
  ),
};

const VERBS_EN =
  "practised|practiced|studied|studies(?! (?:on|of|in|and))|study(?! (?:visit|tour|trip|of|on|at))|learn(?:ed|t)?(?: about| how to recogni[sz]e)?|discussed|discuss|discusses|reviewed|examined|explored|explores|looked at|looks at|dealt with|deals with|covered|covers|covering|addressed|addresses|tackled|focus(?:ed|es|ing|sed)? on|concentrated on|went through|go through|worked through|work through|compared|observed|analy[sz]ed|rehears(?:ed|ing)|acquainted (?:themselves )?with|familiari[sz]ed (?:themselves )?with|were introduced to|introduced (?:them )?to|sensiti[sz]ed on|informed (?:about|on)|briefed on|trained (?:on|in)|instructed in|touched (?:up)?on|centred on|centered on|exchanged (?:\\p{L}+,? (?:and )?){1,6}(?:on|in)|shared experiences? on|received (?:training|instruction) (?:on|in)|moved on to|moves? from|explains? the|explained the|presented|information on|sessions? on|modules? on|lectures? on|lessons on|exercises on|included|includes|devoted to|skills in|(?:their|improve|improved|improving) knowledge (?:of|on|in)|understanding of|identifying|turned to|(?:are|were|is) drafting|reserved for|set aside for|improve(?:d)? their \\p{L}+ (?:of|on|in)|deepened their knowledge of|techniques of|building up the capacities of [\\p{L}' -]{3,50} in";

/** "The participants practised ..." */
export const TAUGHT: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: cue(
    `(?:${VERBS_EN})(?: (?:introductory |practical |theoretical )?(?:sessions?|modules?|lectures?|exercises|topics|issues|subjects) (?:on|of|such as|including|about))?(?: the (?:role|topics?|issues?|subjects?) (?=of))? (?=["“]?\\p{L})`,
  ),
  fr: cue(
    "(?:(?:a|ont) (?:aussi |également |notamment |principalement )?(?:porté sur|étudié|abordé|traité(?: de| des| du)?|discuté(?: de| des| du)?|échangé sur|examiné|travaillé sur|exploré|approfondi|passé en revue|analysé|été consacrées? (?:à|aux|au)|été formée?s? (?:à|aux|au|sur)|été initiée?s? (?:à|aux|au)|été sensibilisée?s? (?:à|aux|au|sur)|comparé|découvert|appris|mis l'accent sur)|porte(?:nt|ra)? sur|abordent|traitent? (?:de|des|du)|au programme ?:|consacrée?s? (?:à|aux|au)|axée?s? sur|thèmes abordés ?:|notamment sur)(?: (?:la|les|le)(?= )| l')? ?(?=\\p{L})",
  ),
  ar: cue(
    '[وف]?(?:قد )?(?:ناقشوا|ناقش|ناقشت|تناولت|تناول|تناولوا|تطرقت|تطرق|شملت|شمل|تضمنت|تضمن|ركزت|ركز|بحثت|بحث|تدارس|استعرضت|استعرض|تعرف|تدرب|تدربوا|اطلع|تعلم|درس)(?: (?:المشاركون|المشاركات|المؤتمر|الاجتماع|المشاركين|الدورة|الورشة|الورشات|الجلسات|التدريب|البرنامج|جلسات|المتدربون|الحاضرون|محاور|ورشة|العمل|الندوة|اللقاء|جدول|الأعمال|الضباط|القضاة)){0,3}(?: على (?:مدى|مدار) \\p{L}+(?: أيام)?)?(?: (?:على|إلى|حول|في))?(?: (?:عدة |عددا من )?(?:مواضيع|موضوعات|محاور)(?: (?:من بينها|أبرزها|منها|مثل))?)? (?=\\p{L})',
  ),
};

export const AGENDA_HEADING = words(
  'agenda|programme of the day|programme|program|modules?|topics|what we (?:talked|spoke|learned) about|on the agenda|contents?|sessions|themes|au programme|ordre du jour|thèmes|modules|جدول الأعمال|المحاور|محاور|المواضيع|البرنامج',
);

/** Sentences on money, goals and partners hold no topics. */
export const UNFIT_SENTENCE = words(
  'funded|financed|made possible|co-funded|supported by|sustainable development goals?|global compact|memorandum|financée?s?|pacte mondial|développement durable|بتمويل|ممولة?|الممول|أهداف التنمية',
);

/** What a named person says or does is no lesson. */
export const REPORTING = words(
  'said|stressed|noted|stated|recalled|affirmed|emphasi[sz]ed|highlighted|praised|underlined|welcomed|thanked|reminded|according to|a déclaré|a souligné|a affirmé|a rappelé|a annoncé|أكد|أكدت|وأكد|وأكدت|أوضح|أوضحت|وأوضح|وأوضحت|أضاف|وأضاف|قال|وقال|قالت|وقالت|أشار|وأشار|أشارت|وأشارت',
);
