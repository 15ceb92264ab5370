/** The role that stands beside a name. */
import { fast } from '../text/fast-pattern';
import { occurs } from '../text/pattern';
import { SPEECH_VERBS } from '../text/quotations';
import type { Span } from '../text/span';

const COURTESY =
  '(?:H\\.E\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Prof\\.?|Eng\\.?|M\\.|MM\\.|Mme|Mlle|Me|Pr|S\\.E\\.M\\.?|S\\.E\\.|Son Excellence|His Excellency|Her Excellency|Hon\\.)';
/** At the end of what stands before a name. */
export const COURTESY_BEFORE = fast(
  new RegExp(`(?<![\\p{L}])${COURTESY}(?: ${COURTESY})? ?$`, 'u'),
);
const LONGEST_ROLE = 170;
const ROLE_END = fast(
  new RegExp(
    `[.;:"“”(]|, (?:who|in|during|at the|while|and|as|on|to|with|said|qui|lors|dans|à|et)(?![\\p{L}])|(?:,? )(?:${SPEECH_VERBS}|thanked|has|spoke|opened|presented|welcomed|a|ont)(?![\\p{L}])|,`,
    'iu',
  ),
);

export function roleAfter(text: string, end: number, role: RegExp): Span | null {
  const lead = /^(?: ?\([^()]{2,30}\))?, (?:the |an? |le |la |l'|une? )?/u.exec(
    text.slice(end, end + 45),
  );
  if (!lead) return null;
  const start = end + lead[0].length;
  const rest = text.slice(start, start + LONGEST_ROLE);
  const stop = ROLE_END.exec(rest);
  const phrase = rest.slice(0, stop ? stop.index : rest.length);
  if (!occurs(role, phrase) || phrase.length < 3) return null;
  return { start, end: start + phrase.trimEnd().length };
}

/** "the Secretary General of the Ministry, Jane Doe, said" */
export function roleBeforeComma(text: string, start: number, role: RegExp): Span | null {
  const before = text.slice(Math.max(0, start - 150), start).replace(COURTESY_BEFORE, '');
  const phrase = /(?:^|[.;:,] | {2,})([^,.;: ][^,.;:]{4,110}), $/u
    .exec(before)?.[1]
    ?.split(/ {2,}/)
    .at(-1);
  if (phrase === undefined || !/^(?:the|le|la|l'|\p{Lu})/iu.test(phrase) || !occurs(role, phrase))
    return null;
  const at = text.lastIndexOf(phrase, start);
  const article =
    /^(?:the|le|la) |^l'/iu.exec(phrase)?.[0].length ?? LEADING_VERB.exec(phrase)?.[0].length ?? 0;
  return { start: at + article, end: at + phrase.length };
}

const LEADING_VERB = fast(new RegExp(`^(?:${SPEECH_VERBS})(?: the| a| an| le| la)? `, 'iu'));

/** The words of the role that stands before the name, back to a comma or an article. */
export function roleBefore(text: string, start: number): Span | null {
  const before = text.slice(Math.max(0, start - 80), start);
  const match =
    /(?:^|[,.;:]\s|(?<![\p{L}])(?:the|our|by|said|added|to|le|la|par) )([^,.;:]{3,60}) $/iu.exec(
      before,
    );
  const spoken =
    (match?.[1] ?? before.trimEnd().split(' ').at(-1) ?? '').split(/ {2,}/).at(-1) ?? '';
  const phrase = spoken.trimStart().replace(LEADING_VERB, '');
  if (phrase.length < 3) return null;
  return { start: start - 1 - phrase.length, end: start - 1 };
}
