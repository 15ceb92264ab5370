/** Nouns for people who take part, and how a phrase with one of them ends. */

import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { words } from '../text/pattern';

const ENGLISH = words(
  "\\p{L}*(?:participants?|trainees?|officials?|officers?|judges?|prosecutors?|members?|representatives?|workers?|people|persons?|women|men|delegates?|leaders?|experts?|specialists?|professionals?|practitioners?|investigators?|inspectors?|instructors?|trainers?|teachers?|students?|journalists?|reporters?|lawyers?|attorneys?|magistrates?|psychologists?|nurses?|doctors?|physicians?|midwives|counsell?ors?|agents?|guards?|police|policemen|policewomen|personnel|staff|employees|civil servants?|diplomats?|consuls?|attachés?|cadets?|recruits?|soldiers|sailors|volunteers?|youth|youths|adolescents|girls|boys|children|parents|migrants?|refugees?|returnees?|stakeholders?|actors?|managers?|directors?|coordinators?|co-ordinators?|focal points?|ambassadors?|mediators?|interpreters?|translators?|assistants?|advis[eo]rs?|analysts?|technicians?|engineers?|activists?|artists?|entrepreneurs?|employers?|trade unionists?|unionists?|recruiters?|supervisors?|commanders?|responders?|providers?|makers?|decision-makers|policymakers|parliamentarians?|deputies|mayors?|governors?|imams?|sheikhs?|academics?|researchers?|scholars?|statisticians?|graduates?|colleagues|citizens|beneficiaries|clerks?|captains?|fishermen|farmers?|drivers?|dispatchers?|cooks?|individuals|registrars?|pharmacists?|paramedics?|rescuers?|detectives?|facilitators?|educators?|mothers|fathers|caregivers|chiefs|heads|editors?|presenters?|shift leaders|marshals?|wardens?|elders?|monitors?|aides?|reps|crews?|priests?|pastors?|nuns?|monks?|clergy|headmen|headmistresses|spouses|couples|wives|husbands|widows|pupils|apprentices?|survivors?|victims' \\p{L}+|promoters?|councill?ors?|lawmakers?|legislators?|senators?|ministers?|secretaries|presidents?|scouts?|hosts?|porters?|sellers?|traders?|vendors?|brokers?|bailiffs?|notaries|ombudspersons|herders?|pilots?|stewards?|porters?|landlords|tenants|prefects?|sub-prefects?|mukhtars?|chieftains?|headteachers?|principals?|lecturers?|professors?|readers?|tutors?|coaches|athletes?|players|influencers?|bloggers?|podcasters?|filmmakers?|writers?|authors?|photographers?|cameramen|anchors?|correspondents?|hoteliers?|guides?|receptionists?|caterers?|inmates?|wardresses|jailers?|gendarmes?|firefighters?|associates?|practitioners?|counsel|rangers?|troops|seafarers?|crewmembers?|veterinarians?|epidemiologists?|economists?|demographers?|accountants?|auditors?|bankers?|insurers?|planners?|architects?|surveyors?|mechanics?|electricians?|tailors?|hairdressers?|bakers?|gardeners?|cleaners?|carers?|nannies|domestic workers?|applicants?|candidates?|advocates?|solicitors?|barristers?|paralegals?|fellows|interns?|alumni|learners?|attendees?|adults|elderly|boys|teens|teenagers?|minors|practicioners?|personalities|dignitaries|signatories|counterparts?|allies|peers|neighbours|neighbors)",
);
const FRENCH = words(
  'éléments(?= (?:des? |du |d.|issus))|participant·?e?·?s|participants?|participantes?|stagiaires?|fonctionnaires?|agents?|officiers?|juges?|magistrate?s?|procureurs?|membres?|représentant·?e?·?s|représentante?s?|travailleurs?|travailleuses?|personnes|femmes|hommes|délégué·?e?·?s|déléguée?s?|responsables|cadres|expert·?e?·?s|experte?s?|spécialistes|professionnel(?:le)?s?|professionnel·?le·?s|praticiens?|enquêteurs?|inspecteurs?|inspectrices|instructeurs?|formateurs?|formatrices|enseignante?s?|enseignant·?e·?s|étudiante?s?|étudiant·?e·?s|journalistes|avocate?s?|avocat·?e·?s|psychologues|infirmiers?|infirmières|médecins|sages-femmes|conseillers?|conseillères|gardes|gardes nationaux|policiers|policières|gendarmes|douaniers|personnel|employés|diplomates|consuls|volontaires|bénévoles|jeunes|filles|garçons|enfants|parents|migrante?s?|réfugiée?s?|acteurs|actrices|gestionnaires|directeurs|directrices|coordinateurs|coordinatrices|points focaux|médiateurs|médiatrices|interprètes|assistante?s?|assistant·?e·?s|analystes|techniciens|ingénieurs|militants|artistes|entrepreneurs|employeurs|intervenante?s?|intervenant·?e·?s|éducateurs|éducatrices|auxiliaires|substituts|greffiers|syndicalistes|élus|élues|maires|chercheurs|pêcheurs|bénéficiaires|leaders|officiels|commissaires|maires|secrétaires(?: généraux)?|notaires|huissiers|élèves|écoliers|marins|sapeurs-pompiers|pompiers|sapeurs|militaires|soldats|promoteurs|promotrices|relais(?: communautaires)?|animateurs|animatrices|imams|prêtres|chefs|cheffes|députée?s|sénateurs|parlementaires|ministres|préfets|sous-préfets|walis|gouverneurs|capitaines|colonels|lieutenants|notables|sages|anciens|autorités|épouses|veuves|mères|pères|artisans|commerçante?s|vendeurs|vendeuses|chauffeurs|transporteurs|hôteliers|employée?s|salariée?s|cadres|chargée?s? de \\p{L}+|lycéens|lycéennes|candidate?s|diplômée?s|apprenante?s|pairs|collègues|encadreurs|encadrants|moniteurs|monitrices|superviseurs|surveillants|statisticiens|démographes|épidémiologistes|économistes|sociologues|juristes|greffières?|avoués|guides|pilotes|douanières|personnalités|acteurs locaux|parties prenantes|survivante?s|victimes de \\p{L}+|migrants de retour|retournée?s|déplacée?s|rapatriée?s|cheffes?|membres|blogueurs|blogueuses|photographes|caméramans|rédacteurs|rédactrices|correspondante?s|reporters|hommes de loi|femmes leaders|élus locaux|adultes|adolescente?s|citoyens|citoyennes|habitants|villageois|villageoises|ambassadeurs|ambassadrices|facilitateurs|facilitatrices|praticiennes|assistantes sociales|assistants sociaux|pharmaciens|sage-femme|aides-soignants|soignante?s|brigadiers|adjudants|caporaux|officiers|sous-officiers|instituteurs|institutrices|proviseurs|principaux|recteurs|universitaires|chercheuses|doctorante?s',
);
const ARABIC_STEMS =
  'مشارك|متدرب|مسؤول|ضابط|ضباط|قاض|قضاة|قاضيا|محقق|عضو|اعضاء|ممثل|عامل|شخص|اشخاص|مندوب|قائد|قادة|خبير|خبراء|اخصائي|اخصائيا|مدرب|معلم|طالب|طلاب|طلبة|صحفي|صحفيا|صحافي|محام|محاميا|طبيب|اطباء|ممرض|مستشار|موظف|متطوع|شاب|شباب|اطار|اطارا|اطارات|كادر|كوادر|مفتش|باحث|اعلامي|وكيل|وكلاء|دبلوماسي|قنصل|قناصل|امراة|رجل|سيدة|طفل|اطفال|مهاجر|لاجئ|ناشط|نشطاء|منسق|مدير|مدراء|رئيس|رؤساء|عنصر|عناصر|شرطي|داعية|امام|ائمة|مختص|مكون|مؤطر|فاعل|مستفيد|متدخل|مواطن|مهندس|اداري|كاتب|ملازم|عون|اعوان|نائب|نواب|اساتذة|استاذ|محافظ|ممارس|عاملة|اختصاصي|ميسر|وسيط|وسطاء|مترجم|رائد|رائدة|عون|قائدة|مسعف|قابلة|قابلات|ممرضة|فرد|افراد|رجال|نساء|سيدات|شخصية|شخصيات|مربي|مرشد|مرشدة|واعظ|محاسب|مدقق|تاجر|تجار|سائق|سائقا|صياد|صيادا|بحار|بحارا|جندي|جنود|غواص|منقذ|حرس|حارس|حراس|سجان|قيادي|برلماني|سفير|سفراء|وزير|وزراء|محافظون|عمداء|عميد|ضحية|ناجية|ناجيات|ناج|اكاديمي|استاذا|عالم|علماء|خطيب|خطباء|قس|كهنة|شيخ|شيوخ|وجهاء|اعيان|تلميذ|تلاميذ|خريج|رب|ارباب|اصحاب|صاحب|مشغل|مقاول|موفد|مبعوث|مكلف|مراقب|مشرف|مصور|مراسل|محرر|مذيع|مدون|مؤثر|ارمل|زوج|ام|امهات|اولياء|متخصص|موثق|كاتبة|باحثة|طالبة|صحفية|صحافية|محامية|طبيبة|مهندسة|موظفة|نقابي|حقوقي|سياسي|رجل|شريك|شركاء|نظير|زميل|زملاء|ابناء|يافع|فتاة|فتيات|طواقم|كوادر|رؤوس';
