import type { ImportedText } from '#shared/documents/schema';
import { decodeText } from './decode';
import { tidyText } from './plain-text';

/** Plain text and Markdown, as they stand. */
export function readText(bytes: Uint8Array): ImportedText {
  return { kind: 'text', format: 'txt', text: tidyText(decodeText(bytes)) };
}
