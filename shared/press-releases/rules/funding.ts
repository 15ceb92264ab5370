/** Who paid, and under which programme. */
import { propose, proposeText, type ReleaseDocument, type Sentence } from '../document';
import { findPlaces, keyWords } from '../names/gazetteer';
import { identityKeys, shareIdentity } from '../names/organisation-mentions';
import type { Proposal, ReleaseFunding } from '../schema';
import { overlaps, readSpan, type Span } from '../text/span';
import { type Found, FUND, findFunders } from './funders';
import { findProgrammes } from './programmes';

const TITLE_WORDS = /^(?:Government|Governments|Kingdom|Ministry)$/u;

export interface Funding {
  readonly funders: readonly Proposal<string>[];
  readonly programmes: readonly Proposal<string>[];
  readonly funding: readonly Proposal<ReleaseFunding>[];
}

export function extractFunding(document: ReleaseDocument): Funding {
  const funders: { keys: Set<string>; proposal: Proposal<string> }[] = [];
  const programmes: { key: string; proposal: Proposal<string> }[] = [];
  const funding: Proposal<ReleaseFunding>[] = [];
  for (const sentence of document.sentences) {
    if (funders.length + programmes.length > 40) break;
    if (sentence.isOtherItem) continue;
    const paid = findFunders(document, sentence);
    const named = findProgrammes(document, sentence).filter(
      (programme) => !paid.some((funder) => overlaps(funder, programme)),
    );
    for (const span of paid) addFunder(document, funders, span);
    for (const { key, ...span } of named) {
      if (programmes.some((other) => other.key === key)) continue;
      programmes.push({
        key,
        proposal: proposeText(
          document,
          shift(span, sentence),
          span.rule,
          span.confidence,
          span.isListed ? [] : ['name-not-in-lists'],
        ),
      });
    }
    funding.push(...pairFunding(document, sentence, paid, named));
  }
  return {
    funders: funders.map((entry) => entry.proposal),
    programmes: programmes.map((entry) => entry.proposal),
    funding,
  };
}

function shift(span: Span, sentence: Sentence): Span {
  return { start: span.start + sentence.start, end: span.end + sentence.start };
}

/** "the Government of Canada" and "Canada" are one; an agency of Canada is another. */
function isCountryAlone(name: string, place: Span): boolean {
  const rest = name.slice(0, place.start) + name.slice(place.end);
  return /^(?:(?:the|le|la|les|l'|Governments?|Kingdom|Republic|Principality|Grand Duchy|State|People|Gouvernement|gouvernement|Royaume|République|Principauté|Confédération|Grand-Duché|of|de|du|des|d'|حكومة|مملكة|جمهورية|دولة|ال)[ ']?|[ ,.])*$/u.test(
    rest,
  );
}

function addFunder(
  document: ReleaseDocument,
  funders: { keys: Set<string>; proposal: Proposal<string> }[],
  found: Found,
): void {
  const name = found.sentence.text.slice(found.start, found.end);
  const keys = identityKeys(name, document.gazetteer);
  // The Union's fund is not the Union.
  const isFundOfOther =
    FUND.test(name) && !document.gazetteer.organisations.matchAt(keyWords(name), 0);
  if (isFundOfOther) for (const key of keys) if (key.startsWith('list:')) keys.delete(key);
  for (const place of findPlaces(name, document.gazetteer)) {
    if (place.entry.kind === 'country' && isCountryAlone(name, place))
      keys.add(`country:${place.entry.country}`);
  }
  if (funders.some((other) => shareIdentity(other.keys, keys))) return;
  const isListed =
    [...keys].some((key) => key.startsWith('list:') || key.startsWith('country:')) ||
    TITLE_WORDS.test(name);
  funders.push({
    keys,
    proposal: proposeText(
      document,
      shift(found, found.sentence),
      found.rule,
      isListed ? 0.95 : 0.86,
      isListed ? [] : ['name-not-in-lists'],
    ),
  });
}

/** Each programme goes with the funder that stands nearest to it in the sentence. */
function pairFunding(
  document: ReleaseDocument,
  sentence: Sentence,
  paid: readonly Found[],
  named: readonly Span[],
): Proposal<ReleaseFunding>[] {
  const read = (span: Span) => readSpan(document.source, shift(span, sentence));
  if (named.length === 0)
    return paid.map((funder) =>
      propose(
        document,
        { funder: read(funder), programme: null },
        [shift(funder, sentence)],
        'funder-alone',
        0.8,
      ),
    );
  return named.flatMap((programme): Proposal<ReleaseFunding>[] => {
    const partners = named.length === 1 ? paid : nearest(programme, paid);
    if (partners.length === 0)
      return [
        propose(
          document,
          { funder: null, programme: read(programme) },
          [shift(programme, sentence)],
          'programme-alone',
          0.8,
        ),
      ];
    return partners.map((funder) =>
      propose(
        document,
        { funder: read(funder), programme: read(programme) },
        [shift(funder, sentence), shift(programme, sentence)],
        'same-sentence',
        named.length === 1 ? 0.85 : 0.7,
      ),
    );
  });
}

function nearest(programme: Span, paid: readonly Found[]): Found[] {
  const distance = (funder: Found) =>
    Math.min(Math.abs(funder.start - programme.end), Math.abs(programme.start - funder.end));
  const [first] = [...paid].sort((a, b) => distance(a) - distance(b));
  return first ? [first] : [];
}
