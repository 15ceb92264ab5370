/** Wording that brings a topic. */
import type { ReleaseLanguage } from '../schema';
import { BEFORE_WORD, cue, foldRule, words } from '../text/pattern';

const EVENT_EN =
  '(?:training(?: of trainers| course| session| programme| workshop)?s?|ToT|\\(ToT\\)|workshops?|round-?table|round table|seminars?|conference|courses?|study visit|meeting|sessions?|modules?|lectures?|webinars?|classes|drills?|exercises?|trainers|training days?|dialogue|consultation|discussion)';
const LINK_EN =
  '(?: \\(ToT\\))?(?: (?:in|at|for) [\\p{L}\\p{N}\'’, -]{3,60}?)? (?:on|about|regarding|concerning|dedicated to|devoted to|focus(?:ed|ing|ses)? on|concentrat(?:ed|ing) on|covering|entitled|titled|called|under the title|in the field of|in the area of|over)(?: the)?(?: (?:topic|theme|subject|issue)s? of(?: the)?)? (?=["“]?\\p{L})';
const EVENT_FR =
  "(?:formations?|ateliers?|séminaires?|tables? rondes?|conférences?|cours|sessions?|journées?|réunion|visite d'études?|modules?|séances?)";
const EVENT_AR =
  '(?:ورشة(?: عمل)?|ورشة العمل|الورشة|دورة(?: تدريبية)?|الدورة(?: التدريبية)?|تدريبا?|التدريب|ندوة|الندوة|مؤتمرا?|المؤتمر|اجتماعا?|جلسات?|مائدة مستديرة|برنامجا تدريبيا|زيارة دراسية|لقاء)';

