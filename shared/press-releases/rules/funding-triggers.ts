/** Wording after which the names of those who paid follow. */
import type { ReleaseLanguage } from '../schema';
import { words } from '../text/pattern';

const SUPPORT_EN =
  '(?:(?:the|its|their|a) )?(?:(?:generous|kind|financial|valuable|continued|full|joint|additional|partial|further) )*(?:and )?(?:(?:financial|generous) )?(?:support|funding|contributions?|assistance|financing|co-financing|co-funding|cofunding|funds|backing|grants?|sponsorship|money)(?: and \\p{L}+)?(?: (?:offered|provided|extended|given|received))?';

interface FundingTrigger {
  readonly name: string;
  readonly language: ReleaseLanguage;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** After each of these, the funders follow. */
export const FUNDING_TRIGGERS: readonly FundingTrigger[] = [
  {
    name: 'funded-by',
    language: 'en',
    pattern: words(
      `(?:co-?|jointly |generously |fully |partly |kindly |mainly |also )?-?(?:funded|financed|sponsored|co-?funded|co-?financed|bankrolled)(?: generously| jointly)?(?: with [^,.;]{2,40})? by|funded (?:through|with|under) ${SUPPORT_EN} (?:of|from|by)|(?:generously |financially |kindly )(?:supported|provided) by|paid for by|(?:funding|funds|financial support|financing|money|resources)(?: for [^,.;]{3,50}?)? (?:was|were|is|are) (?:also |generously |kindly )?(?:provided|given|ensured|made available) by|(?:funding|funds|financial support|financing|money|grants?|resources)(?: for [^,.;]{3,50}?)? (?:came|comes|come) from|(?:costs?|expenses|bill)(?: [^,.;]{3,40}?)? (?:was|were|is|are) (?:covered|borne|met|paid|shared|footed) by|(?:supported|backed) (?:financially )?by|financed from the (?:budget|funds|resources) of|(?:funding|funders?|donors?|financed by|sponsors?) ?: ?|donors?(?: of (?:the|this) \\p{L}+)? (?:is|are|was|were)|(?:receives?|received|draws?) (?:its |their )?(?:funding|funds|financing|money) from|paid (?:out of|from) (?:a grant|funds) (?:of|from|by)`,
    ),
    examples: ['funded by', 'co-funded by', 'generously supported by'],
  },
  {
    name: 'with-support-of',
    language: 'en',
    pattern: words(
      `(?:made possible )?(?:with|through|thanks to|under|by|from|out of|and)(?: the)? ${SUPPORT_EN} (?:of|from|by)|(?:received|receives|receiving|benefit(?:s|ed)? from|benefitted from|enjoyed) ${SUPPORT_EN} (?:of|from|by)|made possible (?:thanks to|by|through|with)|(?:an? |the )?(?:\\p{L}+ )?(?:grants?|funds|donations?|subsidy|money|contributions?) (?:from|of|by)(?: the)? (?=[^.;]{3,90} (?:covered|paid|made|allowed|financed|enabled|met)(?![\\p{L}]))|(?:thanks?|thank you|grateful|gratitude) (?:very much )?to (?=[^.;]{3,140} for (?:funding|financing|sponsoring|making|paying|their (?:generous |financial )*support))`,
    ),
    examples: ['with the financial support of', 'made possible through the support offered by'],
  },
  {
    name: 'finance-par',
    language: 'fr',
    pattern: words(
      "(?:co-?)?financée?s?(?: conjointement| entièrement| en partie| à hauteur de [^,;.]{2,40}?)? par|(?:appuyée?s?|soutenue?s?)(?: financièrement| généreusement)? par|(?:avec|grâce à|grâce au|par|bénéficie d[eu]|bénéficié d[eu]|sur|reçu) (?:l'|le |la |un |une |du |généreux |généreuse )*(?:appui|soutien|financement|concours|contribution|aide|fonds)(?: financi(?:er|ère)s?| généreux| généreuse| technique et financi(?:er|ère))?(?: et (?:financier|technique))?(?: et \\p{L}+(?: \\p{L}+)?)? (?:de|du|des|d')|financement (?:de|du|des|d')|(?:financement|frais|coûts?|dépenses)(?: [^,.;]{3,40}?)? (?:est|sont|a été|ont été|étai(?:t|ent)) (?:assurée?s?|prise?s? en charge|couverte?s?|supportée?s?|réglée?s?) par|prise?s? en charge par|(?:bailleurs?(?: de fonds)?|financement|avec le soutien de) ?: ?",
    ),
    examples: ['financé par', 'avec le soutien financier de', "grâce à l'appui de"],
  },
  {
    name: 'بتمويل من',
    language: 'ar',
    pattern: words(
      '[وف]?(?:ب(?:ال)?(?:تمويل|دعم)(?: (?:مشترك|كريم|سخي|مالي|كامل))?(?: مقدم)? من|ال?ممولة? (?:بشكل مشترك )?من(?: قبل)?|ممول من|بفضل (?:دعم|تمويل)|تمويل \\p{L}+ من(?: قبل)?|بمساهمة(?: مالية)? من|بفضل (?:ال)?(?:دعم|تمويل|مساهمة)(?: (?:ال)?\\p{Script=Arabic}+)? (?:من|مقدم من)|(?:تمويل|تمول|يمول|تموله|تمولها|مول|مولت|مولته|مولتها|يموله|يمولها)(?: (?:هذه |هذا )?ال(?:مشروع|برنامج|ورشة|دورة|تدريب|ندوة|مؤتمر|نشاط|لقاء))?(?: (?:بشكل مشترك|بالكامل))?(?: من(?: قبل| طرف| جانب)?)?|بتمويل(?: (?:مشترك|كامل|سخي|كريم))?(?: من(?: قبل| طرف)?)?|الجهة المانحة ?:?)',
    ),
    examples: ['بتمويل من', 'الممول من'],
  },
];
