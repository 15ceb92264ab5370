/** Nouns for people who take part, and how a phrase with one of them ends. */
import type { ReleaseLanguage } from '../schema';
import { words } from '../text/pattern';

const ENGLISH = words(
  '\\p{L}*(?:participants?|trainees?|officials?|officers?|judges?|prosecutors?|members?|representatives?|workers?|people|persons?|women|men|delegates?|leaders?|experts?|specialists?|professionals?|practitioners?|investigators?|inspectors?|instructors?|trainers?|teachers?|students?|journalists?|reporters?|lawyers?|attorneys?|magistrates?|psychologists?|nurses?|doctors?|physicians?|midwives|counsell?ors?|agents?|guards?|police|policemen|policewomen|personnel|staff|employees|civil servants?|diplomats?|consuls?|attachés?|cadets?|recruits?|soldiers|sailors|volunteers?|youth|youths|adolescents|girls|boys|children|parents|migrants?|refugees?|returnees?|stakeholders?|actors?|managers?|directors?|coordinators?|co-ordinators?|focal points?|ambassadors?|mediators?|interpreters?|translators?|assistants?|advis[eo]rs?|analysts?|technicians?|engineers?|activists?|artists?|entrepreneurs?|employers?|trade unionists?|unionists?|recruiters?|supervisors?|commanders?|responders?|providers?|makers?|decision-makers|policymakers|parliamentarians?|deputies|mayors?|governors?|imams?|sheikhs?|academics?|researchers?|scholars?|statisticians?|graduates?|colleagues|citizens|beneficiaries|clerks?|captains?|fishermen|farmers?|drivers?|dispatchers?|cooks?|individuals|registrars?|pharmacists?|paramedics?|rescuers?|detectives?|facilitators?|educators?|mothers|fathers|caregivers|chiefs|heads|editors?|presenters?|shift leaders)',
);
const FRENCH = words(
  'participant·?e?·?s|participants?|participantes?|stagiaires?|fonctionnaires?|agents?|officiers?|juges?|magistrate?s?|procureurs?|membres?|représentant·?e?·?s|représentante?s?|travailleurs?|travailleuses?|personnes|femmes|hommes|délégué·?e?·?s|déléguée?s?|responsables|cadres|expert·?e?·?s|experte?s?|spécialistes|professionnel(?:le)?s?|professionnel·?le·?s|praticiens?|enquêteurs?|inspecteurs?|inspectrices|instructeurs?|formateurs?|formatrices|enseignante?s?|enseignant·?e·?s|étudiante?s?|étudiant·?e·?s|journalistes|avocate?s?|avocat·?e·?s|psychologues|infirmiers?|infirmières|médecins|sages-femmes|conseillers?|conseillères|gardes|gardes nationaux|policiers|policières|gendarmes|douaniers|personnel|employés|diplomates|consuls|volontaires|bénévoles|jeunes|filles|garçons|enfants|parents|migrante?s?|réfugiée?s?|acteurs|actrices|gestionnaires|directeurs|directrices|coordinateurs|coordinatrices|points focaux|médiateurs|médiatrices|interprètes|assistante?s?|assistant·?e·?s|analystes|techniciens|ingénieurs|militants|artistes|entrepreneurs|employeurs|intervenante?s?|intervenant·?e·?s|éducateurs|éducatrices|auxiliaires|substituts|greffiers|syndicalistes|élus|élues|maires|chercheurs|pêcheurs|bénéficiaires|leaders|officiels|commissaires',
);
const ARABIC_STEMS =
  'مشارك|متدرب|مسؤول|ضابط|ضباط|قاض|قضاة|قاضيا|محقق|عضو|اعضاء|ممثل|عامل|شخص|اشخاص|مندوب|قائد|قادة|خبير|خبراء|اخصائي|اخصائيا|مدرب|معلم|طالب|طلاب|طلبة|صحفي|صحفيا|صحافي|محام|محاميا|طبيب|اطباء|ممرض|مستشار|موظف|متطوع|شاب|شباب|اطار|اطارا|اطارات|كادر|كوادر|مفتش|باحث|اعلامي|وكيل|وكلاء|دبلوماسي|قنصل|قناصل|امراة|رجل|سيدة|طفل|اطفال|مهاجر|لاجئ|ناشط|نشطاء|منسق|مدير|مدراء|رئيس|رؤساء|عنصر|عناصر|شرطي|داعية|امام|ائمة|مختص|مكون|مؤطر|فاعل|مستفيد|متدخل|مواطن|مهندس|اداري|كاتب|ملازم|عون|اعوان|نائب|نواب|اساتذة|استاذ|محافظ|ممارس|عاملة|اختصاصي|ميسر|وسيط|وسطاء|مترجم|رائد|رائدة|عون|قائدة|مسعف';
const ARABIC = new RegExp(
  `(?<![\\p{L}])(?:و?ال|و|من ال|ل)?(?:${ARABIC_STEMS})(?:ا|ة|ات|ين|ون|ي|يا|يين|يون|و|تين|ان)?(?![\\p{L}])`,
  'gu',
);

export const PERSON_NOUN: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: ENGLISH,
  fr: FRENCH,
  ar: ARABIC,
};

/** Words at which the phrase that says who took part has ended. */
export const PHRASE_END: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: words(
    'who|whom|whose|that|which|from|in|on|to|at|with|are|is|was|were|have|had|has|will|about|during|through|for|by|into|attended|took|take|participated|gathered|sat|completed|travelled|traveled|joined|received|learned|learnt|came|met|this|today|yesterday|and their|including|were|practised|trained|working|representing|coming|drawn|between|after|before|under|as|benefit|benefit(?:ed|ted)|graduated|dealt|acquired|enhanced|improved|strengthened|explored|discussed|spent|went|brought|enrolled|successfully|here|there|gained|recently|also|together|can|may|now|over',
  ),
  fr: words(
    "qui|que|dont|venus?|venues?|issue?s?|ont|a|y|sur|dans|pour|en|par|se|sont|est|était|avec|lors|ce|cette|aujourd'hui|hier|travaillant|représentant|exerçant|relevant|autour|afin|salariée?s?|salarié·e·s|provenant|originaires|appartenant|participent|réunis|durant|pendant|entre|formé·e·s|formée?s",
  ),
  ar: /(?<![\p{L}])(?:من|في|علي|الي|عن|الذين|اللواتي|التي|الذي|خلال|حول|بينهم|منهم|بهدف|ضمن|يمثلون|ويمثلون|تم|قبل|بعد|مع|كما|ب\p{L}+|وذلك|يعملون|يعملن|انطلقت|انطلق|نظمت|نظمتها|عقدت|اليوم|امس)(?![\p{L}])/gu,
};
