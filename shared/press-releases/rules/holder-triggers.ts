/** Wording after which the names of organisers and partners follow. */
import type { ReleaseLanguage } from '../schema';
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';

export interface Role extends Span {
  readonly role: 'organiser' | 'partner';
  readonly rule: string;
  readonly confidence: number;
}

interface Trigger {
  readonly name: string;
  /** Left out where the wording is of several languages. */
  readonly language?: ReleaseLanguage;
  readonly role: 'organiser' | 'partner';
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly examples: readonly string[];
}

const ADVERBS =
  '(?:jointly |recently |also |successfully |conjointement |récemment |organi[sz]ed |and (?:hosted|funded|facilitated|led) )?';
const HELD =
  '(?:(?:co-?)?organi[sz]ed|held|(?:co-?)?hosted|conducted|delivered|run|convened|led|facilitated|arranged|implemented|launched|trained|staged|put on|put together|laid on|set up|developed|reali[sz]ed|carried out|undertaken|designed|taught|prepared|initiated|chaired|moderated|called|coordinated|mounted|assembled|supervised|mentored|coached|piloted|animated|received|welcomed|called|hosted|(?:training|course|workshop|seminar|session|sessions|it|lessons|lectures|classes|modules|instruction|teaching)(?:,? however,?)?(?:,? (?:which|that))? (?:was |were |is |are |being )(?:also |jointly )?(?:given|provided)|(?<!support )(?<!assistance )offered)';
/** Place and time between the participle and its agent; another participle takes the agent for itself. */
const MEANWHILE =
  "(?:,? (?!by |(?:\\p{L}+ed|led|run|held|given|taught|made|put|brought|borne|paid|met) by )[\\p{L}\\p{N}'.-]+){0,12}?";

/** "by two instructors of the X": whoever stands for X. */
const AGENTS =
  '(?:(?:[\\p{L}-]+|\\d+) ){0,4}(?:experts?|trainers?|instructors?|lawyers?|officers?|specialists?|staff|teams?|lecturers?|facilitators?|consultants?|mentors?|judges?|doctors?|psychologists?|examiners?|teachers?|investigators?|prosecutors?|colleagues|members|professionals|practitioners) (?:of|from|at|with)';
const FRENCH_AGENTS =
  "(?:(?:des|les|deux|trois|quatre|un|une|l'équipe|une équipe) )?(?:experte?s?|formateurs?|formatrices?|instructeurs?|spécialistes?|juristes|avocats|équipes?|cadres|consultants?|médecins)(?: \\p{L}+)? (?:de la|de l'|du|des|de|d')";

