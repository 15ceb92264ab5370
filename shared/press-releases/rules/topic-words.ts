/** Whether a phrase speaks of something that can be taught: by its head noun, in three languages. */
import type { ReleaseLanguage } from '../schema';
import { fast } from '../text/fast-pattern';
import { foldRule } from '../text/pattern';

/** Abstract nouns by their endings, and nouns of the trade. */
const ENGLISH_ENDING =
  /(?:tion|sion|ment|ance|ence|ency|ancy|ity|ing|ism|acy|sis|ics|logy|graphy|hood|ship|ness|very|gery|sharing|pping)s?$/u;
const ENGLISH_HEADS = new Set(
  `abuse access accounts activism advocacy age aid alerts allowances alternatives analysis appeals applications approach approaches arrangements arrest assets assistance asylum avenues awareness barriers basics begging behaviour benefits biometrics budget budgets bulletin bondage blacklists offers burnout calls camps care case-law cases causes certificates chain challenges charges charter check checks child children choice claims class clause clauses clinics code codes collaboration compact complaints compliance computer conduct conflict consent contact contracts control controls convention conventions cooperation coordination corridors corruption costs counselling counts crime crimes criteria crops custody customs data database databases deaths debates debt decisions defence definition definitions demand design detection devices dialogue diaspora dignity dilemmas disability discipline disclosure discrimination diseases disputes diversity documents drivers drills drugs duties duty ethics evidence examples exit facts families family fee fees files finance finances fines first-aid flight flows forecasts forgeries forgery form forms framework frameworks fraud frauds funds gap gaps gender governance grants groups guarantees guardianship guidance guidelines harm hazards health help helpline hotline housing how-to hygiene identity images impact impostors inclusion indicators influence instruments integrity intelligence interests interviews issues journalism judgments jurisdiction justice kits knowledge labour labor languages law laws leave legislation lessons letters levels liability limits link links lists livelihoods loans logbooks logistics losses management mandate mapping maps market markets means measures media mediation medicine mentoring methodology method methods metrics mechanism mechanisms microscope migration minors mobility model models modules money motives movements narratives needs network networks non-punishment non-refoulement norms notes obligations obstacles offences offenses options orders orphans outreach papers parole partnerships passports pathway pathways patterns pay penalties penalty permits phases photographs plan plans policy policies poverty powers practice practices precautions pregnancy pressures prices principle principles priorities privacy procedure procedures proceeds process processes profile profiles profits programme-design prices proof prosecution protocol protocols psychology quarantine questionnaire questionnaires questions raids rape ratification records recruiters recruitment redress referral referrals reform registers registration registries relations relief remedies remittances reporting reports rescue research resilience response responses responsibilities responsibility restitution returns return review rhetoric rights risk risks role roles route routes rule rules rumours safeguards safety samples sanctions sanitation savings scams schemes screening screens search searches secrecy secrets security seizure self-care sentences sentencing services settlement shelter shelters signals signs skills slavery smuggling software solutions sources speech stages stamps standards standard statelessness statements statistics status steps stereotypes stories strategies strategy stress structure structures studies suicide supervision supply support surveillance surveys survival system systems tactics tax taxes teamwork techniques technique technologies technology terminology terms territory testimonies testimony testing tests themes theory therapy threats threat toolkit toolkits tool tools tort torture tracing trade trafficking trauma travel treaties treaty treatment trends triage trial trials trust truth types unions vaccination values verdicts verification vetting victims violations violence visas voice vulnerabilities vulnerability wages warrants waste watchlists welfare wellbeing well-being witnesses work workflows workload writing xenophobia youth`.split(
    /\s+/,
  ),
);
/** End like an abstract noun, and are organisations, gatherings or times. */
const ENGLISH_NOT = new Set(
  `organisation organization institution association government department ministry meeting training session building authority community university city facility commission delegation mission administration federation foundation corporation union nation station morning evening region opening closing ceremony discussion question conference attention contribution intention occasion presentation celebration decoration position section location weekend generosity hospitality opportunity celebration afternoon dinner breakfast generation embassy population agency committee council parliament secretariat directorate division office bureau bank fund initiative project thing nothing anything something king wing spring building being gratitude thanks greeting greetings wedding reception participation attendance presence readiness willingness commitment determination hope importance`.split(
    /\s+/,
  ),
);

const FRENCH_ENDING =
  /(?:tion|sion|ment|ance|ence|ité|age|isme|ture|erie|logie|graphie|ique|aison|ise|tude|esse|mie)s?$/u;