const ARABIC = fast(
  new RegExp(
    `(?<![\\p{L}])(?:و?ال|و|من ال|ل)?(?:${ARABIC_STEMS})(?:ا|ة|ات|ين|ون|ي|يا|يين|يون|و|تين|ان)?(?![\\p{L}])`,
    'gu',
  ),
);

/** Words that look like agents and are none. */
const ENGLISH_THING =
  '(?:number|cent(?:er|re)|border|paper|poster|letter|chapter|order|sector|computer|container|quarter|matter|member state|corner|shelter|offer|answer|dinner|cover|flyer|folder|charter|printer|scanner|server|trailer|tractor|indicator|factor|vector|error|mirror|corridor|door|floor|hour|year|colou?r|meter|kilometer|centimeter|liter|power|river|water|weather|winter|summer|december|november|october|september|sticker|banner|speaker phone|laptop|document|department|element|component|government|agreement|comment|moment|event|statement|instrument|restaurant|plant|grant|cent|per cent|percent|continent|accident|incident|settlement|payment|shipment|movement|tent|apartment|patent|want|amount|point|joint|settlement|disbursement|list|test|request|post|coast|cost|interest|guest house|exist|mist|wrist|twist)s?';
/** "wardens", "campaigners", "herbalists": nouns of agents that no list holds; used right behind a number alone. */
export const ENGLISH_AGENT = fast(
  new RegExp(
    `^(?!${ENGLISH_THING}$)\\p{L}{2,}(?:er|or|ist|ian|ant|ent|ee|man|woman|eer)s$|^\\p{L}+(?:men|women|folk)$`,
    'iu',
  ),
);
const FRENCH_THING =
  '(?:frontière|matière|manière|lumière|barrière|carrière|rivière|dernière|première|particulière|entière|régulière|matière|bannière|filière|financière|routière|frontalière|judiciaire|compétence|connaissance|échéance|séance|importante|suivante|différente|durante|pendante|croissante|variante|plante|tante|vente|attente|entente|soixante|quarante|trente|cinquante|secteur|ordinateur|indicateur|facteur|erreur|valeur|heure|moteur|vecteur|tracteur|atelier|dossier|quartier|chantier|papier|cahier|métier|millier|dernier|premier|particulier|sentier|panier|document|montant|instant|contrat|état|format|débat|achat|résultat|syndicat|mandat|certificat|plat|journée|année|donnée|idée|entrée|armée|tournée|panneau|piste|liste|poste|artisanat|ailleur|plusieur|leur|meilleur|intérieur|extérieur|supérieur)s?';
