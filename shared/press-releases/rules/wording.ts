/** Words for events and for what one does with them, shared by the rules of several fields. */
import type { EventKind } from '../schema';
import { words } from '../text/pattern';

interface KindRule {
  readonly kind: EventKind;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

/** Article and particles, which Arabic writes onto the word. */
const ARABIC_LEAD = '(?:[وف]?[بكل]?ال|[وف]?لل|[وف]?[بكل])?';

/** In order: the longer wording wins over the word inside it. */
export const KIND_RULES: readonly KindRule[] = [
  {
    kind: 'training-of-trainers',
    pattern: words(
      "training[- ]of[- ]trainers(?: course| workshop)?|train[- ]the[- ]trainers?|trainers'? training|tots?|formations? (?:de|des) formateurs|ل?تدريب (?:ال)?مدربين|ل?تدريب (?:ال)?مدربات|ل?إعداد (?:ال)?مدربين|ل?تكوين (?:ال)?مكونين",
    ),
    examples: ['a Training of Trainers', 'une formation de formateurs', 'دورة تدريب المدربين'],
  },
  {
    kind: 'study-visit',
    pattern: words(
      `study[- ](?:visit|tour|trip)s?|(?:visite|voyage)s? d'études?|${ARABIC_LEAD}زيارة (?:ال)?دراسية|${ARABIC_LEAD}جولة (?:ال)?دراسية`,
    ),
    examples: ['a study visit', "une visite d'étude", 'زيارة دراسية'],
  },
  {
    kind: 'roundtable',
    pattern: words(
      `round[- ]?tables?|tables? rondes?|${ARABIC_LEAD}(?:مائدة|طاولة) (?:ال)?مستديرة`,
    ),
    examples: ['the second round table', 'une table ronde', 'مائدة مستديرة'],
  },
  {
    kind: 'workshop',
    pattern: words(
      `(?:training )?workshops?|ateliers?(?: de formation)?|${ARABIC_LEAD}حلق(?:ة|ات) (?:ال)?عمل|${ARABIC_LEAD}ور(?:شة|شتي|شتين|ش) ?(?:ال)?(?:عمل|تدريبية|تدريب)?|[بلو]+(?:ال)?ورشة`,
    ),
    examples: ['a regional workshop', 'un atelier', 'ورشة عمل'],
  },
  {
    kind: 'seminar',
    pattern: words(
      `seminars?|séminaires?|${ARABIC_LEAD}ندو(?:ة|ات)|webinars?|webinaires?|symposiums?|colloques?|${ARABIC_LEAD}حلقة (?:ال)?(?:دراسية|نقاشية)`,
    ),
    examples: ['a seminar', 'le séminaire', 'ندوة'],
  },
  {
    kind: 'conference',
    pattern: words(
      `(?<!press )(?<!news )conferences?|(?<!de presse )(?<!salle de )(?<!salles de )conférences?(?! de presse)|${ARABIC_LEAD}مؤتمر(?:ا)?(?! صحفي)`,
    ),
    examples: ['a conference', 'la conférence', 'مؤتمر'],
  },
  {
    kind: 'training',
    pattern: words(
      `training (?:course|session|programme|program|event)s?|trainings?(?! (?:cent|institut|academ|material|manual|curricul|need|catalogue|department|officer|specialist))|(?:sessions?|cycles?|cours|stages?) de formation|formations?|capacity[- ]building (?:session|programme|program|course|event)s?|refresher (?:course|session|training)s?|(?:master|training )class(?:es)?|boot ?camps?|sessions? de (?:renforcement|recyclage|perfectionnement)[^.,;]{0,30}|stages?(?= de (?:perfectionnement|recyclage))|${ARABIC_LEAD}(?:دورة|دورات|ورشة|حلقة|يوم|أيام) (?:ال)?تكويني(?:ة)?|${ARABIC_LEAD}تكوين|${ARABIC_LEAD}دورة (?:ال)?تأهيلية|${ARABIC_LEAD}دور(?:ة|ات|تين) (?:ال)?تدريبية|${ARABIC_LEAD}دورة|${ARABIC_LEAD}تدريب(?:ا|ات)?|${ARABIC_LEAD}برنامج (?:ال)?تدريبي`,
    ),
    examples: ['a four-day training', 'training course', 'une formation', 'دورة تدريبية'],
  },
  {
    kind: 'course',
    pattern: words(
      '(?<!of )(?<!the )(?<!due )courses?|(?<=the )course(?! of)|cours(?! de| du| des)',
    ),
    examples: ['a course on identity'],
  },
  {
    kind: 'meeting',
    pattern: words(
      `meetings?(?! (?:the|their|its|with|these))|réunions?|rencontres?|${ARABIC_LEAD}اجتماع(?:ا|ات)?|${ARABIC_LEAD}لقاء`,
    ),
    examples: ['a regional meeting', 'une réunion', 'اجتماع'],
  },
];

/** Any word for an event. */
export const EVENT_NOUN = words(
  [
    'training|trainings|trained|forum|dialogue|consultations?|briefings?|symposium|drills?|simulation|exercise|masterclass|boot ?camp|camp|retreat|lessons|classes|class|hackathon|lectures?|gathering|summit|congress|workshop|workshops|roundtable|round table|round-table|seminar|seminars|webinar|conference|course|courses|study visit|study tour|visit|meeting|tots?|event|sessions?|activity|edition',
    'formations?|ateliers?|colloques?|symposium|forums?|assises|causeries?|consultations?|exercice|simulation|stages?|cycles?|concertation|dialogue|renforcement|recyclage|tables? rondes?|séminaires?|conférences?|visites?|réunions?|rencontres?|journées?|stages?|sessions?|cours',
    '[بلوفك]*(?:ال)?(?:ورشة|ورشات|ورش|دورة|دورات|تدريب|تدريبا|ندوة|مؤتمر|اجتماع|لقاء|زيارة|فعاليات|أعمال|مائدة|برنامج تدريبي|جلسات|ملتقى|منتدى|حلقة|تكوين|دورات|حوار|مشاورات|تمرين|محاكاة|مخيم|قمة|يوم دراسي|أيام دراسية)',
  ].join('|'),
);

/** Verbs of holding an event, in forms that stand before or after it. */
export const HOLD_ENGLISH =
  'organi[sz]ed|organi[sz]es|organi[sz]ing|organi[sz]e|is organi[sz]ing|co-organi[sz]ed|held|holds?|is holding|are holding|hosted|hosts|hosting|is hosting|conducted|conducts|conducting|is conducting|delivered|delivers|ran|runs|run by|designed|is running|running|convened|mounted|got under ?way|gets under ?way|is under ?way|came to (?:a close|an end)|co-organi[sz]es|co-convened|rolled out|animated|convenes|launched|concluded|opened|opens|led|kicked off|facilitated|implemented|gathered|brought together|brings together|carried out|arranged|staged|completed|provided|provides|wrapped up|trained|trains|took place|takes place|met|given|taught|co-hosted|co-hosts|inaugurated|commenced|commences|started|starts|began|ended|ends|ended with|put on|hold|held up|chaired|set up by|put together by|laid on by|lasted|went on for';
export const HOLD_FRENCH =
  "a organisé|ont organisé|organise|organisent|organisée?s?|a tenu|ont tenu|tient|tenue?s?|s'est tenue?|se sont tenue?s|se tient|a animé|ont animé|animée?s?|a accueilli|accueille|accueillie?s?|a conduit|a abrité|abrite|a réuni|réunit|ont réuni|a lancé|lance|a clôturé|a rassemblé|a dispensé|dispensée?s?|assurée?s? par|mise? en œuvre|a formé|forme|co-?organisée?s?|a eu lieu|s'est déroulée?|s'est ouverte?|s'est achevée?|s'est clôturée?|se sont déroulée?s|se déroule|se déroulent|a été donnée?|donnée?s? par|initiée?s? par|a débuté|a démarré|s'ouvre|ont entamé|a pris fin|ont pris fin|co-?animée?s?|convoquée?s?|a convoqué|mise? sur pied par|montée?s? par|a duré|ont duré";
export const HOLD_ARABIC =
  '[وف]?(?:التي |الذي )?(?:نظمت|نظم|نظمها|نظمته|نظمتها|تنظم|تنظمها|ينظم|ينظمها|عقدت|عقد|عقدها|عقدتها|تعقد|تعقدها|استضافت|استضاف|استضافها|استضافته|أقامت|أقام|أقامها|أقامتها|احتضنت|احتضن|احتضنها|أجرت|نفذت|نفذ|نفذها|نفذتها|أطلقت|أطلق|أطلقتها|اختتمت|اختتم|افتتحت|افتتح|انطلقت|انطلق|دربت|درب|تدرب|شهدت|جمعت|جمع|نُظمت|أنهت|أقيم|أقيمت|يقيم|تقيم|نظموا|بدأت|بدأ|تستضيف|يستضيف|تحتضن|يحتضن|تختتم|ينطلق|تنطلق|منظمة من طرف|التأم|التأمت|انعقد|انعقدت|ينعقد|تنعقد|أجري|أجريت|نفذه|تلقى|قدمت|استمرت|استمر|دامت|دام|تواصلت|تواصل|استغرقت)';
export const HOLD_VERB = words(`${HOLD_ENGLISH}|${HOLD_FRENCH}|${HOLD_ARABIC}`);

/** Taking part. */
export const ATTEND_VERB = words(
  [
    'attended|attend|attending|took part|take part|taking part|participated|participate|participating|participation|participants?|gathered|brought|joined|came together|bringing together|brings together|trained|reached|completed|practised|benefit(?:ed|ted)|travelled|traveled|graduated|sat|is attended|were introduced|took|trainees?|dealt|underwent|received training|are in|met|learn(?:ed|t)?|spent|followed|enrolled|finished|sat down|sat in|present were|were present|were selected|equipped|came from|drilled|joined|worked|assembled|convened|turned up|took turns',
    'ont participé|a participé|participé|y ont pris part|ont pris part|pris part|ont suivi|ont bénéficié|bénéficiaires?|au profit|à destination|réuni|rassemblé|formés|formé·e·s|participants?|participant·e·s|ont assisté|présence|se forment|suivi|assisté|suivent|a rassemblé|participent|participait|pris place|sont réunis|se sont réunis|s.adressait|s.adresse|réunis|réunies|apprennent|ont appris|débattu',
    '[وف]?(?:شارك|شاركت|يشارك|تشارك|حضر|حضرها|حضره|استفاد|استفادت|ضمت|ضم|جمعت|جمع|التحق|تلقى|تدرب|بمشاركة|بحضور|لفائدة|لصالح|استهدفت|استهدف|بمشاركه|المشاركون|المشاركين|اجتمع|تخرج|أتم|أنهى|خضع|شاركوا|شاركن|يشاركون|يستفيد|تستفيد|استفادوا|حضور|حضروا|تلقت|تلقوا|يتلقى|التقى|اجتمعت|انضم|تخرجت|واستهدفت|استقطبت|استقطب)',
  ].join('|'),
);

/** The event begins on the day named beside these, or ends on it. */
export const OPENING = words(
  [
    'open(?:ed|s|ing)?|beg[au]n|beg[ai]n(?:s|ning)?|start(?:ed|s|ing)?|launch(?:ed|es)?|kick(?:ed|s|ing)?[- ]off|inaugurat(?:ed|es)|commenc(?:ed|es)|got (?:under way|underway)|(?:is|are|gets?) (?:under way|underway)|set out|first (?:day|morning|afternoon|session)|opening (?:day|ceremony|session)',
    "s'ouvre|s'est ouverte?|se sont ouvert[se]*|a débuté|ont débuté|débute|débutent|a commencé|ont commencé|commence|commencent|a démarré|démarre|ouverture|lancement|coup d'envoi|a été lancée?|entament?|ont entamé|a entamé|première journée|premier jour",
    '[وف]?(?:بدأت|بدأ|تبدأ|يبدأ|انطلقت|انطلق|انطلاق|تنطلق|ينطلق|افتتحت|افتتح|افتتاح|تفتتح|يفتتح|شرع|شرعت|استهلت|استهل|اليوم الأول|باشر|باشرت|دشن|دشنت)',
  ].join('|'),
);
export const CLOSING = words(
  [
    'ended|ends|end(?:ed|ing)?|(?:at|by|to) the end of|conclu(?:ded|des|ding|sion)|clos(?:ed(?! doors| borders| files?)|es|ing)|(?:at|by) the close of|(?:came|comes|come|drew|draws|brought) to (?:a close|an end|the end)|complet(?:ed|es|ing|ion)|finish(?:ed|es|ing)|wrapped up|wraps up|wound up|rounded off|graduat(?:ed|es|ion)|certificates|last day|final day|closing (?:day|ceremony|session)|over the past \\p{L}+ days',
    "s'est achevée?|se sont achevée?s|s'achève|s'achèvent|s'est clôturée?|s'est conclue?|s'est refermée?|a pris fin|ont pris fin|prend fin|prennent fin|clôture|a clôturé|a clos|s'est terminée?|se sont terminée?s|se termine|ont achevé|ont terminé|ont bouclé|(?:au terme|à l'issue|à la fin) d[eu']|attestations|certificats|diplômes|dernier jour|dernière journée|clap de fin|remise des",
    '[وف]?(?:اختتمت|اختتم|اختتام|تختتم|يختتم|انتهت|انتهى|أنهت|أنهى|أنهوا|ختام|اختتموا|أكمل|أكملت|أتم|أتمت|تخرج|تخرجت|تخريج|خرج|خرجت|الشهادات|شهادات|اليوم الأخير|اليوم الختامي|أسدل الستار|حفل التخرج)',
  ].join('|'),
);

/** Beside a number: it counts other people, or those of other times. */
export const ELSEWHERE = words(
  "will be|planned|expected|annually|a year|per year|aims? to|reach \\d|by the end|since|so far|to date|bring(?:ing)? the (?:total|number)|brought to|in total|altogether|previous|earlier|last year|according to|recruited|applicants|applications|applied|crossed|arrived|registered|graduates? (?:since|so far)|brought back|rescued|au total(?! ont| de \\d)|depuis (?:le début|sa création|son lancement|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\\d{4})|selon|candidatures|prévue?|destiné|accueille|afin de|d'ici|منذ|سنويا|العدد الجملي|ليبلغ|بلغ عدد|وفقا|من المتوقع|يهدف",
);