const FRENCH_HEADS = new Set(
  foldRule(
    `abus accès accords accueil actes action actions aide aides alerte alertes alternatives analyse analyses apatridie appels approche approches appui arnaques arrêt asile aspects assistance atteintes audition auditions autonomie avis bases besoins biens bilan bonnes budget cadre cadres calcul carte cartes causes chaîne charte circuits clause clauses code codes collecte collectes comptes conditions conduite contrat contrats contrebande contrôle contrôles convention conventions corruption coûts crime crimes critères cycle danger dangers débats décès définition déclaration défense défis délais délits demande demandes démarche démarches dépistage dérives détresse devoirs diagnostic dialogue dispositif dispositifs documents données dossiers droit droits dynamiques échanges écoute éducation effets égalité éléments emploi emplois empreintes enfance enfants enjeux enquête enquêtes entraide entretien entretiens épargne épidémies épuisement escroqueries états éthique étapes étude étude-de-cas évaluation examen expertise famille familles faux fiche fiches filatures financements flux formes formulaires fouille fouilles frais fraude fraudes genre gestes gestion guide guides harcèlement hygiène identité images impact impacts indicateurs indices inégalités information informations infractions insertion instruments intégrité interdiction interprétation itinéraires jeunesse jurisprudence justice langage langue législation lettres limites liste listes logement logiciel lois loi lutte mandat marchés mariage maltraitances mécanisme mécanismes médias médiation mendicité mesures méthode méthodes métier migrations migration mineurs missions mobilité mode modes modèle modèles montage normes notions nutrition objectifs obligations obstacles œuvre orientation outils outil paix parcours partage partenariat patrouilles peines performances permis phases pistes placement plaidoyer plainte plaintes plan plans plannings planning politique politiques pratiques pratique premiers première preuve preuves prévention principe principes prise prix procédure procédures procès procès-verbal procès-verbaux processus profil profils profilage projet projets promotion protocole protocoles psychologie qualité questionnaire rapatriement rapport rapports recours recueil récits recrutement référencement réflexes régime registres règles règle regroupement réinsertion réintégration relations relevé remises repérage réponse réponses représentation réseaux réseau respect responsabilité responsabilités ressources retour retours réunification risque risques rôle rôles routes rumeurs saisie saisies saisine salaires sanctions santé schémas secours secret sécurité sensibilisation services signalement signalements signaux signes sorties soins sources soutien statistiques statut stéréotypes stratégie stratégies stress suivi suivis surveillance système systèmes tableau tableaux technique techniques témoignage témoignages témoins terminologie tests textes théorie titres traçabilité trafic trafics traite traitement traitements transferts transport transports travail triage tri types typologie usages usage usure valeurs vérification victimes vie violence violences visa visas voies vulnérabilité vulnérabilités xénophobie`,
  ).split(/\s+/),
);
const FRENCH_NOT = new Set(
  `organisation association institution gouvernement département établissement délégation commission mission union ambassade formation session réunion nation région station direction journée séance rencontre fondation fédération administration présence participation ouverture clôture occasion contribution générosité attention communauté université ville autorité agence importance reconnaissance gratitude engagement remerciement cérémonie allocution intervention place invitation initiative république banque fonds coopération`.split(
    /\s+/,
  ),
);

