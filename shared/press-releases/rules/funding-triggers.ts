/** Wording after which the names of those who paid follow. */
import type { ReleaseLanguage } from '../schema';
import { words } from '../text/pattern';

const MONEY =
  '(?:funding|funds|financing|co-financing|co-funding|cofunding|finance|grants?|money|resources|sponsorship|subsid(?:y|ies)|donations?|means|(?:financial|material|monetary) (?:support|assistance|backing|help|contributions?))';
const SUPPORT_EN = `(?:(?:the|its|their|a|an) )?(?:(?:generous|kind|financial|valuable|continued|continuous|full|joint|additional|partial|further|important|substantial|major|significant|special|long-standing|bilateral|budgetary|sole|main|vital|crucial|modest|core) ){0,3}(?:and )?(?:(?:financial|generous) )?(?:support|contributions?|assistance|backing|generosity|${MONEY})(?: and (?!from|of|by)\\p{L}+)?(?: of (?:[A-Z]{3}|€|\\$|US\\$|£)? ?[\\d.,]+(?: million)?(?: \\p{L}+)?)?(?: (?:offered|provided|extended|given|received|granted|awarded|made available))?`;
const COSTS_EN =
  '(?:costs?|expenses|bills?|travel|flights?|accommodation|fees|lodging|board|meals|transport|transportation|per diems|allowances|interpretation|equipment|everything|participation|training|workshop|course|seminar|conference|event|activity|visit)';
/** No more than a few words, none of them the participle of another clause. */
const FEW = "(?: (?!by )[\\p{L}\\p{N}'’-]+){0,8}?";
const WAS = '(?:was|were|is|are|has been|have been|had been|being)';
const HOW =
  '(?: (?:also|generously|kindly|fully|entirely|jointly|partly|largely|mainly|in full)){0,2}';

interface FundingTrigger {
  readonly name: string;
  readonly language: ReleaseLanguage;
  readonly pattern: RegExp;
  /** Only what pays by its kind is taken for the subject behind the verb. */
  readonly isVerb?: boolean;
  readonly examples: readonly string[];
}