/** After each of these, a list of names follows. */
export const TRIGGERS: readonly Trigger[] = [
  {
    name: 'organised-by',
    language: 'en',
    role: 'organiser',
    confidence: 0.93,
    pattern: words(
      `${ADVERBS}${HELD}(?:,? (?:and|then|&) (?:then )?${HELD})?${MEANWHILE},? (?:jointly )?by(?: ${AGENTS})?(?: the)?`,
    ),
    examples: ['organised by', 'jointly organized by'],
  },
  {
    name: 'under-the-lead-of',
    role: 'organiser',
    confidence: 0.88,
    pattern: words(
      "under the (?:lead|leadership|auspices|aegis|umbrella|guidance|direction|coordination|co-ordination) of|an initiative (?:of|by)|(?:co-?)?(?:organi[sz]ers?|hosts?|conveners?)(?: (?:of|for|on|in|at) [^,.;:]{2,60}?)? (?:was|were|is|are)|(?:was|were|is|are) (?:the|a|an) (?:(?:joint|common|shared|collective|combined|collaborative) )?(?:work|initiative|idea|brainchild|responsibility|effort|undertaking|venture|endeavou?r|enterprise|event) (?:of|by|between)|(?:est|était|sont|fut) (?:une |l'|un |le fruit d'une |le fruit d'un )(?:initiative|œuvre|réalisation|idée|effort|travail|entreprise|collaboration)(?: (?:conjointe?|communes?|commun|collectif|collective|partagée?))? (?:du|des|de|entre)|(?:هو |هي )?(?:ثمرة|نتاج|حصيلة) (?:تعاون|شراكة|جهد مشترك|عمل مشترك|جهود مشتركة) بين|organi[sz]e[dr]s? ?(?:by)?(?: ?:| were| are)|hosted by ?:|(?:courses?|workshops?|seminars?|conferences?|summer schools?|roundtables?) of(?= (?:the )?(?:[\\p{L}'-]+ ){0,4}(?:association|ministry|agency|university|academy|institute|office|organi[sz]ation|council|commission|society|police|department|foundation|network|centre|center|union|bar|school)(?![\\p{L}]))|(?:trainings?|workshops?|courses?|seminars?|meetings?|sessions?|conferences?|exercises?|roundtables?) (?:jointly )?by|organisateurs? ?:|organisé par ?:|الجهة المنظمة ?:|المنظمون ?:|الجهات المنظمة ?:|at the request of(?= the (?:Ministry|Government))|(?:guests|at the instigation|at the behest) of|[oa][nt] the (?:invitation|initiative) of|sous (?:l'égide|la houlette|la conduite|la direction|la coordination|l'encadrement) (?:du|des|de)|à l'(?:initiative|origine|organisation) (?:de cette|de ce|de cet|de l'|de la|du) ?\\p{L}+(?: de \\p{L}+)? ?: ?|initiative (?:en )?(?:revient|appartient|est due|vient) (?:à|au|aux|de|du|des)|à (?:l'invitation|l'initiative|la demande) (?:du|des|de)|(?:que|qu') ?(?:a |ont |avait |avaient |vient d'|viennent d')?(?:(?:co-?)?organis(?:é|er|e(?:nt)?|ai(?:en)?t)|tien(?:nen)?t|ten(?:u|ir|ai(?:en)?t)|accueill(?:i|e(?:nt)?|ai(?:en)?t)|anim(?:é|e(?:nt)?|ai(?:en)?t)|dispens(?:é|e(?:nt)?|ai(?:en)?t)|donn(?:é|ai(?:en)?t)|proposai(?:en)?t)(?: hier| conjointement| ensemble| à \\p{L}+| depuis \\p{L}+)?(?= (?:l'|la|le|les|\\p{L}))|ب(?:مبادرة|دعوة|تأطير|تنظيم(?: مشترك)?|استضافة|إدارة|إعداد|تنفيذ)(?: كريمة)? (?:من|بين)|من (?:تنظيم|تأطير|إعداد|تنفيذ|تقديم)|باشراف(?: من)?|تحت اشراف|تحت مظلة|تحت رعاية(?! (?:معالي|سعادة|السيد))|(?:تنظيم|عقد|تنفيذ) (?:ال\\p{L}+ ){0,2}من (?:قبل|طرف|جانب)|(?:نظمت|عقدت|منظمة|المنظمة|نفذت|المنعقدة) من (?:قبل|طرف|جانب)",
    ),
    examples: ['under the auspices of', "sous l'égide du"],
  },
  {
    name: 'organise-par',
    language: 'fr',
    role: 'organiser',
    confidence: 0.93,
    pattern: words(
      `(?:co-?)?(?:organisée?s?|tenue?s?|animée?s?|co-?animée?s?|assurée?s?|dispensée?s?|donnée?s?|initiée?s?|convoquée?s?|mise? en place|mise? en œuvre|conduite?s?|accueillie?s?|réunie?s? [^.;]{3,70}?|lancée?s?|encadrée?s?|pilotée?s?|facilitée?s?|montée?s?|préparée?s?|conçue?s?|coordonnée?s?|modérée?s?|mise?s? sur pied|proposée?s?|offerte?s?|abritée?s?|ouverte?s?|présidée?s?|menée?s?|réalisée?s?|déployée?s?)(?: et \\p{L}+)?(?:,? (?!par )(?!\\p{L}+ée?s? par )[\\p{L}\\p{N}'’.-]+){0,12}?,? par(?: ${FRENCH_AGENTS})?`,
    ),
    examples: ['organisée par'],
  },
  {
    name: 'in-cooperation-with',
    language: 'en',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      '(?:in|with|through|by) (?:(?:close|direct|full|its|a|an|strong|strategic|active|the|joint|technical|good|fruitful) ){0,2}(?:co-?operation|alliance|collaboration|partnership|co-?ordination|conjunction|association|cooperation and coordination|coordination and cooperation|partnership and coordination)(?: and (?:co-?operation|collaboration|partnership|co-?ordination))? (?:with|between)|in co-operation with|jointly with|together with|alongside|in tandem with|hand in hand with|in alliance with|with the (?:co-?operation|collaboration|participation and support) of|working (?:closely )?with|in liaison with|with(?= [^,.;]{3,140} as (?:an? |its |the )?(?:co-?(?:organi[sz]ers?|hosts?)|(?:\\p{L}+ )?partners?))|partners? ?(?:were|was|included|are|is|:)|partenaires? ?:|الشركاء ?:|with (?:the )?(?:(?:active|close|valuable) )?(?:help|input|participation|involvement) (?:of|from)|side by side with|shoulder to shoulder with|joined by|(?:teamed up|joined forces|joined hands|partnered|linked arms|co-?operated|collaborated) with|with (?:its |the |local |national |technical |implementing ){0,3}partners?|assisted by|helped by|with (?:(?:the|some|valuable) )?(?:logistic(?:al)?|technical|expert|organi[sz]ational|in-kind|operational|pedagogical|practical)(?: and (?:logistic(?:al)?|technical|operational|practical))? (?:support|help|assistance|input|inputs|advice|expertise|backing|contributions?) (?:(?:provided |offered |given )?(?:of|from|by))|(?:technically|logistically) (?:supported|assisted) by|as partners? of|in (?:concert|harness|league|unison|company|synergy) with',
    ),
    examples: ['in close cooperation with', 'jointly with'],
  },
  {
    name: 'en-partenariat-avec',
    language: 'fr',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      "en (?:étroite )?(?:partenariat|collaboration|coopération|coordination|concertation|association)(?: étroite)?(?: et (?:en )?(?:partenariat|collaboration|coopération|coordination))? avec|conjointement avec|(?:aux|à leurs) côtés d[eu]|main dans la main avec|de (?:concert|conserve) avec|en (?:tandem|duo|binôme|équipe|accord|bonne intelligence) avec|en lien(?: étroit)? avec|en synergie avec|en liaison avec|de pair avec|épaulée?s? par|assistée?s? (?:de|par)|avec (?:le concours|la collaboration|la participation|la coopération|la complicité|l'aide)(?: (?:technique|logistique|active|précieuse|étroite))*(?: et \\p{L}+)? (?:de|du|des|d')|avec (?:l'|le |un |une )?(?:appui|soutien|assistance|accompagnement|expertise|aide|concours) (?:technique|logistique|pédagogique|matériel)(?:le)?(?: et (?:technique|logistique|pédagogique))? (?:de|du|des|d')|(?:en )?associ(?:ant|ation avec|é à|és à)",
    ),
    examples: ['en partenariat avec'],
  },
  {
    name: 'بالتعاون مع',
    language: 'ar',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      '[وف]?(?:ذلك )?ب(?:ال)?(?:تعاون|شراكة|تنسيق|اشتراك|تشارك|تعاضد|تكامل|مشاركة فنية)(?: و(?:ال)?(?:تعاون|شراكة|تنسيق|تشارك))?(?: (?:ال)?(?:وثيقة?|مشتركة?|مثمرة?|بناءة?|فنية?|كاملة?|تامة?|مباشرة?|مستمرة?))* (?:مع|بين)|بمشاركة كل من|بمشاركة(?= (?:ال)?(?:منظمة|وزارة|هيئة|جمعية|مكتب|صندوق|لجنة) [^,.;]{3,60} (?:بصفتها|كشريك))|جنبا إلى جنب مع|(?:إلى|الى) جانب(?= (?:ال)?(?:منظمة|وزارة|هيئة|جمعية|مكتب|صندوق|لجنة|مفوضية|برنامج) )|بمساهمة(?! مالية)(?! من)|بمساهمة (?:فنية|تقنية|لوجستية|علمية) من|بمساعدة(?: من)?|ب(?:دعم|إسناد|مساندة|مؤازرة|مرافقة) (?:فنية?|تقنية?|لوج[ي]?ستية?|تشغيلية?|علمية?|فني وتقني|فني ولوجستي|تقني ولوجستي)(?: (?:و\\p{L}+ )?)? ?من|بمعية|(?:يشارك|شارك|شاركت|تشارك) في (?:تنظيمها|تنظيمه|تنفيذها|تنفيذه|تأطيرها)|بالتفاعل مع|بالتوافق مع|بإسهام (?:من)?',
    ),
    examples: ['بالتعاون مع', 'بالشراكة مع'],
  },
];