export const FRENCH_AGENT = fast(
  new RegExp(
    `^(?!${FRENCH_THING}$)\\p{L}{2,}(?:eurs|euses|trices|istes|iers|ières|iens|iennes|ants|antes|logues|crates|ats)$`,
    'iu',
  ),
);
/** Participles and adjectives of relation in the accusative, as they stand behind a number. */
export const ARABIC_AGENT =
  /^(?!مليون|ملايين|مشروع|مركز|معا$|متر|مكتب|موقع|مقعد|مبن|مطار|ميناء|معبر|يوميا|سنويا|شهريا|حاليا|عالميا|سوريا|ليبيا|اسبانيا|ايطاليا|كاملا)(?:م\p{L}{2,5}(?:ا|ة|ين|ون|ات)|\p{L}{2,7}(?:يا|يين|يون|يات)|\p{L}ا\p{L}{2,3}ا)$/u;

export const PERSON_NOUN: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: ENGLISH,
  fr: FRENCH,
  ar: ARABIC,
};

/** Words at which the phrase that says who took part has ended. */
export const PHRASE_END: Readonly<Record<ReleaseLanguage, RegExp>> = {
  en: words(
    'who|whom|whose|that|which|from|in|on|to|at|with|are|is|was|were|have|had|has|will|about|during|through|for|by|into|attended|took|take|participated|gathered|sat|completed|travelled|traveled|joined|received|learned|learnt|came|met|this|today|yesterday|and their|including|were|practised|trained|working|representing|coming|drawn|between|after|before|under|as|benefit|benefit(?:ed|ted)|graduated|dealt|acquired|enhanced|improved|strengthened|explored|discussed|spent|went|brought|enrolled|successfully|here|there|gained|recently|also|together|can|may|now|over|respectively',
  ),
  fr: words(
    "qui|que|dont|venus?|venues?|issue?s?|ont|a|y|sur|dans|pour|en|par|se|sont|est|était|avec|lors|ce|cette|aujourd'hui|hier|travaillant|représentant|exerçant|relevant|autour|afin|salariée?s?|salarié·e·s|provenant|originaires|appartenant|participent|réunis|durant|pendant|entre|formé·e·s|formée?s",
  ),
  ar: /(?<![\p{L}])(?:من|في|علي|الي|عن|الذين|اللواتي|التي|الذي|خلال|حول|بينهم|منهم|بهدف|ضمن|يمثلون|ويمثلون|تم|قبل|بعد|مع|كما|ب\p{L}+|وذلك|يعملون|يعملن|انطلقت|انطلق|نظمت|نظمتها|عقدت|اليوم|امس)(?![\p{L}])/gu,
};
