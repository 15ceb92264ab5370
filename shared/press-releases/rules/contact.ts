/** The "for more information" contact, wherever the block ends up on the page. */

import { propose, proposeText, type ReleaseDocument } from '../document';
import type { Field, Reason } from '../schema';
import { fast } from '../text/fast-pattern';
import type { Span } from '../text/span';
import { findPhone } from '../values/phones';
import { findContactName } from './contact-name';
import { findContactCues } from './contact-wording';

const WINDOW = 500;
const EMAIL = fast(
  /[\p{L}\p{N}._%+-]{1,64}(?:@| ?[[({] ?(?:at|AT|arobase|à) ?[\])}] ?)[\p{L}\p{N}-]{1,63}(?:(?:\.| ?[[({] ?(?:dot|DOT|point) ?[\])}] ?)[\p{L}\p{N}-]{2,63}){1,4}/u,
);
/** Addresses that are on the page for another purpose. */
const OTHER_PURPOSE =
  /unsubscribe|subscribe|newsletter|webmaster|no-?reply|désabonn|se désinscrire|candidatures?@|jobs@|recruit|privacy|الغاء الاشتراك/iu;

export interface Contact {
  readonly name: Field<string>;
  readonly email: Field<string>;
  readonly phone: Field<string>;
}

const NONE: Field<string> = { value: null, reason: 'not-stated' };

const LONGEST_SEARCH = 60_000;
/** How much of the end of a page may be a signature. */
const SIGNATURE = 700;

/** The whole page is searched, since the contact often stands below everything else. */
export function extractContact(document: ReleaseDocument): Contact {
  const from = document.body[0]?.start ?? 0;
  const whole = document.source.text;
  const offset = Math.max(from, whole.length - LONGEST_SEARCH);
  const cues = findContactCues(whole.slice(offset));
  for (const cue of cues) {
    const start = offset + cue;
    const contact = readContact(document, { start, end: Math.min(whole.length, start + WINDOW) });
    if (contact) return contact;
  }
  return readSignature(document) ?? { name: NONE, email: NONE, phone: NONE };
}

/** An address below the text without a word about it. */
function readSignature(document: ReleaseDocument): Contact | null {
  const whole = document.source.text;
  const paragraphs = document.body.filter((block) => block.kind === 'paragraph');
  // Below a signature a letter may say that it is confidential.
  const from = [paragraphs.at(-1)?.start ?? 0, paragraphs.at(-3)?.end ?? 0]
    .map((start) => Math.max(start, whole.length - SIGNATURE))
    .find((start) => EMAIL.test(whole.slice(start)));
  const tail = from ?? whole.length;
  const email = EMAIL.exec(whole.slice(tail));
  if (!email) return null;
  const at = tail + email.index;
  const start = Math.max(tail, whole.lastIndexOf('\n\n', at) + 1);
  const line = whole.slice(whole.lastIndexOf('\n', at) + 1, at + email[0].length + 20);
  if (OTHER_PURPOSE.test(line)) return null;
  return readContact(document, { start, end: Math.min(whole.length, at + email[0].length + 120) });
}

/** An address ends with the paragraph in which it stands. */
function endOfAddress(text: string, email: RegExpExecArray | null): number {
  if (!email) return text.length;
  const stop = text.indexOf('\n\n', email.index);
  return stop < 0 ? text.length : stop;
}

function readContact(document: ReleaseDocument, { start, end }: Span): Contact | null {
  const window = document.source.text.slice(start, end);
  const found = EMAIL.exec(window);
  const email = found && !OTHER_PURPOSE.test(found[0]) ? found : null;
  const text = window.slice(0, endOfAddress(window, email));
  const phone = findPhone(text);
  const name = findContactName(text.slice(0, 300), document.gazetteer);
  const above = name || (!email && !phone) ? null : findNameAbove(document, start);
  if (!email && !phone && !name) return null;
  const nameSpan = name ? { start: start + name.start, end: start + name.end } : above;
  if (!email && !phone && !isNearCue(text, name)) return null;
  const missingReason: Reason = /[:,]\s*$/.test(text) ? 'contact-cut-off' : 'not-stated';
  const missing: Field<string> = { value: null, reason: missingReason };
  return {
    name: nameSpan ? proposeText(document, nameSpan, 'contact-name', name ? 0.95 : 0.85) : missing,
    email: email
      ? propose(
          document,
          readEmail(email[0]),
          [{ start: start + email.index, end: start + email.index + email[0].length }],
          'contact-email',
          0.98,
        )
      : missing,
    phone: phone
      ? propose(
          document,
          phone.value,
          [{ start: start + phone.start, end: start + phone.end }],
          'contact-phone',
          0.97,
        )
      : missing,
  };
}

/** A name alone counts only right behind the wording. */
function isNearCue(text: string, name: Span | null): boolean {
  const between = text.slice(0, name?.start ?? 0);
  return (
    name !== null &&
    name.start < 60 &&
    !/\. /.test(between) &&
    between.trim().split('\n').length < 3
  );
}

/** In a letter the name stands above: "With kind regards, / Jane Doe / Press Office / For any question: ...". */
function findNameAbove(document: ReleaseDocument, start: number): Span | null {
  const { text } = document.source;
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const from = text.lastIndexOf('\n\n', lineStart) + 1;
  const above = text.slice(Math.max(from, lineStart - 200), lineStart);
  if (above.trim() === '' || above.split('\n').some((line) => line.length > 80)) return null;
  const found = findContactName(above, document.gazetteer);
  const offset = lineStart - above.length;
  return found && { start: offset + found.start, end: offset + found.end };
}

/** "[at]" and "[dot]" written out. */
function readEmail(written: string): string {
  return written
    .replace(/ ?[[({] ?(?:at|arobase|à) ?[\])}] ?/iu, '@')
    .replace(/ ?[[({] ?(?:dot|point) ?[\])}] ?/giu, '.')
    .toLowerCase();
}
