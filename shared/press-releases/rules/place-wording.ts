/** The wording around the names of places. */
import { fast } from '../text/fast-pattern';
import { foldRule, words } from '../text/pattern';

/** What stands right before a place where something happens. */
export const LOCATIVE = fast(
  new RegExp(
    foldRule(
      "(?:(?<![\\p{L}])(?:in|at|near|to|à|a|au|en|dans|de|voyage d'|(?:école|institut|centre|université|hôtel|académie|palais|chambre|maison)[^,.;]{0,50} d.|(?:auditorium|hall|house|chamber|centre|center|court|library|palace|museum|academy|theatre|club|complex|seat|municipality|port|airport)(?: of (?:culture|commerce|justice|arts|youth|congresses))? of|في|إلى|بمدينة|في مدينة|مدينة|مدينتي|بمدينتي|in the (?:town|city|capital|port|village|cities|towns) of|in the capital,?|town of|city of|cities of|dans (?:la ville|les villes) de|villes? de|عاصمة|محافظة|بمحافظة|ولاية|بولاية) (?:the )?|(?<![\\p{L}])voyage d')$",
    ),
    'iu',
  ),
);
const NAME = "\\p{Lu}[\\p{L}'-]+(?: (?:el|al|de|la|du|sur|es|[\\p{Lu}][\\p{L}'-]+)){0,3}";
/** A town that is in no list, where the wording leaves no doubt that it is one. */
export const UNKNOWN_TOWN = fast(
  new RegExp(
    `(?<![\\p{L}])(?:(?:in|at) the (?:town|city|port|village) of|(?:held|organi[sz]ed|hosted|conducted|took place|gathered|met|workshop|training|seminar|meeting|conference|course|officials|session|sessions)(?: [\\p{L}]+){0,2} in|(?:[Hh]otel|[Cc]entre|[Cc]enter|[Hh]all|[Ii]nstitute|[Aa]cademy|[Ss]chool|[Uu]niversity|[Bb]ase|[Bb]uilding|[Cc]ampus|[Cc]ompound|[Hh]eadquarters|[Cc]ollege|[Cc]lub|[Ll]ibrary|[Aa]uditorium|[Tt]heatre|[Pp]alace|[Mm]useum|[Cc]omplex|[Cc]ourt) in|(?:[Aa]uditorium|[Hh]all|[Tt]own [Hh]all|[Hh]ouse of [Cc]ulture|[Mm]useum|[Tt]heatre|[Cc]ourthouse) of|dans la ville de|à|بمدينة|مدينة) (${NAME})`,
    'gu',
  ),
);
/** A place inside a name or a role: "Embassy in", "IOM Chief of Mission in". */
export const IN_ROLE = words(
  'office|mission|embassy|delegation|ambassador|attaché|chief|head|director|representative|president|commission|committee|ministry|prosecutor|bureau|ambassade|délégation|ambassadeur|représentant|chef|procureur|president of|located|near|based|clinic|ngo|charity|association|organisation|organization|graduates?|native|born|natives|مكتب|سفارة|بعثة|سفير|ممثل|مدير|رئيس|رئيسة|المقيمين|residents?|shores|manager|coordinator',
);
/** "a midwife in Farchana": where somebody works. */
export const ROLE_AT = fast(
  /(?:sage-femme|infirmière?|médecin|juge|avocate?|enseignante?|journaliste|policière?|agente?|formatrice|formateur|animatrice|animateur|midwife|nurse|doctor|judge|lawyer|teacher|journalist|officer|driver|trader|trainer|agency|shop|home) (?:in|at|à|de) (?:the )?$/iu,
);