/** "a workshop on ..." */
export const LEAD_TOPIC: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: new RegExp(
    `${BEFORE_WORD}${EVENT_EN}${LINK_EN}|(?:trained|train|educated|trains) (?:(?:[\\p{L}\\p{N}' -]|\\([^()]{1,40}\\)){3,90}? )?(?:on|in) (?=\\p{L})`,
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

/** Verbs and nouns of teaching whose object is a topic even when it stands alone. */
const VERBS_EN =
  "(?:were|was|are|is|been|being|be) (?:also |then )?(?:taught|drilled in|schooled in|coached (?:in|on)|tutored in|graded on|quizzed on|examined on|exposed to|walked through|equipped with (?:\\p{L}+ )?(?:skills|tools|knowledge) (?:in|on|for)|taken through|led through|guided through|refreshed on|updated on|tutored on)|(?:mornings?|afternoons?|days?|sessions?|hours?|evenings?|modules?|units?|part|half) (?:was|were|went|is|are) (?:given|spent|set aside|kept|left|used|allotted|allocated|turned over|reserved) (?:over )?(?:to|on|for|in)|practi[sc]ed|studied|studies(?! (?:on|of|in|and))|study(?! (?:visit|tour|trip|of|on|at))|learn(?:ed|t|s|ing)?(?: about| (?:how )?to)?|discussed|discuss(?:es|ing)?|reviewed|reviewing|examin(?:ed|es|ing)|explor(?:ed|es|ing)|look(?:ed|s|ing)? (?:in detail )?(?:at|into)|deal(?:t|s|ing) with|cover(?:ed|s|ing)|address(?:ed|es|ing)|tackl(?:ed|es|ing)|focus(?:ed|es|ing|sed|sing)? on|concentrat(?:ed|es|ing) on|went (?:through|over|into)|go(?:es)? (?:through|over|into)|work(?:ed|s|ing)? (?:through|on)|compar(?:ed|es|ing)|observed|analy[sz](?:ed|es|ing)|rehears(?:ed|ing|es)|acquainted (?:(?:themselves|them|the \\p{L}+|participants) )?with|familiari[sz]ed (?:(?:themselves|them|the \\p{L}+|participants) )?with|(?:were|was|are|is) (?:also )?introduced to|introduced (?:them |participants |the \\p{L}+ )?to|sensiti[sz]ed (?:on|to)|informed (?:about|on)|briefed on|(?:was|were|been|being|are|is) trained (?:on|in)|instructed in|touched (?:up)?on|cent(?:red|ered) (?:on|around)|revolv(?:ed|es) around|turn(?:ed|ing|s)? (?:on|to)|dwel(?:t|led|ls) on|dedicated to|given over to|exchanged (?:\\p{L}+,? (?:and )?){1,6}(?:on|in)|shared (?:\\p{L}+ )?experiences? (?:on|in|of)|received (?:(?:\\p{L}+ (?:and )?){0,3})?(?:training|instruction|guidance|lessons) (?:on|in)|moved on to|moves? (?:from|to)|information on|sessions? (?:on|about)|modules? (?:on|about)|lectures? (?:on|about)|lessons (?:on|in)|classes (?:on|in)|exercises (?:on|in)|talks (?:on|about)|includ(?:ed|es|ing)(?= (?:\\p{L}+ ){0,2}(?:sessions|modules|topics))|devoted to|skills (?:in|on)|capacit(?:y|ies) (?:in|on)|(?:their|improve|improved|improving|deepen(?:ed)?|refresh(?:ed)?) (?:knowledge|understanding) (?:of|on|in|about)|understanding of|identifying|(?:are|were|is) drafting|reserved for|set aside for|improve(?:d)? their \\p{L}+ (?:of|on|in)|techniques of|building up the capacities of [\\p{L}' -]{3,50} in|brushed up (?:on )?(?:their \\p{L}+ of )?|took up|takes up|spoke (?:about|of|on)|talk(?:ed|s|ing)? about|heard (?:about|how|from .{3,40} about)|tried out|drilled|trained (?:on|in)|taught (?:the \\p{L}+ )?(?:about|how to)|(?:walked|took|guided|led|talked|steered) (?:the |them |\\p{L}+ ){1,3}(?:through|into)|dug (?:deep )?into|delved into|grappled with|wrestled with|got to grips with|on the (?:subject|topic|theme)(?: of)?|with a focus on|on the (?:timetable|menu|agenda|programme|syllabus|curriculum) ?(?:were|was|are|is|:)|topics? ?:|subjects? ?:|themes? ?:|(?:emphasis|attention|focus|stress) (?:was |were |is )?(?:placed |put |given |paid |laid )?(?:on|to)|combin(?:ed|es)|taking in|ranging from|rang(?:ed|es) from";

/** "The participants practised ..." */
export const TAUGHT: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: cue(
    `(?:${VERBS_EN})(?: (?:introductory |practical |theoretical )?(?:sessions?|modules?|lectures?|exercises|topics|issues|subjects|themes|questions) (?:on|of|such as|including|about|like))?(?: the (?:role|topics?|issues?|subjects?) (?=of))? (?=["“]?\\p{L})`,
  ),
  fr: cue(
    "(?:(?:est|sont|était|étaient|a été|ont été) (?:ensuite |aussi |également )?(?:réservée?s?|consacrée?s?|dédiée?s?|formée?s?|initiée?s?|sensibilisée?s?) (?:à|aux|au)|(?:se forment|se former|s'initient|s'initier|s'exercent|s'exercer|s'entraînent|s'entraîner|se perfectionnent|former|initier|sensibiliser|se familiarisent|se familiariser) (?:à|aux|au|avec)|débattre (?:de|des|du)|débattu (?:de|des|du)|débattent (?:de|des|du)|discuter (?:de|des|du)|échanger sur|(?:tourné|tournaient|tournent|tournait|articulée?s?|centrée?s?) autour (?:de|du|des|d')|jeux? de rôles? (?:sur|autour d[eu])|exercices? (?:pratiques? )?sur|consacr(?:e|ent|ait|aient|ée?s?)(?:,[^,.;]{3,140},)? (?:à|aux|au)|(?:s'est|se sont) (?:achevée?s?|ouverte?s?|poursuivie?s?|terminée?s?) (?:sur|par)|(?:thème|sujet|objet|fil rouge)s? (?:en |central |principal )?(?:était|étaient|est|sont|fut|portait sur)|(?:modules?|cours|exposés?|présentations?|communications?|interventions?|ateliers? pratiques?|mises? en situation|travaux pratiques) (?:sur|portant sur|relatifs? à|consacrée?s? à)|renforcer (?:leurs |les |ses )?(?:\\p{L}+ )?(?:capacités|compétences|connaissances)(?: \\p{L}+){0,3} (?:en matière de|en|sur|dans le domaine (?:de|du|des)|relatives (?:à|aux|au))|(?:ont|a) (?:aussi |également |ensuite |notamment )?(?:planché|travaillé|réfléchi|délibéré|disserté) sur|(?:a|ont|avait|avaient|s'est|se sont|s'était) (?:aussi |également |notamment |principalement |ensuite |ainsi )?(?:porté (?:\\p{L}+ )?sur|étudié|abordé|traité(?: de| des| du)?|discuté(?: de| des| du)?|échangé sur|débattu (?:de|des|du)|examiné|travaillé (?:sur|à|aux|au)|exploré|approfondi|passé en revue|analysé|été consacrée?s? (?:à|aux|au)|été dédiée?s? (?:à|aux|au)|été formée?s? (?:à|aux|au|sur|en)|été initiée?s? (?:à|aux|au)|été sensibilisée?s? (?:à|aux|au|sur)|comparé|découvert|appris(?: à)?|couvert|évoqué|mis l'accent sur|familiarisée?s? avec|intéressée?s? (?:de près )?(?:à|aux|au)|exercée?s? (?:à|aux|au)|penchée?s? sur|planché sur|plongée?s? dans|outillée?s? (?:sur|en)|concentrée?s? sur|entraînée?s? (?:à|aux|au)|été (?:également )?au (?:cœur|centre) d[eu]s?)|porte(?:nt|ra)? sur|passe(?:nt|ra|ront)? en revue|passai(?:t|ent) en revue|permet(?:tent|tra)? d'aborder|abordent|aborde|traitent? (?:de|des|du)|(?:au programme|au menu|à l'ordre du jour|thèmes? abordés?|thématiques? abordées?) ?:|consacrée?s? (?:à|aux|au)|dédiée?s? (?:à|aux|au)|axée?s? sur|(?:connaissances|compétences|capacités) (?:\\p{L}+ )?(?:en matière de|en matière d'|en|sur|dans le domaine (?:de|du|des)|relatives (?:à|aux|au))|notamment sur|l'accent a été mis sur|modules? (?:sur|portant sur)|séances? (?:sur|portant sur|de)|à savoir)(?: (?:la|les|le)(?= )| l')? ?(?=\\p{L})",
  ),
  ar: cue(
    '(?:عروضا?|عرضا|دروسا?|درسا|محاضراتها?|محاضرات|محاضرة|حصصا?|حصة|تمارين|تدريبات|تطبيقات|مداخلات|مداخلاتها?|معارفهم|مهاراتهم|قدراتهم|خبراتهم|وحدات|جلسات|جلساتها|محاورها|برنامجها|مضامينها|مفرداتها)(?: (?:نظري(?:ة|ا)|عملي(?:ة|ا)|تطبيقي(?:ة|ا)|تفاعلي(?:ة|ا)|مكثفة|قانوني(?:ة|ا)|و\\p{L}+))* (?:حول|عن|في مجال|في|على|بشأن|تناولت|شملت|همت|تمحورت حول|تخص)|(?:خصص|خصصت|خصصها|خصصته|مخصصة|المخصصة|كرس|كرست)(?: (?:ال)?\\p{L}+){0,4}? ل(?=\\p{L}{4})|(?:عقدت|دارت|تمحورت|انصبت|تركزت|تمحور|دار)(?: \\p{L}+){0,3} (?:حول|على)|(?:محاور|مواضيع|موضوعات|ملفات|قضايا|مجالات)(?: \\p{L}+)? (?:و?هي|منها|أبرزها|من بينها|مثل)(?= )|[وف]?(?:قد |كما )?(?:[سي]?(?:ناقش|تناول|تطرق|شمل|تضمن|ركز|بحث|تدارس|استعرض|تعرف|تدرب|اطلع|تعلم|درس|عالج|غط[يى]|سلط|تمحور|شرح|تلق[يى]|قدم(?!وا من)|دار|تعمق|مارس)(?:ت|وا|ا|تا|ن)?|[سيت]{1,2}(?:ناقش|تناول|تطرق|شمل|تضمن|ركز|بحث|تدارس|ستعرض|تعرف|تدرب|طلع|تعلم|درس|عالج|غطي|سلط|تمحور|تلقي|دور)(?:ون|ان|وا)?|تنقل|اشتمل(?:ت)?|هدفت|تهدف|يهدف|هدف|تعزيز (?:قدرات|مهارات|معارف))(?: (?:المشاركون|المشاركات|المشاركين|المؤتمر|الاجتماع|الدورة|الورشة|الورشات|الندوة|اللقاء|الجلسات|جلسات|التدريب|البرنامج|المتدربون|المتدربات|المتدربين|الحاضرون|الحضور|العروض|النقاشات|المداخلات|المحاور|محاور|ورشة|العمل|جدول|أعمال|الأعمال|الضباط|القضاة|الصحفيون|الموظفون|المسعفون|\\p{L}+ون|التدريبي|التدريبية|التكوينية|كذلك|أيضا|أيام|الورشة)){0,3}(?: (?:دروسا|دروس|جلسات|تدريبات|معارف|مهارات|عروضا|الضوء|تمارين)(?: (?:نظرية|عملية|وعملية|تطبيقية|وتطبيقية|مكثفة))*)?(?: على (?:مدى|مدار|امتداد) \\p{L}+(?: أيام)?| (?:طوال|طيلة|خلال) (?:\\p{L}+ )?(?:أيام|يومين|اليومين|الأيام)(?: (?:ال)?(?:ثلاثة|أربعة|خمسة))?)?(?: (?:على|إلى|حول|في(?: مجال| مجالات)?|إلى تعزيز قدرات \\p{L}+ (?:في|على)(?: مجال| مجالات)?|قدرات \\p{L}+ في(?: مجال)?))?(?: (?:عدة |عددا من |ثلاثة |أربعة |خمسة )?(?:مواضيع|موضوعات|محاور|ملفات|قضايا|جلسات)(?: (?:رئيسية|أساسية|مهمة))?(?: (?:من بينها|أبرزها|منها|مثل|هي|شملت|تناولت|حول))?)? (?=\\p{L})',
  ),
};

