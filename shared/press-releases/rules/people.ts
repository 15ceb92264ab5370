/** Persons named in the text with their roles; the contact person is not one of them. */
import { propose, type ReleaseDocument } from '../document';
import { findPersonNames, type NameMention } from '../names/person-names';
import type { Proposal, ReleasePerson } from '../schema';
import { foldKey } from '../text/fold';
import { occurs, words } from '../text/pattern';
import { readSpan } from '../text/span';
import { isContactCue } from './contact-wording';
import type { FoundQuote } from './quotes';

const MOST_PEOPLE = 40;
const PARTICIPANT = words(
  'participants?|trainees?|one of the participants|participante?s?|stagiaires?|مشارك|مشاركة|المشاركين|المشاركات|متدرب|متدربة|leader|community',
);
const EXPERT = words(
  'trainer|facilitator|expert|lecturer|consultant|formateur|formatrice|experte?|مدرب|مدربة|خبير|خبيرة|ميسر|ميسرة',
);

export function extractPeople(
  document: ReleaseDocument,
  quotes: readonly FoundQuote[],
): Proposal<ReleasePerson>[] {
  const found: { key: string; proposal: Proposal<ReleasePerson> }[] = [];
  let hasParagraph = false;
  for (const block of document.body) {
    if (isContactCue(block.text)) {
      // At the top of the page it names the desk that wrote the text.
      if (hasParagraph) break;
      continue;
    }
    hasParagraph ||= block.kind === 'paragraph';
    if (block.kind === 'bullet') continue;
    for (const mention of findPersonNames(block.narrative, document.language, document.gazetteer)) {
      const span = { start: block.start + mention.start, end: block.start + mention.end };
      const name = readSpan(document.source, span);
      const key = foldKey(name);
      if (found.length >= MOST_PEOPLE || found.some((other) => isSamePerson(other.key, key)))
        continue;
      const role = readRole(document, block.start, mention);
      const isQuoted = quotes.some(
        (quote) =>
          quote.speaker !== null &&
          quote.speaker.start < span.end &&
          span.start < quote.speaker.end,
      );
      const capacity = isQuoted ? 'quoted' : capacityOf(role, mention);
      const rule = mention.byTitle
        ? 'titled-name'
        : mention.after
          ? 'name-and-role'
          : mention.byVerb
            ? 'speaker'
            : 'role-and-name';
      const confidence =
        mention.byTitle || (mention.after && mention.byVerb) || isQuoted
          ? 0.95
          : mention.after
            ? 0.9
            : 0.82;
      found.push({
        key,
        proposal: propose(document, { name, role, capacity }, [span], rule, confidence),
      });
    }
  }
  return found.map((entry) => entry.proposal);
}

function readRole(document: ReleaseDocument, offset: number, mention: NameMention): string | null {
  const parts = [mention.before, mention.after].filter((part) => part !== null);
  const texts = parts.map((part) =>
    readSpan(document.source, { start: offset + part.start, end: offset + part.end }),
  );
  return texts.length > 0 ? texts.join(', ') : null;
}

function capacityOf(role: string | null, mention: NameMention): ReleasePerson['capacity'] {
  if (role !== null && occurs(PARTICIPANT, role)) return 'participant';
  if (role !== null && occurs(EXPERT, role)) return 'expert';
  return mention.byVerb ? 'speaker' : 'official';
}

/** The same last name with the same first letter: "Naela Gabr" and "N. Gabr". */
function isSamePerson(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (a === b) return true;
  if (first.at(-1) === second.at(-1) && a.charAt(0) === b.charAt(0)) return true;
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
