/** What is said of an organisation that holds an event or helps to: it stands before these words. */
import type { ReleaseLanguage } from '../schema';
import { words } from '../text/pattern';
import type { Role } from './holder-triggers';

interface Predicate {
  readonly name: string;
  readonly language: ReleaseLanguage;
  readonly role: Role['role'];
  readonly pattern: RegExp;
  readonly confidence: number;
  readonly examples: readonly string[];
}

const HAVE = '(?:has |have |had |is |are |was |were )?(?:just )?';
const HOW =
  '(?:(?:jointly|recently|also|successfully|together|today|yesterday|formally|officially|then|both|themselves|itself) )?';
/** Said of events alone. */
const HOLDING_VERBS =
  '(?:co-?)?(?:organi[sz](?:ed?|es|ing)|held|holds?|holding|host(?:ed|s|ing)?|conduct(?:ed|s|ing)|conven(?:ed?|es|ing)|arrang(?:ed|es|ing))';
/** Said of much else: the event has to stand beside them. */
const TEACHING_VERBS =
  '(?:deliver(?:ed|s|ing)|seat(?:ed|s)|hosted|summon(?:ed|s)|dedicat(?:ed|es)|devot(?:ed|es)|ran|runs?|running|launch(?:ed|es)|conclud(?:ed|es)|trained|trains?|training|provid(?:ed|es|ing)|complet(?:ed|es)|kicked off|brought together|brings? together|gather(?:ed|s)|carried out|opened|opens|helps?|helped|put on|put together|stag(?:ed|es)|set up|design(?:ed|s)|taught|teach(?:es)?|gave|gives?|called|invit(?:ed|es)|explain(?:ed|s)|introduc(?:ed|es)|took (?:[\\p{L}-]+ ){1,5}through|start(?:ed|s)|began|led|leads?|facilitat(?:ed|es|ing)|moderat(?:ed|es)|chair(?:ed|s)|coordinat(?:ed|es)|implement(?:ed|s|ing)|prepar(?:ed|es)|develop(?:ed|s)|offer(?:ed|s|ing)|welcom(?:ed|es)|receiv(?:ed|es)|coach(?:ed|es)|instruct(?:ed|s)|drill(?:ed|s)|equip(?:ped|s)|guid(?:ed|es)|walked|wrapped up|closed|closes|inaugurat(?:ed|es)|rolled out|initiat(?:ed|es)|assembl(?:ed|es)|ended|finished|mentor(?:ed|s)|piloted|supervised|oversaw|laid on)';
const GERUND =
  '(?:organi[sz](?:e|ing|ation)|host(?:ing)?|hold(?:ing)?|deliver(?:y|ing)?|run(?:ning)?|conduct(?:ing)?|stag(?:e|ing)|conven(?:e|ing)|train(?:ing)?|teach(?:ing)?)';