const VERBS_HANDLED_EN =
  'taught|teaches|treated|mapped|revised|tested|simulated|drafted|demonstrated|showed|illustrated|outlined|described|weighed|debated|argued about|brainstormed (?:on|about)|settled on|there followed|followed by|then came|next came|dissected|unpacked|assessed|evaluated|mastered|refined|sharpened (?:their \\p{L}+ (?:in|of|on))?|honed (?:their \\p{L}+ (?:in|of|on))?|strengthen(?:ed|s|ing)? (?:their )?(?:\\p{L}+ )?(?:skills|capacity|capacities|knowledge) (?:in|of|on)|agree(?:d)? on|(?:go|went) back to class on|looks? at|tried|tackles?|weighs?|stud(?:y|ies)|discuss|debates?|explores?|learn|simulates?|how to|purpose was|aim was|aimed (?:at|to (?:improve|strengthen))|saw|observed|trained|in the (?:art|craft|use|skills?) of|included|comprised|encompassed|featured|consisted of|raised|explain(?:ed|s)?|presented|addressing|questions of|issues of|aspects of|basics of|fundamentals of|matters of|elements of|lessons on|instruction in|tutorials? (?:in|on)|lectures? (?:in|by .{3,30} on)';
/** Verbs that say teaching only where their object is something that can be taught. */
export const HANDLED: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: cue(`(?:${VERBS_HANDLED_EN}) (?:the |an? )?(?=["“]?\\p{L})`),
  fr: cue(
    "(?:(?:a|ont) (?:aussi |également |ensuite |notamment )?(?:simulé|testé|révisé|rédigé|cartographié|répété|pratiqué|expérimenté|démontré|décrit|présenté|enseigné|appris|maîtrisé|pesé|soulevé|compris|inclus|comporté|comprenait|permis (?:de|d'))|enseigne(?:nt)?|parlent (?:de|des|du)|harmonisent|comprenai(?:t|ent)|comprend|incluai(?:t|ent)|englobait|comportait|(?:cours|leçons|exercices|initiation|séances|notions|bases|techniques|modules) (?:de|d'|des|du|à l'|à la|aux|au)|questions (?:de|d'|relatives (?:à|aux|au)|liées (?:à|aux|au)))(?: (?:la|les|le)(?= )| l')? ?(?=\\p{L})",
  ),
  ar: cue(
    '(?:دورة|دورات|ورشة|تدريب|تدريبا|برنامج|برنامجا|جلسة|بجلسة|جلسات|تكوين)(?: \\p{L}+){0,6}? (?:في|عن|على) (?=\\p{L})|(?:تدرب|طبق|تعرف|اطلع)(?:وا|ت|ن)? (?:\\p{L}+ )?(?:على|إلى)? ?(?=\\p{L})|(?:تابع|تابعت|تابعوا|استفاد|درس|درسوا|مارس|مارسوا|محاكاة|كيفية|سبل|في مجال|مجالات|موضوع) (?=\\p{L})',
  ),
};

