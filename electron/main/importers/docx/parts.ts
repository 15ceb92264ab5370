import { readAttribute } from '../xml-tokens';
import type { Archive } from '../zip-guard';

const usualMainPart = 'word/document.xml';

/** The name of the part that holds the text: the package says which, since writers may call it as they like. */
export function findMainPart({ parts }: Archive): string {
  const relations = parts.get('_rels/.rels')?.toString('utf8') ?? '';
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const isMain = (readAttribute(tag, 'Type') ?? '').endsWith('/officeDocument');
    const target = (readAttribute(tag, 'Target') ?? '').replace(/^\//, '');
    if (isMain && parts.has(target)) return target;
  }
  return usualMainPart;
}

const namespaces =
  /xmlns(?::([\w.-]+))?="(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/;

/** What stands before the names of Word's own elements, with its colon; '' when they are the default. */
export function findPrefix(head: string): string {
  const [found, prefix] = namespaces.exec(head) ?? [];
  if (found === undefined) return 'w:';
  return prefix === undefined ? '' : `${prefix}:`;
}

/** The paragraph styles that make a list item of a paragraph which does not say so itself. */
export function readListStyles({ parts }: Archive, mainPart: string): ReadonlySet<string> {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const xml = parts.get(`${folder}styles.xml`)?.toString('utf8') ?? '';
  const styles = xml.matchAll(/<(?:\w+:)?style\s([^>]*[^/])>([\s\S]*?)<\/(?:\w+:)?style>/g);
  return new Set(
    [...styles].flatMap(([, attributes = '', body = '']) => {
      const isList = /<(?:\w+:)?numPr>/.test(body) && !/<(?:\w+:)?outlineLvl\s/.test(body);
      const [, id] = /\bstyleId="([^"]*)"/.exec(attributes) ?? [];
      return isList && id !== undefined ? [id] : [];
    }),
  );
}
