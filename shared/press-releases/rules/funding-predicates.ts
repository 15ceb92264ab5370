/** What is said of those who paid: their names stand before these words. */
import type { ReleaseLanguage } from '../schema';
import { words } from '../text/pattern';

const AMOUNT = '(?:[a-z]{2,3}|€|\\$|us\\$|£)? ?\\d';
const COSTS =
  '(?:[\\p{L}-]+ ){0,5}?(?:costs?|expenses?|bills?|fees|fares?|tab|expenditures?|tickets|flights|travel|accommodation|allowances|board|lodging|meals|transport|transportation|interpretation|per diems|rooms?)';
const BEHIND =
  '(?= (?:the|this|these|its|it|them|a|an|all|both|with|jointly|\\d|most|part|half|through|via|under)(?![\\p{L}])|[,.;]|$)';

interface FundingPredicate {
  readonly language: ReleaseLanguage;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
}

export const FUNDING_PREDICATES: readonly FundingPredicate[] = [
  {
    language: 'en',
    pattern: words(
      `(?:is |are |has |have |had |also |generously |kindly |jointly |co-?){0,3}(?:(?:funds?|funded|funding|financ(?:es?|ed|ing)|sponsors?|sponsored|underwrit(?:es?|ing)|underwrote|subsidi[sz](?:es?|ed)|bankroll(?:s|ed)|paid for|pays? for|contributed (?!to)|contributes?|contributed)${BEHIND}|(?:cover(?:ed|s)|met|meets|b[eo]re?|bears|defray(?:ed|s)|footed|foots|shoulder(?:ed|s)|picked up|assumed|paid|pays|settled|reimburse[ds]|split|shared?|shares|carried|absorbed|took over|takes over) (?:${COSTS})|provid(?:ed|es) (?:(?:the|its|their|full|all|most|part|necessary|required|some) ){0,3}(?:of the )?(?:financial )?(?:funding|funds|money|financing|financial (?:means|support|resources|assistance)|grant|resources)|contribut(?:ed|es|ing) (?:with )?(?:${AMOUNT}|(?:the |some )?(?:funds|money|funding)|financially|to the (?:costs?|funding|budget|financing))|(?:is|are|was|were) (?:the |its |their )?(?:(?:sole|main|only|principal|largest|major|joint|generous) ){0,2}(?:contributors?|donors?|funders?|sponsors?|financiers?)|made (?:the |this |it |these )(?:[\\p{L}-]+ ){0,4}possible|put up (?:the money|the funds|${AMOUNT})|whose (?:(?:generous|kind|financial|voluntary) ){0,2}(?:contributions?|grants?|donations?|support|funds|funding|generosity|gift|money)(?: of [^,;]{2,30}?)? (?:has |have |had )?(?:paid|covered|made|allowed|financed|enabled|met|funded|helped)|(?:allocated|granted|donated|earmarked|invested|awarded|pledged|gave|committed) (?:${AMOUNT}|the (?:money|funds|sum)|a (?:grant|sum)))`,
    ),
    examples: ['has contributed USD 5,000', 'met the expenses', 'made the training possible'],
  },
  {
    language: 'fr',
    pattern: words(
      "(?:co-?)?financ(?:e(?:nt)?|eront|era|ai(?:en)?t)|(?:a|ont|avait|avaient) (?:également |conjointement )?(?:co-?financé|subventionné|sponsorisé|doté|pris (?:en|à sa|à leur) charge|rendu (?:[\\p{L}'-]+ ){0,3}possible|(?:couvert|supporté|réglé|payé|assumé) (?:les |la |le |l'|tous |toutes |une |des )*(?:[\\p{L}]+ )?(?:frais|coûts?|dépenses|billets|déplacements?|hébergement|totalité|intégralité)|(?:apporté|fourni|mis) (?:(?:son|leur|un|une|le|la|les|l'|des) ?)?(?:appui financier|soutien financier|concours financier|contribution financière|fonds|financements?|moyens financiers|à disposition les fonds)|(?:accordé|octroyé|alloué|versé|débloqué|donné|consacré) (?:un |une |des |\\d)[^,.;]{0,30}?(?:euros|dollars|francs|fonds|subvention|financement|dotation|don))|dont (?:(?:la|le|les|l')? ?)(?:généreu(?:x|se) )?(?:contribution|don|subvention|appui|soutien|financement|dotation)(?: [^,;]{2,40}?)? (?:a|ont) (?:financé|permis|couvert|payé|rendu)|(?:est|sont|était|étaient) (?:le |la |les |l')?(?:(?:seul|unique|principal|principaux|seuls) )?(?:bailleurs?(?: de fonds)?|donateurs?|financeurs?|contributeurs?)|pren(?:d|nent|ait|aient) (?:en|à sa|à leur) charge|subventionn(?:e(?:nt)?|ai(?:en)?t)|contribu(?:e|ent|é) (?:financièrement|à hauteur)",
    ),
    examples: ['finance', 'a pris en charge', 'ont rendu cet atelier possible'],
  },
];
