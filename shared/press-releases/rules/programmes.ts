/** Named projects, programmes and funds under which the event was held. */

import type { ReleaseDocument, Sentence } from '../document';
import { keyWords, keyWordsBetween } from '../names/gazetteer';
import { fast } from '../text/fast-pattern';
import { foldKey } from '../text/fold';
import { foldRule } from '../text/pattern';
import type { Span } from '../text/span';

export interface FoundProgramme extends Span {
  readonly key: string;
  readonly rule: string;
  readonly confidence: number;
  readonly isListed: boolean;
}

const NOUN =
  '(?:programmes?|programs?|projects?|initiatives?|actions?|schemes?|projets?|(?:ال)?مشروع|(?:ال)?برنامج|(?:ال)?مبادرة|(?:ال)?حملة)';
/** project “X”, programme "X", projet « X », مشروع "X", “X” project, « X », financé par */
const QUOTED_AFTER = fast(
  new RegExp(
    foldRule(
      `(?<![\\p{L}])[لب]?${NOUN}(?: (?:phase|Phase) \\p{L}+)?(?: (?:regional |régional )?(?:intervention|component|volet))?(?: (?:entitled|titled|called|named|known as|intitulée?|dénommée?|المسمى|بعنوان|المعنون))?(?: ال\\p{Script=Arabic}+){0,2},? ?:? ?["“] ?([^"“”]{3,140}?) ?["”](?: ?\\(([^()]{2,20})\\))?`,
    ),
    'giu',
  ),
);
const QUOTED_BEFORE = fast(
  /["“] ?([^"“”]{3,140}?) ?["”](?: ?\(([^()]{2,20})\))? (?:regional |national )?(?:project|programme|program|initiative)(?![\p{L}])/giu,
);
const QUOTED_FUNDED = fast(
  new RegExp(
    foldRule(
      '["“] ?([^"“”]{3,100}?) ?["”](?: ?\\(([^()]{2,20})\\))?(?:,? ?(?:financée?|cofinancée?|funded|financed|soutenu|appuyé|(?:which |that |qui )?(?:is|are|was|est|sont|reçoit|receives?|bénéficie) (?:\\p{L}+ )?(?:funded|financed|backed|supported|sponsored|financé|soutenu|appuyé|d|contributions|funding|support)|(?:الذي |التي )?(?:ال?ممولة?|[يت]مول|بتمويل|بدعم)))',
    ),
    'giu',
  ),
);
const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}'/&.-]*";
const NAME = `${CAPITAL}(?:(?: | - )(?:of|for|in|and|the|on|to|at|against|from|with|through|by|de|des|du|la|le|les|et|pour|en|au|aux|à|contre|l'${CAPITAL}|d'${CAPITAL}|${CAPITAL})){0,16}`;
/** “Coast Building Programme”, « Projet Rivages »: the noun is a part of the name. */
const QUOTED_NOUN = fast(
  new RegExp(
    foldRule(
      '["“] ?((?:[^"“”]{3,100} (?:Programme|Program|Project|Initiative|Facility|Scheme)|(?:Project|Programme|Program|Projet|Initiative|Opération|مشروع|برنامج|مبادرة) [^"“”]{3,100}?)) ?["”](?: ?\\(([^()]{2,20})\\))?',
    ),
    'gu',
  ),
);
/** two projects: Open Decks, funded by the Union, and Fair Nets (FN), funded by Japan */
const NAMED_FUNDED = fast(
  new RegExp(
    `(?<![\\p{L}])(${CAPITAL}(?: (?:of|for|and|the|in|to|de|des|du|la|pour|et|${CAPITAL})){1,8})(?: ?\\(([^()]{2,20})\\))?, (?:co-?)?(?:funded by|financed by|financée? par)(?![\\p{L}])`,
    'gu',
  ),
);
const PROJECTS = /(?<![\p{L}])(?:projects|programmes|programs|initiatives|projets)(?![\p{L}])/iu;
/** ضمن برنامج (كرامة عند الوصول) */
const BRACKETED_ARABIC = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])[لب]?(?:ال)?(?:مشروع|برنامج|مبادرة) \\(((?:\\p{Script=Arabic}+ ?){2,9})\\)',
    ),
    'gu',
  ),
);
/** “X”, a programme of; in the framework of “X” */
const QUOTED_APPOSED = fast(
  /["“] ?([^"“”]{3,100}?) ?,?["”](?: ?\(([^()]{2,20})\))?, (?:an?|the|its|une?|le|la|son) (?:[^,;."“”]{0,40} )?(?:programme|program|project|initiative|projet|scheme|fund)(?![\p{L}])/giu,
);
const QUOTED_FRAMED = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:(?:framework|part|under|scope|umbrella|component|activity|activities|phase) of|under|within|cadre d[eu]|au titre d[eu]|volet d[eu]|في إطار|ضمن|تحت مظلة)(?: (?:the|its|le|la))?(?: (?!training|course|workshop|seminar|conference|campaign|event|formation|atelier)[\\p{L}-]+){0,4} ["“] ?([^"“”]{3,100}?) ?["”](?: ?\\(([^()]{2,20})\\))?',
    ),
    'giu',
  ),
);
/** three projects: “A”, funded by ...; “B” ...; and “C”. The mark stands first: only marks are looked back from. */
const QUOTED_LISTED = fast(
  new RegExp(
    foldRule(
      '["“](?<=(?:projects|programmes|programs|initiatives|projets|مشاريع|مشروعين|مشروعي|برنامجين|برنامجي|برامج)(?![\\p{L}])[^.]{0,400}?["“]) ?([^"“”]{3,100}?) ?["”]',
    ),
    'giu',
  ),
);
/** Programme: X (ABC) */
const LABELLED = fast(
  new RegExp(
    foldRule(
      '^(?:[Pp]rogramme|[Pp]rogram|[Pp]roject|[Pp]rojet|[Ii]nitiative|PROJECT|PROGRAMME|PROJET|(?:ال)?(?:مشروع|برنامج))(?: (?:name|title|نام))? ?: ?["“]?([^"“”.;:()]{3,110}?)["”]?(?: ?\\(([^()]{2,20})\\))?[.;]?$',
    ),
    'gu',
  ),
);
/** the project Coordinated Response at Sea (CRS) */
const NAMED_AFTER = fast(
  new RegExp(
    `(?<![\\p{L}])(?:project|programme|program|initiative|projet|scheme)(?: (?:entitled|titled|called|named|intitulée?|dénommée?))? (${NAME})(?: ?\\(([^()]{2,20})\\))?`,
    'gu',
  ),
);
/** under its Modern Slavery Fund; under the X Facility; au titre de l'instrument X */
const NAMED_FUND = fast(
  new RegExp(
    `(?<![\\p{L}])(?:under|within|through|as part of|contribution to|au titre d[eu]|dans le cadre d[eu]|sous)(?: the| its| their| l'| la| son| sa)*(?: (?:instrument|fund|facility|mécanisme|fonds))? (${NAME.replace('{0,16}', '{0,8}')})(?: ?\\(([^()]{2,20})\\))?(?=[.,;]| which| that| for| for)`,
    'gu',
  ),
);
/** dans le cadre du Programme d'appui aux statistiques (PAS) */
const NAMED_FRENCH = fast(
  /(?<![\p{L}])((?:Programme|Projet|Initiative|Fonds|Facilité) (?:d'|de |des |du |pour |national|régional|conjoint)[^,.;:()“”"]{4,110}?)(?= ?\(([^()]{2,20})\)|[,.;]| (?:financ|cofinanc|mis en|qui |dont |et |avec |au profit|géré|piloté))/gu,
);
/** Project Wahat */
const PROJECT_NAME = fast(
  /(?<![\p{L}])((?:Project|Projet|Operation) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?! (?:Manager|Coordinator|Officer|Co-ordinator|Assistant|Director))/gu,
);
/** under the Better Migration Management (BMM) Programme; within the National Trainers (NT) programme */
const NAMED_BEFORE = fast(
  new RegExp(
    `(?<![\\p{L}])(?:the|The|of|under|through|within|its|'s|le|du) (${NAME})(?: ?\\(([^()]{2,20})\\))? (?:[Pp]rogramme|[Pp]rogram|[Pp]roject|[Ii]nitiative)(?![\\p{L}])(?! [“"]| (?:[Mm]anager|[Cc]oordinator|[Oo]fficer|[Dd]irector|[Aa]ssistant|[Aa]ssociate|[Ss]pecialist|[Ll]ead|[Ss]upport))`,
    'gu',
  ),
);
/** X (ABC), a programme financed by; part of X, a EUR 5 million programme */
const NAMED_APPOSITION = fast(
  new RegExp(
    `(?<![\\p{L}])(${NAME})(?: ?\\(([^()]{2,20})\\))?, (?:an?|une?) (?:[^,;]{0,40} )?(?:programme|program|project|initiative|projet)(?![\\p{L}])`,
    'gu',
  ),
);
/** through ARMP (Africa Regional Migration Program) */
const ACRONYM_FIRST = fast(
  /(?<![\p{L}])(\p{Lu}{3,12}) \(((?:\p{Lu}[\p{L}-]+ (?:of |for |and |the |in |on )?){1,9}(?:Programme|Program|Project|Initiative))\)/gu,
);
const HEADLESS =
  /^(?:The|This|It|Its|National|Regional|Head|Phase [IVX]+|United Nations Development|World Food|UN|IOM|EU|Part|Under|Training|European Union|In|As|OSCE|\p{Lu}{2,3}|Project|(?:\p{Lu}{2,}|[Tt]his|[Oo]ur) .{0,3})$|^Project (?:Co\b|Coordinat|Manag|Officer|Direct|Assist|Lead|Team|Document)/u;
const ARABIC_NAMED = fast(
  new RegExp(
    foldRule(
      '(?<![\\p{L}])(?:إطار|ضمن|بموجب) (?:ال)?(برنامج|مشروع) ((?:\\p{Script=Arabic}+ ?){2,9}?)(?=[,.;(]| الممول| بتمويل| بدعم| بالتعاون| بالشراكة| وبتمويل| وبدعم| لفائدة| الذي| التي|$)',
    ),
    'gu',
  ),
);

/** Without one of these no pattern below can match. */
const PROGRAMME_WORD = fast(
  /program|proje|framework|part of|under |within|cadre|titre|إطار|اطار|ضمن|initiative|action|operation|fund|facilit|instrument|mechanism|mécanisme|fonds|scheme|window|financ|ndici|amif|مشروع|برنامج|مبادرة|ممول|تمويل/iu,
);

export function findProgrammes(document: ReleaseDocument, sentence: Sentence): FoundProgramme[] {
  const { text } = sentence;
  const found: FoundProgramme[] = [];
  const add = (span: Span, rule: string, confidence: number) => {
    const name = text.slice(span.start, span.end);
    const listed = keyWords(name);
    const known = listed
      .map((_word, index) => document.gazetteer.programmes.matchAt(listed, index))
      .find((match) => match !== null);
    const office = document.gazetteer.organisations.matchAt(listed, 0);
    const isOffice = !known && office !== null && office.end >= name.replace(/ ?\(.*$/u, '').length;
    if (
      isOffice ||
      (!known && HEADLESS.test(name.trim())) ||
      found.some((other) => other.start < span.end && span.start < other.end)
    )
      return;
    const key = known ? `list:${known.entry.id}` : foldKey(name.replace(/\([^()]*\)|["“”]/g, ' '));
    found.push({
      ...span,
      key,
      rule,
      confidence: known ? Math.max(confidence, 0.95) : confidence,
      isListed: known !== undefined,
    });
  };
  addKnown(document, text, add);
  if (!PROGRAMME_WORD.test(text)) return found;
  for (const [pattern, rule, confidence] of [
    [QUOTED_AFTER, 'quoted-project', 0.95],
    [QUOTED_NOUN, 'quoted-project', 0.9],
    [BRACKETED_ARABIC, 'quoted-project', 0.9],
    [QUOTED_BEFORE, 'quoted-project', 0.95],
    [QUOTED_APPOSED, 'quoted-project', 0.92],
    [QUOTED_FRAMED, 'quoted-project', 0.88],
    [QUOTED_LISTED, 'quoted-project', 0.85],
    [LABELLED, 'labelled-project', 0.92],
    [QUOTED_FUNDED, 'quoted-and-funded', 0.9],
    [ACRONYM_FIRST, 'acronym-and-name', 0.92],
    [NAMED_AFTER, 'named-project', 0.85],
    [PROJECT_NAME, 'project-name', 0.88],
    [NAMED_BEFORE, 'named-programme', 0.88],
    [NAMED_APPOSITION, 'programme-in-apposition', 0.85],
    [NAMED_FUND, 'named-fund', 0.82],
    [NAMED_FRENCH, 'programme-in-french', 0.84],
  ] as const) {
    for (const match of text.matchAll(pattern)) addMatch(text, match, rule, confidence, add);
  }
  if (PROJECTS.test(text))
    for (const match of text.matchAll(NAMED_FUNDED))
      addMatch(text, match, 'named-and-funded', 0.85, add);
  for (const match of text.matchAll(ARABIC_NAMED)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    add({ start, end: match.index + match[0].trimEnd().length }, 'named-programme', 0.8);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What is no project by name is one by its kind. */
const FUND =
  /(?<![\p{L}])(?:Fund|Facility|Instrument|Mechanism|Scheme|Window|Initiative|Programme|Program|Action|Response|Partnership|Fonds|Facilité|Mécanisme|NDICI|AMIF|IPA)(?![\p{L}])/u;

function addMatch(
  text: string,
  match: RegExpExecArray,
  rule: string,
  confidence: number,
  add: (span: Span, rule: string, confidence: number) => void,
): void {
  const whole = match[1] ?? '';
  if (rule === 'named-fund' && !FUND.test(whole)) return;
  // "by A and the B programme" names only B.
  const name = rule === 'named-programme' ? (whole.split(/ and the |, /u).at(-1) ?? whole) : whole;
  const start = match.index + match[0].indexOf(whole) + whole.length - name.length;
  const acronym = match[2];
  const nameEnd = start + name.length;
  const isBeside =
    acronym !== undefined &&
    /^ ?["”]? ?\($/.test(text.slice(nameEnd, text.indexOf(acronym, nameEnd)));
  const end =
    isBeside && acronym !== undefined
      ? text.indexOf(acronym, nameEnd) + acronym.length + 1
      : nameEnd;
  const trailing =
    / (?:of|for|in|and|the|on|to|at|against|from|with|through|by|de|des|du|la|le|les|et|pour|en|au|aux|à|contre)$/u.exec(
      text.slice(start, end),
    );
  const cut = trailing ? trailing[0].length : 0;
  const isLong = end - cut - start >= 3;
  if (isLong) add({ start, end: end - cut }, rule, confidence);
}

/** A programme of the lists is one wherever the funding is told, even without a noun beside it. */
function addKnown(
  document: ReleaseDocument,
  text: string,
  add: (span: Span, rule: string, confidence: number) => void,
): void {
  const listed = keyWordsBetween(text, 0, text.length);
  let last = 0;
  listed.forEach((word, index) => {
    if (word.start < last || !/^\p{Lu}|^\p{Script=Arabic}/u.test(word.text)) return;
    const match = document.gazetteer.programmes.matchAt(listed, index);
    if (!match || (match.key.length < 6 && !/^\p{Lu}{3,}/u.test(word.text))) return;
    last = match.end;
    // "the EUTF project “X”": the acronym is that of the fund above.
    if (
      /^ (?:project|programme|program|projet)s? ["“]/u.test(text.slice(match.end, match.end + 16))
    )
      return;
    const acronym = /^ ?\([^()]{2,20}\)/u.exec(text.slice(match.end, match.end + 24));
    add(
      { start: match.start, end: match.end + (acronym?.[0].length ?? 0) },
      'listed-programme',
      0.92,
    );
  });
}