const PAID = words(
  'made possible|funded|financed|supported by|support of|financée?s?|soutien|ممولة?|الممول|بتمويل',
);

/** "funds for the training were provided by" */
const MONEY_FOR =
  /(?<![\p{L}])(?:funds?|funding|money|support|resources|assistance|equipment|grants?|financing) (?:for|to|of|towards) [^.;]{0,50}$/iu;

/** "implemented by", "in partnership with" may be said of a project instead. */
export function isAboutEvent(text: string, at: number, role: Role['role']): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (role === 'organiser' && MONEY_FOR.test(before)) return false;
  if (role === 'organiser' && /sessions? (?:on|about|was|were)(?![\p{L}])/iu.test(before))
    return false;
  if (role === 'partner' && occurs(PAID, text.slice(0, at))) return false;
  if (
    !/(?:drawn up|drew up|prepared|designed|developed|put together|worked out) the programme ?$/iu.test(
      before,
    ) &&
    /(?:projects?|projet|programmes?|مشروع|برنامج|funded|financed)[^,.;]{0,20}[”"]?,? ?$/iu.test(
      before,
    )
  )
    return false;
  if (
    role === 'partner' &&
    !/^(?:shoulder|hand|side|jointly)/iu.test(text.slice(at, at + 10)) &&
    /(?:work(?:s|ing|ed|ent)?|importance of|role played by \S+|mémorandum|memorandum|agreement|praised|looks? forward|continue) ?$/iu.test(
      before,
    )
  )
    return false;
  return true;
}
