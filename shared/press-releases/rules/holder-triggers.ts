/** Wording after which the names of organisers and partners follow. */
import { occurs, words } from '../text/pattern';
import type { Span } from '../text/span';

export interface Role extends Span {
  readonly role: 'organiser' | 'partner';
  readonly rule: string;
  readonly confidence: number;
}

interface Trigger {
  readonly name: string;
  readonly role: 'organiser' | 'partner';
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly examples: readonly string[];
}

const ADVERBS =
  '(?:jointly |recently |also |successfully |conjointement |récemment |organi[sz]ed |and (?:hosted|funded|facilitated|led) )?';

/** After each of these, a list of names follows. */
export const TRIGGERS: readonly Trigger[] = [
  {
    name: 'organised-by',
    role: 'organiser',
    confidence: 0.93,
    pattern: words(
      `${ADVERBS}(?:(?:co-)?organi[sz]ed|held|hosted|conducted|delivered|run|convened|led|facilitated|arranged|implemented|launched|trained|(?<!support )(?<!assistance )offered)(?: jointly| together| in \\p{L}+| at \\p{L}+(?: \\p{L}+){0,3}| on [\\d\\p{L} -]{3,20})?,? by(?: the| experts? (?:of|from)(?: the)?| two experts of(?: the)?| trainers (?:of|from)(?: the)?)?`,
    ),
    examples: ['organised by', 'jointly organized by'],
  },
  {
    name: 'under-the-lead-of',
    role: 'organiser',
    confidence: 0.88,
    pattern: words(
      "under the (?:lead|leadership|auspices) of|[oa][nt] the (?:invitation|initiative) of|sous l'égide (?:du|des|de)|à l'(?:invitation|initiative) (?:du|des|de)|بمبادرة من",
    ),
    examples: ['under the auspices of', "sous l'égide du"],
  },
  {
    name: 'organise-par',
    role: 'organiser',
    confidence: 0.93,
    pattern: words(
      '(?:co-?)?(?:organisée?s?|tenue?s?|animée?s?|assurée?s?|dispensée?s?|initiée?s?|mise? en place|conduite?s?)(?: conjointement| à \\p{L}+)? par',
    ),
    examples: ['organisée par'],
  },
  {
    name: 'in-cooperation-with',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      '(?:in|with|through) (?:(?:close|direct|full|its|a) )?(?:co-?operation|collaboration|partnership|co-?ordination|conjunction|association|cooperation and coordination|coordination and cooperation|partnership and coordination)(?: and (?:co-?operation|collaboration|partnership|co-?ordination))? (?:with|between)|in co-operation with|jointly with|together with|alongside|in tandem with|hand in hand with',
    ),
    examples: ['in close cooperation with', 'jointly with'],
  },
  {
    name: 'en-partenariat-avec',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      'en (?:étroite )?(?:partenariat|collaboration|coopération|coordination|concertation|association)(?: étroite)?(?: et (?:en )?(?:partenariat|collaboration|coopération|coordination))? avec|conjointement avec|aux côtés d[eu]',
    ),
    examples: ['en partenariat avec'],
  },
  {
    name: 'بالتعاون مع',
    role: 'partner',
    confidence: 0.94,
    pattern: words(
      'و?(?:ذلك )?ب(?:ال)?(?:تعاون|شراكة|تنسيق|اشتراك|الشراكة)(?: (?:الوثيق|والتنسيق|والشراكة|الوثيقة))? (?:مع|بين)|بمشاركة كل من|جنبا إلى جنب مع',
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
