import mammoth from 'mammoth';
import type { ImportedText } from '#shared/documents/schema';
import { readBlocks } from './block-text';
import { parsePage } from './html';
import type { Archive } from './zip-guard';
import { packParts } from './zip-pack';

/** Pictures are no text; the empty source also keeps their data out of memory. */
const withoutPictures = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** A Word document: headings, paragraphs, list items, and table rows with their cells parted by tabs. */
export async function readDocx(archive: Archive): Promise<ImportedText> {
  const { value } = await mammoth.convertToHtml(
    { buffer: packParts(archive.parts) },
    {
      convertImage: withoutPictures,
      // A linked picture may name any file of this computer; it must never be read.
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
    },
  );
  return { kind: 'text', format: 'docx', text: readBlocks(parsePage(value).body, 'tabs') };
}