const ARABIC_HEADS = fast(
  new RegExp(
    foldRule(
      '^(?:ال|ل)?(?:حماية|وقاية|مكافحة|منع|تحديد|تعرف|كشف|اكتشاف|إحالة|مقابل(?:ة|ات)|فحص|تدقيق|فرز|تحقيق(?:ات)?|تحري(?:ات)?|جمع|أدلة|دليل|إثبات|تعاون|تنسيق|تبادل|حقوق|حق|قانون|قوانين|إطار|أطر|تشريع(?:ات)?|نصوص|أركان|عناصر|إجراء(?:ات)?|تدابير|مؤشرات|علامات|أساليب|طرق|تقنيات|آليات|آلية|مهارات|مهارة|فنون|فن|تقييم|تحليل|رصد|رعاية|عناية|إعادة|عودة|إدماج|اندماج|دعم|مساعدة|إسعاف(?:ات)?|استماع|إصغاء|تواصل|تفاوض|وساطة|إدارة|تسيير|تدبير|تخطيط|تصميم|إعداد|صياغة|كتابة|تحرير|توثيق|تسجيل|حفظ|سرية|خصوصية|أخلاقيات|معايير|مبادئ|مبدأ|مفهوم|مفاهيم|مصطلحات|تعريف(?:ات)?|تمييز|فرق|أنواع|أشكال|صور|أسباب|دوافع|آثار|مخاطر|خطر|أخطار|تحديات|اتجار|تهريب|جرائم|جريمة|احتيال|تزوير|غش|وثائق|مستندات|جوازات|تأشيرات|عقود|عقد|عمل|تشغيل|توظيف|استقدام|أجور|رسوم|شكاوى|شكاية|تظلم|طعون|ترجمة|إيواء|مأوى|ملاجئ|خدمات|صحة|نفسي|صدمات|صدمة|ضغوط|إجهاد|احتراق|عنف|استغلال|عبودية|تسول|زواج|أطفال|طفل|قاصرين|ضحايا|شهود|ناجين|ناجيات|لاجئين|مهاجرين|هجرة|لجوء|حدود|أمن|سلامة|إنقاذ|بحث|تفتيش|تتبع|بيانات|معلومات|إحصاء(?:ات)?|مؤشر|قواعد|قاعدة|نظام|نظم|منظومة|برامج|سياسات|سياسة|استراتيجي(?:ة|ات)|خطط|خطة|دور|أدوار|مسؤوليات|التزامات|واجبات|اتفاقي(?:ة|ات)|بروتوكول(?:ات)?|عدالة|تقاضي|محاكمة|ملاحقة|عقوبات|تعويض(?:ات)?|جبر|مسار(?:ات)?|طلب(?:ات)?|لم|شمل|روابط|توعية|تثقيف|إعلام|تغطية|خطاب|صورة|نوع|مساواة|تمكين|قيادة|عرض|محاكاة|استجابة|طوارئ|إخلاء|نقل|تغذية|نظافة|مرافقة|مواكبة|متابعة|إشراف|تكفل|استقبال|توجيه|إرشاد|استشارة|ولوج|وصول|حصول|تطبيق|تنفيذ|تفعيل|ملاءمة|اختصاص|مصادرة|تجميد|غسل|تحويلات|تمويل|أموال|ادخار|شبكات|وسائط|شبكة|بصمات|مراقبة|مضبوطات|مسرح|سلسلة|حيازة|تأثير|ذكاء|تكنولوجيا|رقمنة|أرشفة|ميزاني(?:ة|ات)|مشاريع|سبل|ممارسات|تجارب|منهجي(?:ة|ات)|أدوات|أداة|ضمانات|حظر|عدم|مبادى|لغة|ثقافة|تنوع|تماسك|حوار|ترحيل|طرد|احتجاز|إقامة|كفالة|وصاية|هوية|جنسية|انعدام)(?:ها|هم|ه)?$',
    ),
    'u',
  ),
);

const ENGLISH_CORE_STOP =
  / (?:of|for|in|on|to|at|from|with|by|against|between|without|after|under|as|into|across|through|before|among|via|over|along|towards?|during|using|about|around|within|than|that|when|where|if) /u;

/** The noun that says what kind of thing a phrase names. */
export function headNoun(phrase: string, language: ReleaseLanguage): string {
  const plain = phrase
    .toLowerCase()
    .replace(/["“”'’]s?(?![\p{L}])/gu, '')
    .trim();
  if (language === 'en') return (plain.split(ENGLISH_CORE_STOP)[0] ?? '').split(' ').at(-1) ?? '';
  const bare = plain.replace(
    /^(?:(?:l|d)['’]|(?:la|le|les|des|du|de|une?|aux?|à|leurs?|son|sa|ses) )+/u,
    '',
  );
  return bare.split(/[ '’]/)[0] ?? '';
}

/** "identification of victims", "recueil de la plainte", "مقابلة الضحايا"; no places, people or offices. */
export function isSubjectMatter(phrase: string, language: ReleaseLanguage): boolean {
  const head = headNoun(phrase, language);
  if (language === 'ar') return ARABIC_HEADS.test(head);
  if (language === 'fr') {
    if (FRENCH_NOT.has(head.replace(/s$/u, ''))) return false;
    return FRENCH_HEADS.has(head) || (head.length > 6 && FRENCH_ENDING.test(head));
  }
  const first = /^\p{L}+/u.exec(phrase.toLowerCase())?.[0] ?? '';
  if (first === 'how' || (/ing$/u.test(first) && first.length > 5 && !ENGLISH_NOT.has(first)))
    return true;
  if (ENGLISH_NOT.has(head.replace(/s$/u, ''))) return false;
  return (
    ENGLISH_HEADS.has(head) ||
    ENGLISH_HEADS.has(`${head}s`) ||
    (head.length > 5 && ENGLISH_ENDING.test(head))
  );
}
