import { type Locale, localeFacts } from '../i18n/locales';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

// From the first to the last letter of the script, with what stands between words of one name or address.
const latinRun =
  /\p{Script=Latin}(?:[\p{Script=Latin}\p{M}\d .&'’/@_:+-]*[\p{Script=Latin}\p{M}\d])?/gu;
const arabicRun = /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\d ]*[\p{Script=Arabic}\p{M}])?/gu;
const phoneNumber = /^\+?[\d ()./-]{7,}$/;

/**
 * Escaped text in which each run of the other script stands in an isolate of its own, so that a list of
 * names keeps its order and its commas, whatever the direction of the page.
 */
export function renderText(text: string, locale: Locale): string {
  const isRightToLeft = localeFacts[locale].direction === 'rtl';
  // Groups of digits would be put in order from the right.
  if (isRightToLeft && phoneNumber.test(text)) return `<bdi dir="ltr">${escapeHtml(text)}</bdi>`;
  const open = isRightToLeft ? '<bdi dir="ltr">' : '<bdi dir="rtl" lang="ar">';
  let html = '';
  let position = 0;
  for (const match of text.matchAll(isRightToLeft ? latinRun : arabicRun)) {
    html += `${escapeHtml(text.slice(position, match.index))}${open}${escapeHtml(match[0])}</bdi>`;
    position = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(position));
}
