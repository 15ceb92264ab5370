import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ImportedText } from '#shared/documents/schema';
import { type Locale, locales } from '#shared/i18n/locales';
import { readBlocks } from './block-text';
import { decodeText } from './decode';

/** What surrounds the text on a web page. A page without any of these is a document, and is read whole. */
const pageFurniture = 'nav, header, footer, aside, form, iframe, [role="navigation"]';

/** Shorter than this, the article found is a caption or a teaser rather than the text. */
const shortestArticle = 200;

/** A saved web page: its article without menus and footers. Scripts are never run: this document has no engine. */
export function readHtml(bytes: Uint8Array): ImportedText {
  const html = decodeText(bytes, readDeclaredEncoding(bytes));
  const document = parsePage(html);
  const language = readLanguage(document.documentElement?.getAttribute('lang') ?? '');
  const whole = readBlocks(document.body, 'lines');
  const text = document.querySelector(pageFurniture) ? (readArticle(document) ?? whole) : whole;
  return { kind: 'text', format: 'html', text, ...(language && { language }) };
}

/** Wrapped where these tags are missing: without them the parser takes the first element for the page. */
export function parsePage(html: string): Document {
  const hasBody = /<body[\s>]/i.test(html);
  const body = hasBody ? html : `<body>${html}</body>`;
  const page = hasBody && /<html[\s>]/i.test(html) ? body : `<html>${body}</html>`;
  return parseHTML(page).document;
}

function readArticle(document: Document): string | undefined {
  const headline = readHeadline(document);
  // Readability takes the document apart; nothing of it is used afterwards.
  const article = new Readability(document, { charThreshold: 20 }).parse();
  if (!article?.content) return undefined;
  const text = readBlocks(parsePage(article.content).body, 'lines');
  if (text.length < shortestArticle) return undefined;
  const title = headline || article.title?.trim();
  return !title || text.includes(title) ? text : `${title}\n\n${text}`;
}

/** The only main heading; Readability drops it from the text when it repeats the title. */
function readHeadline(document: Document): string | undefined {
  const [first, ...others] = document.querySelectorAll('h1');
  return first && others.length === 0 ? readBlocks(first, 'lines').replace(/\n/g, ' ') : undefined;
}

function readDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 2_048)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}

function readLanguage(tag: string): Locale | undefined {
  return locales.find((locale) => tag.toLowerCase().split('-')[0] === locale);
}