/** After each of these, the funders follow. */
export const FUNDING_TRIGGERS: readonly FundingTrigger[] = [
  {
    name: 'funded-by',
    language: 'en',
    pattern: words(
      `(?:co-?|jointly |generously |fully |partly |kindly |mainly |also )?-?(?:funded|financed|sponsored|co-?funded|co-?financed|bankrolled|underwritten|subsidi[sz]ed)(?: (?!by |through |with |under )[\\p{L}\\p{N}'-]+){0,4}?(?: with [^,.;]{2,40})? by|funded (?:through|with|under|out of|from) ${SUPPORT_EN} (?:of|from|by)|(?:generously |financially |kindly )(?:supported|provided|backed|assisted) by|paid for${HOW} by|${MONEY}(?: for [^,.;]{3,50}?)? ${WAS}${HOW} (?:provided|given|ensured|made available|put up|secured) by|${MONEY}(?: for [^,.;]{3,50}?)? (?:was |were |is |are )?(?:came|comes|come|coming|flowed|flows|stems|stemmed|originated)${HOW} from|${COSTS_EN}${FEW} ${WAS}${HOW} (?:(?:covered|borne|met|paid|shared|footed|defrayed|shouldered|picked up|assumed|taken over|taken care of|settled|funded|carried|absorbed|reimbursed)${HOW}(?: equally)? by|(?:split|shared|divided)(?: equally| evenly)? (?:between|among|amongst|by))|(?:supported|backed)(?: financially| also| jointly| generously)? by|financed from the (?:budget|funds|resources) of|(?:funding|funders?|funded by|donors?|financed by|sponsors?|financial support|with support from) ?: ?|donors?(?: (?:of|to|behind) (?:the|this) [^,.;:]{3,40}?)?,? (?:is|are|was|were)|(?:receives?|received|receiving|draws?|drew) (?:its |their )?(?:funding|funds|financing|money) from|(?:paid|met|covered|drawn|financed)(?: for)? (?:out of|from) (?:(?:a|the) )?(?:grant|funds|budget|resources|contribution|money|allocation) (?:of|from|by|made by|provided by)|(?:courtesy|at the expense|out of the budget|from the coffers|on the account) of|(?:made )?possible${HOW} by|(?:receives?|received|draws?|drew|attract(?:s|ed)) (?:its |their )?(?:financial )?(?:support|assistance|funding|funds|money|contributions) from(?: (?:\\p{L}+|\\d+) (?:sources|donors|funders|partners|sides|quarters))? ?:?`,
    ),
    examples: [
      'funded by',
      'co-funded by',
      'generously supported by',
      'expenses of the course were borne by',
      'funds came from',
    ],
  },
  {
    name: 'with-support-of',
    language: 'en',
    pattern: words(
      `(?:made possible )?(?:with|without|through|thanks to|due to|owing to|on the strength of|because of|under|by|from|out of|and|on|using)(?: the)? ${SUPPORT_EN} (?:of|from|by)|(?:received|receives|receiving|benefit(?:s|ed|ing)? from|benefitted from|enjoyed|enjoys|attract(?:s|ed)|get|gets|got|obtained|secured|was granted) ${SUPPORT_EN} (?:of|from|by)|made possible (?:thanks to|by|through|with)|(?:an? |the )?(?:\\p{L}+ )?(?:grants?|funds|donations?|subsidy|money|contributions?|gift)(?: of (?:[A-Z]{3}|€|\\$|US\\$|£) ?[\\d.,]+(?: million)?)? (?:from|of|by|awarded by|provided by)(?= [^.;]{3,90} (?:covered|paid|made|allowed|financed|enabled|met)(?![\\p{L}]))|(?:thanks?|thank you|grateful|gratitude|indebted) (?:very much )?to(?= [^.;]{3,140} for (?:(?:its|their|the|all) )?(?:funding|financing|sponsoring|making|paying|generous|financial|the (?:funds|funding|financial|money)|their (?:generous |financial )*support|generosity))|a (?:financial )?(?:contribution|grant|donation) (?:from|by)`,
    ),
    examples: [
      'with the financial support of',
      'made possible through the support offered by',
      'with resources from',
    ],
  },
  {
    name: 'finance-par',
    language: 'fr',
    pattern: words(
      "(?:co-?)?(?:financée?s?|subventionnée?s?|sponsorisée?s?|parrainée?s?)(?: conjointement| entièrement| intégralement| en partie| à hauteur de [^,;.]{2,40}?| à \\d+ ?%)? par|(?:appuyée?s?|soutenue?s?)(?: financièrement| généreusement)? par|(?:avec|grâce à|grâce au|par|bénéficie d[eu]|bénéficié d[eu]|bénéficiant d[eu]|sur|reçu|moyennant|sous) (?:l'|le |la |un |une |du |des |les |généreux |généreuse |important |importante )*(?:appui|soutien|financement|contribution|fonds|don|subvention|dotation|enveloppe|budget|générosité|(?:concours|aide|assistance)(?= financi))(?: (?!technique |logistique |pédagogique |matériel |de |du |des )\\p{L}+| technique et financi(?:er|ère))?(?: et (?:financier|technique))?(?: et (?!de|du|des)\\p{L}+(?: \\p{L}+)?)?(?: de [\\d ., ]+(?:millions d'|millions de |mille )?(?:euros|dollars|francs|USD|EUR)(?: \\p{L}+)?)? (?:de|du|des|d'|(?:accordée?s?|octroyée?s?|allouée?s?|apportée?s?|fournie?s?|mise?s? à disposition|consentie?s?) par)|financement (?:de|du|des|d')|(?:financements?|frais|coûts?|dépenses|déplacements?|hébergement|séjour|voyages?|billets|note|facture|restauration|restaurations?|logistique)(?: [^,.;]{3,40}?)? (?:est|sont|a été|ont été|étai(?:t|ent)) (?:intégralement |entièrement |également )?(?:assurée?s?|prise?s? en charge|couverte?s?|supportée?s?|réglée?s?|apportée?s?|fournie?s?|payée?s?|acquittée?s?|assumée?s?|offerte?s?|partagée?s?)(?: intégralement| entièrement| à parts égales)? (?:par|entre)|prise?s? en charge (?:financièrement )?par|(?:fonds|argent|moyens|financements?|crédits)(?: [^,.;]{3,30}?)? (?:proviennent|provient|provenaient|provenait|viennent|vient|venaient|venait|sont venus|est venu)(?:ent)? (?:de|du|des|d')|(?:bailleurs?(?: de fonds)?|donateurs?)[^.;:]{0,60}? ?: ?|(?:financement|financé par|avec le soutien de|soutien financier) ?: ?|(?:aux frais|à la charge|sur le budget|sur budget|sur fonds|sur financement) (?:de|du|des|d')|(?:que|qu') ?(?:co-?)?(?:financ(?:e|ent|ait|aient|é)|a financé|ont financé|soutien(?:t|nent)|prend en charge|subventionn(?:e|ent))(?= (?:l'|la |le |les |\\p{L}))|rendue?s? possibles? (?:grâce (?:à|au|aux)|par)(?: (?:(?:un |une |le |la |l'|les |des )?(?:généreu(?:x|se) )?(?:dons?|appui|soutiens?|financements?|subventions?|contributions?|concours|aide|générosité|fonds|libéralités?)(?: (?!de |du |des |d')\\p{L}+){0,2}))?(?: (?:de l'|de la |de|du|des|d'))?",
    ),
    examples: [
      'financé par',
      'avec le soutien financier de',
      "grâce à l'appui de",
      'que finance la Suisse',
    ],
  },
  {
    name: 'بتمويل من',
    language: 'ar',
    pattern: words(
      '[وف]?(?:ب(?:ال)?(?:تمويل|دعم)(?: (?:مشترك|كريم|سخي|مالي|كامل|جزئي|مادي|مالي سخي|مالي كريم|مالي ومادي))?(?: (?:مقدم|مقدمة))? من(?: قبل| طرف| جانب)?|(?:ال)?ممولة? (?:بشكل مشترك |بالكامل |جزئيا )?من(?: قبل| طرف| جانب)?|بفضل (?:دعم|تمويل|منحة|مساهمة|تبرع)(?: (?:سخي|كريم|مالي|مالية|سخية|كريمة))?(?: (?:مقدمة?|قدمته|قدمها|قدمتها|قدمه))?(?: من)?|تمويل \\p{L}+ من(?: قبل| طرف| جانب)?|ب(?:مساهمة مالية|منحة(?: مالية)?|هبة(?: مالية)?|تبرع(?: كريم| سخي)?|رعاية مالية|أموال|اعتمادات|ميزانية)(?: (?:مقدمة?|قدرها [\\d.,]+ \\p{L}+))?(?: من)?|(?:على|علي) نفقة|بفضل (?:ال)?(?:دعم|تمويل|مساهمة)(?: (?:ال)?\\p{Script=Arabic}+)? (?:من|مقدم من)|(?:تمويل|تمول|يمول|تموله|تمولها|مول|مولت|مولته|مولتها|مولها|موله|يموله|يمولها)(?: (?:هذه |هذا )?ال(?:مشروع|برنامج|ورشة|دورة|تدريب|ندوة|مؤتمر|نشاط|لقاء))?(?: (?:بشكل مشترك|بالكامل))?(?: من(?: قبل| طرف| جانب)?)?|بتمويل(?: (?:مشترك|كامل|سخي|كريم))?(?: من(?: قبل| طرف)?)?|(?:ال)?(?:جهة|جهات) (?:ال)?(?:مانحة|ممولة|داعمة) ?:?|(?:ال)?مانحون ?:)',
    ),
    examples: ['بتمويل من', 'الممول من', 'بدعم مالي من'],
  },
  {
    name: 'تكفل',
    language: 'ar',
    isVerb: true,
    pattern: words(
      '[وف]?(?:قد |التي |الذي )?(?:[ت]?تكفل|يتكفل|تكفلت|تحمل|تحملت|تتحمل|يتحمل|غط|غطت|غطى|سدد|سددت|دفع|دفعت|خصص|خصصت|رصد|رصدت|وفر|وفرت|قدم|قدمت|منح|منحت|تبرع|تبرعت|تتولى|تولت|يتولى|تولى|ساهم|ساهمت|أسهم|أسهمت)(?:ها|ه)?(?: (?:نفقات|تكاليف|مصاريف|كلفة|تكلفة|كامل|جميع|تمويل|التمويل)(?: \\p{L}+){0,2})?(?= \\p{L}+ [^.;]{0,60}(?:ب?(?:ال)?تمويل|نفقات|تكاليف|مصاريف|كلفة|تكلفة|مبلغ|منحة|دولار|يورو|ريال|درهم|دينار|جنيه|تذاكر|إقامة))',
    ),
    examples: ['تكفلت سويسرا بتمويل'],
  },
];