export const PREDICATES: readonly Predicate[] = [
  {
    name: 'subject-of-holding',
    language: 'en',
    role: 'organiser',
    confidence: 0.92,
    pattern: words(`${HAVE}${HOW}(?:${HOLDING_VERBS}|${TEACHING_VERBS})`),
    examples: ['has jointly organised', 'had arranged', 'delivered'],
  },
  {
    name: 'in-charge-of-holding',
    language: 'en',
    role: 'organiser',
    confidence: 0.88,
    pattern: words(
      `(?:joined (?:hands|forces)|teamed up|partnered|came together|got together|worked (?:together|jointly)|(?:was|were|is|are) (?:jointly )?(?:in charge|responsible)|took (?:charge|care)|limited itself|confined itself|agreed|undertook|took it upon itself)(?: [\\p{L}'-]+){0,12}? (?:to|in|of|for|with|on) (?:the )?${GERUND}|work(?:ed|s|ing) (?:shoulder to shoulder|hand in hand|side by side|jointly) with|(?:was|were|is|are|acted as|served as)(?: also| both)? (?:(?:the|one of the|a|joint|main|local|proud) ){0,3}(?:co-?)?(?:organi[sz]ers?|hosts?|conveners?)|(?:took|taken|takes?) the initiative (?:of|for|to|in)|played (?:co-)?host to|shared the (?:organi[sz]ation|hosting|teaching)|handled the (?:organi[sz]ation|teaching|logistics)|supplied the (?:trainers|teachers|instructors|lecturers)|provided the (?:trainers|teachers|instructors|lecturers|training|teaching)`,
    ),
    examples: ['were the organizers', 'teamed up with it to run', 'was in charge of the training'],
  },
  {
    name: 'partner-of-event',
    language: 'en',
    role: 'partner',
    confidence: 0.9,
    pattern: words(
      '(?:was|were|is|are|acted|act|took part|joined(?: (?:in|them|it|forces))?|participated|served|figured|came in|came on board)(?: also| both| each)?(?: associated| involved| included| listed| named| present)?(?: in (?:it|the \\p{L}+))?(?: as)? (?:(?:a|an|the|its|their|one of the|main|official|technical|strategic|local|implementing|valued|key|sole|only|co-) ?){0,3}partners?|(?:was|were) (?:also )?associated (?:with|in|to) (?:the|this|it)|(?:lent|gave|provided|offered|contributed|supplied|brought)(?: (?:its|their|the|some|both))? (?:technical|logistic(?:al)?|expert|in-kind|organi[sz]ational|operational)(?: and \\p{L}+)? (?:support|assistance|help|advice|expertise|inputs?)|(?:co-?operated|collaborated) (?:in|on|with)|(?:supported|assisted|helped)(?: with| in)? (?:the )?(?:organi[sz]ation|preparations?|organi[sz]ers|organi[sz]ing|preparing|hosting)|contributed to the (?:organi[sz]ation|preparation|delivery|training|workshop|sessions|teaching)|lent (?:its|their) (?:hall|premises|support|trainers|instructors|rooms?|expertise|facilities)',
    ),
    examples: ['was a partner', 'was associated as partner', 'provided technical assistance'],
  },
  {
    name: 'sujet-de-tenue',
    language: 'fr',
    role: 'organiser',
    confidence: 0.92,
    pattern: words(
      "(?:a |ont |avait |avaient )(?:conjointement |récemment |également |ainsi |aussi )?(?:co-?organisé|organisé|tenu|accueilli|animé|lancé|réuni|abrité|conduit|dispensé|clôturé|formé|monté|bâti|imaginé|consacré|mis au point|pris l'initiative|eu l'initiative|assuré|rassemblé|appris|enseigné|expliqué|montré|offert|convié|initié|monté|donné|proposé|co-?animé|mené|consacré|réalisé|invité|procédé|ouvert|clos|encadré|facilité|piloté|mise?s? (?:en place|sur pied|en œuvre)|conçu|préparé|achevé|bouclé|sensibilisé|outillé|entraîné)e?s?|(?:vient|viennent) d(?:e |')(?:co-?)?(?:organiser|tenir|former|lancer|clôturer|boucler|réunir|animer|accueillir|dispenser)|(?:co-?)?organis(?:e(?:nt)?|ai(?:en)?t)|tien(?:nen)?t|tenai(?:en)?t|form(?:e(?:nt)?|ai(?:en)?t)|lancent?|accueill(?:e(?:nt)?|ai(?:en)?t)|réuni(?:t|ssent|ssai(?:en)?t)|anim(?:e(?:nt)?|ai(?:en)?t)|dispens(?:e(?:nt)?|ai(?:en)?t)|consacr(?:e(?:nt)?|ai(?:en)?t)|déroul(?:e(?:nt)?|ai(?:en)?t)|déploi(?:e(?:nt)?)|propos(?:e(?:nt)?)|mett(?:ent|ait|aient) en œuvre|met en œuvre|abrit(?:e(?:nt)?|ai(?:en)?t)|donnai(?:en)?t|proposai(?:en)?t|(?:en )?(?:a |ont )?assur(?:é|e(?:nt)?|ai(?:en)?t) (?:l'|la |les |le )(?:organisation|animation|formation|encadrement|cours|enseignements?|séances?|modération|facilitation|logistique)|(?:étai(?:en)?t|est|sont|ont été|a été) (?:(?:les|l'|le|la|tous|deux|à la fois) ?){0,3}(?:co-?)?(?:organisat(?:eurs?|rices?)|hôtes?|à la manœuvre|maîtres? d'œuvre)",
    ),
    examples: ['a organisé', "en assurait l'organisation", 'étaient les organisateurs'],
  },
  {
    name: 'partenaire-de-la-tenue',
    language: 'fr',
    role: 'partner',
    confidence: 0.9,
    pattern: words(
      "(?:étai(?:en)?t|est|sont|a été|ont été)(?: également| aussi)? (?:associée?s?|partenaires?|(?:le|la|les|l'un des|un|une|des) partenaires?)|(?:a |ont )(?:également |aussi )?(?:collaboré|coopéré|prêté (?:son|leur|ses|leurs|main)|apporté (?:son |leur |un |une )?(?:appui|concours|soutien|expertise|assistance) (?:technique|logistique|pédagogique)|contribué à (?:l'organisation|la tenue|l'animation|la préparation)|appuyé (?:l'organisation|la tenue|la préparation)|participé (?:comme|en tant que|en qualité de) partenaires?)",
    ),
    examples: ['était associée', 'a contribué à la tenue'],
  },
];