export const AGENDA_HEADING = words(
  'agenda|programme of the day|programme|program|modules?|topics|what we (?:talked|spoke|learned) about|on the agenda|contents?|sessions|themes|au programme|ordre du jour|thèmes|modules|جدول الأعمال|المحاور|محاور|المواضيع|البرنامج',
);

/** Sentences on money, goals and partners hold no topics. */
export const UNFIT_SENTENCE = words(
  'funded|financed|grant|costs|paid for|expenses|(?:board|travel|accommodation) and (?:board|lodging|accommodation|interpretation|meals)|footed the bill|picked up the bill|frais de (?:voyage|transport|déplacement|séjour|restauration|hébergement|participation|mission|la (?:formation|session|rencontre)|l.(?:atelier|organisation|activité))|made possible|co-funded|supported by|sustainable development goals?|global compact|memorandum|financée?s?|pacte mondial|développement durable|بتمويل|ممولة?|الممول|أهداف التنمية',
);

/** What a named person says or does is no lesson. */
export const REPORTING = words(
  'said|stressed|noted|stated|recalled|affirmed|emphasi[sz]ed|highlighted|praised|underlined|welcomed|thanked|reminded|according to|a déclaré|a souligné|a affirmé|a rappelé|a annoncé|أكد|أكدت|وأكد|وأكدت|أوضح|أوضحت|وأوضح|وأوضحت|أضاف|وأضاف|قال|وقال|قالت|وقالت|أشار|وأشار|أشارت|وأشارت',
);
