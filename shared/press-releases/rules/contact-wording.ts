/** What brings the contact part of a release. */
import { words } from '../text/pattern';

interface CueRule {
  readonly name: string;
  /** A label stands alone on its line, or before a colon or a dash. */
  readonly isLabel: boolean;
  readonly alternatives: string;
  readonly examples: readonly string[];
}

export const CONTACT_RULES: readonly CueRule[] = [
  {
    name: 'for-more-english',
    isLabel: false,
    alternatives:
      '(?:for|to request|to obtain|to get|should you (?:need|require)) (?:more|further|additional|press|media|any|other|general) (?:information|details?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|questions?|requests?)|to (?:learn|know|find out) more|(?:questions|queries|requests|inquiries|enquiries|requests for \\p{L}+) (?:(?:may|can|should) be (?:sent|directed|addressed|put)|are welcome|go|please|welcome)(?: to| at)?|for (?:details|information|questions?|quer(?:y|ies)|inquiries|enquiries|interviews?|clarifications?|press accreditation|photographs?|photos?)(?=,? (?:and|or|please|kindly|contact|write|call|email|e-mail|reach|requests)| ?:)',
    examples: ['For more information, please contact', 'To learn more', 'For interviews: '],
  },
  {
    name: 'label-english',
    isLabel: true,
    alternatives:
      '(?:(?:press|media|public|communications?|general|your) )?(?:contacts?|contact (?:persons?|details?|points?|information|us)|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|questions?|interviews?|focal points?)(?: (?:for|to) (?:the )?(?:press|media|journalists|editors))?|(?:more|further|additional) (?:information|details)|(?:press|media|communications?|information|public information|public relations) (?:office|officer|team|unit|focal point|desk|service|section)|write to(?: us| the editor)?|media relations|public information|reach us|get in touch|spokes(?:person|man|woman)|(?:questions|queries|requests) (?:to|may be sent to|can be sent to|go to)',
    examples: [
      'Press contact',
      'Enquiries:',
      'Further information:',
      'Interviews:',
      'Write to us:',
    ],
  },
  {
    name: 'for-more-french',
    isLabel: false,
    alternatives:
      "pour (?:plus d'|de plus amples |plus de |toute |tous |davantage d'|tout |d'autres |obtenir (?:plus d'|des )|des )(?:informations?|renseignements?|détails|précisions?|questions?|demandes?|interviews?|entretiens?)(?: complémentaires?| d'interview)?|pour en savoir (?:plus|davantage)|pour nous (?:joindre|contacter|écrire)",
    examples: ["Pour plus d'informations", 'Pour tout renseignement', 'Pour en savoir plus'],
  },
  {
    name: 'label-french',
    isLabel: true,
    alternatives:
      "(?:vos |nos |votre )?(?:contacts?|renseignements?|informations?|interviews?|questions|demandes d'interview|personnes? à contacter|nous (?:écrire|joindre|contacter)|écrire à|s'adresser à|coordonnées)(?: et (?:renseignements|informations|inscriptions))?(?: (?:presse|médias?|pour la presse|pour les médias|utiles?|complémentaires?))?|contact (?:de |pour la )?presse|(?:service|cellule|chargée?|bureau|unité|responsable|point focal|direction|attachée?)(?: de la| de| du| des| d')? ?(?:communication|presse|médias|information|relations)[^:\\n]{0,40}|relations (?:avec la )?(?:presse|médias)|porte-parole",
    examples: ['Contact presse :', 'Renseignements :', 'Cellule de communication :'],
  },
  {
    name: 'for-more-arabic',
    isLabel: false,
    alternatives:
      'ل?(?:لمزيد|مزيد|لمزيدٍ) من (?:ال)?(?:معلومات|تفاصيل|استفسارات?|إيضاحات|توضيحات)|للحصول على (?:مزيد|المزيد|معلومات)|لمعلومات (?:إضافية|أكثر|أوفى)|لأي (?:استفسار|سؤال)|للاستفسار(?:ات)?|للاستعلام(?:ات)?|للتواصل|للاتصال|للإعلاميين|للتوضيح|للمقابلات|لإجراء (?:ال)?مقابلات|للصحافة|للأسئلة|للاستزادة|لمعرفة المزيد|للاطلاع على المزيد',
    examples: ['لمزيد من المعلومات', 'للاستفسار', 'للتواصل'],
  },
  {
    name: 'label-arabic',
    isLabel: true,
    alternatives:
      '(?:جهة|جهات|مسؤولة?|شخص|نقطة|معلومات|بيانات|أرقام|عنوان) (?:ال)?(?:اتصال|تواصل)(?: الإعلامي| للإعلام| للصحافة)?|(?:ال)?(?:اتصال|تواصل) (?:ال)?(?:إعلامي|صحفي|بنا|معنا)|اتصل(?:وا)? بنا|تواصل(?:وا)? معنا|للإعلام|الاتصال|التواصل|الناطق الرسمي|المكتب الإعلامي|المسؤول الإعلامي|المسؤولة الإعلامية|الاستفسارات',
    examples: ['جهة الاتصال:', 'الاتصال الإعلامي:', 'اتصل بنا:'],
  },
];

const LABEL_AFTER = '(?= ?(?:[:\\n-]|$))';
const CUE = words(
  CONTACT_RULES.map(({ isLabel, alternatives }) =>
    isLabel ? `(?:${alternatives})${LABEL_AFTER}` : alternatives,
  ).join('|'),
);
const LINE_START = /(?:^|[\n.|*>-]) *(?:\d{1,2}[.)] ?)?$/;
/** Ends of the wordings that bring a contact, in reading order. */
export function findContactCues(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(CUE)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    if (!LINE_START.test(before) && !/^ ?:/.test(after)) continue;
    found.push(match.index + match[0].length);
  }
  return found;
}

/** Whether a block begins the contact part of the page. */
export function isContactCue(text: string): boolean {
  const [first] = findContactCues(text.slice(0, 160));
  return first !== undefined && first < 90;
}
