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

/** "by two instructors of the X": whoever stands for X. */
const AGENTS =
  '(?:(?:\\p{L}+|\\d+) ){0,3}(?:experts?|trainers?|instructors?|lawyers?|officers?|specialists?|staff|teams?|lecturers?|facilitators?|consultants?|mentors?|judges?|doctors?|psychologists?|trainers and experts|colleagues) (?:of|from|at)';
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
      `${ADVERBS}(?:(?:co-)?organi[sz]ed|held|(?:co-)?hosted|conducted|delivered|run|convened|led|facilitated|arranged|implemented|launched|trained|staged|put on|put together|laid on|set up|developed|reali[sz]ed|carried out|undertaken|designed|taught|designed and taught|prepared|initiated|chaired|moderated|called|(?:training|course|workshop|seminar|session|sessions|it|lessons|lectures) (?:was |were |is |are )(?:also )?(?:given|provided)|(?<!support )(?<!assistance )offered)(?: and (?:hosted|led|taught|delivered|facilitated|run|chaired|moderated))?(?: jointly| together| in \\p{L}+| at (?:the )?\\p{L}+(?: \\p{L}+){0,4}| on [\\d\\p{L} -]{3,20})?,? (?:jointly )?by(?: ${AGENTS})?(?: the)?`,
    ),
    examples: ['organised by', 'jointly organized by'],
  },
  {
    name: 'under-the-lead-of',
    role: 'organiser',
    confidence: 0.88,
    pattern: words(
      "under the (?:lead|leadership|auspices|aegis|umbrella) of|an initiative (?:of|by)|the organi[sz]ers? (?:of \\p{L}+ \\p{L}+ )?(?:was|were|is|are)|organi[sz]e[dr]s? ?(?:by)?(?: ?:| were| are)|organisateurs? ?:|organisé par ?:|الجهة المنظمة ?:|المنظمون ?:|الجهات المنظمة ?:|at the request of the (?=(?:Ministry|Government))|[oa][nt] the (?:invitation|initiative) of|sous l'égide (?:du|des|de)|à l'(?:invitation|initiative) (?:du|des|de)|بمبادرة من|من تنظيم|باشراف|تحت اشراف|تحت رعاية(?! (?:معالي|سعادة|السيد))|(?:تنظيم|عقد|تنفيذ) (?:ال\\p{L}+ ){0,2}من (?:قبل|طرف|جانب)|(?:نظمت|عقدت|منظمة|المنظمة|نفذت|المنعقدة) من (?:قبل|طرف|جانب)",
    ),
    examples: ['under the auspices of', "sous l'égide du"],
  },
  {
    name: 'organise-par',
    language: 'fr',
    role: 'organiser',
    confidence: 0.93,
    pattern: words(
      `(?:co-?)?(?:organisée?s?|tenue?s?|animée?s?|co-?animée?s?|assurée?s?|dispensée?s?|donnée?s?|initiée?s?|convoquée?s?|mise? en place|mise? en œuvre|conduite?s?|accueillie?s?|réunie?s? [^.;]{3,70}?|lancée?s?|encadrée?s?|pilotée?s?|facilitée?s?)(?: conjointement| à (?:l'|la )?\\p{L}+)? par(?: ${FRENCH_AGENTS})?`,
    ),
    examples: ['organisée par'],
  },
  {
    name: 'in-cooperation-with',
    language: 'en',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      '(?:in|with|through) (?:(?:close|direct|full|its|a|strong|strategic|active|the) )?(?:co-?operation|alliance|collaboration|partnership|co-?ordination|conjunction|association|cooperation and coordination|coordination and cooperation|partnership and coordination)(?: and (?:co-?operation|collaboration|partnership|co-?ordination))? (?:with|between)|in co-operation with|jointly with|together with|alongside|in tandem with|hand in hand with|in alliance with|with the (?:co-?operation|collaboration|participation and support) of|working (?:closely )?with|in liaison with|with (?=[^,.;]{3,60} as (?:an? |its )?partners?)|partners? ?(?:were|was|included|are|is|:)|partenaires? ?:|الشركاء ?:|with (?:the )?help (?:of|from)',
    ),
    examples: ['in close cooperation with', 'jointly with'],
  },
  {
    name: 'en-partenariat-avec',
    language: 'fr',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      'en (?:étroite )?(?:partenariat|collaboration|coopération|coordination|concertation|association)(?: étroite)?(?: et (?:en )?(?:partenariat|collaboration|coopération|coordination))? avec|conjointement avec|aux côtés d[eu]',
    ),
    examples: ['en partenariat avec'],
  },
  {
    name: 'بالتعاون مع',
    language: 'ar',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      'و?(?:ذلك )?ب(?:ال)?(?:تعاون|شراكة|تنسيق|اشتراك|الشراكة)(?: (?:الوثيق|والتنسيق|والشراكة|الوثيقة))? (?:مع|بين)|بمشاركة كل من|جنبا إلى جنب مع|بالاشتراك مع|بشراكة مع|بتعاون مع|بتنسيق مع|بالتعاون والتنسيق مع|بمساهمة(?! من)|بالتعاون و(?:الشراكة|التنسيق) مع|بمساعدة(?: من)?|بدعم فني من',
    ),
    examples: ['بالتعاون مع', 'بالشراكة مع'],
  },
];

const PAID = words(
  'made possible|funded|financed|supported by|support of|financée?s?|soutien|ممولة?|الممول|بتمويل',
);

/** "implemented by", "in partnership with" may be said of a project instead. */
export function isAboutEvent(text: string, at: number, role: Role['role']): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  if (role === 'organiser' && /sessions? (?:on|about|was|were)(?![\p{L}])/iu.test(before))
    return false;
  if (role === 'partner' && occurs(PAID, text.slice(0, at))) return false;
  if (
    /(?:projects?|projet|programmes?|مشروع|برنامج|funded|financed)[^,.;]{0,20}[”"]?,? ?$/iu.test(
      before,
    )
  )
    return false;
  if (
    role === 'partner' &&
    /(?:work(?:s|ing|ed|ent)?|importance of|role played by \S+|mémorandum|memorandum|agreement|praised|looks? forward|continue) ?$/iu.test(
      before,
    )
  )
    return false;
  return true;
}
