import type { DocumentKind } from '#shared/documents/schema';
import { CodedError } from '#shared/ipc/result';
import { mismatchCode } from './detect';
import { readExtension } from './extension';
import type { Archive } from './zip-guard';

export type OfficeFormat = 'docx' | 'odt' | 'xlsx' | 'ods';

const mainParts: readonly (readonly [RegExp, OfficeFormat])[] = [
  [/wordprocessingml\.(document|template)\.main\+xml/, 'docx'],
  [/spreadsheetml\.(sheet|template)\.main\+xml/, 'xlsx'],
];

const kindOf: Readonly<Record<OfficeFormat, DocumentKind>> = {
  docx: 'text',
  odt: 'text',
  xlsx: 'table',
  ods: 'table',
};

/** @throws CodedError when the archive is no Word, Excel or OpenDocument file of the kind, is locked, or holds macros */
export function chooseOfficeFormat(
  name: string,
  archive: Archive,
  kind: DocumentKind,
): OfficeFormat {
  const format = readFormat(name, archive);
  if (kindOf[format] === kind) return format;
  throw new CodedError(
    readExtension(name) === format ? 'file-type-unsupported' : mismatchCode(name),
  );
}

function readFormat(name: string, archive: Archive): OfficeFormat {
  const openDocument = readOpenDocument(archive);
  if (openDocument) return openDocument;
  const types = archive.parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  // Some writers list the types of all file name endings, so that only those of parts count.
  const hasMacros =
    /<Override\b[^>]*macroEnabled/i.test(types) ||
    archive.names.some((part) => part.endsWith('vbaproject.bin'));
  if (hasMacros) throw new CodedError('file-has-macros');
  const format = mainParts.find(([type]) => type.test(types))?.[1];
  if (format) return format;
  throw new CodedError(mismatchCode(name));
}

function readOpenDocument({ parts, names }: Archive): 'odt' | 'ods' | undefined {
  const type = parts.get('mimetype')?.toString('latin1') ?? '';
  const [, kind] =
    /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet)(-template)?\s*$/.exec(type) ?? [];
  if (kind === undefined) return undefined;
  const manifest = parts.get('META-INF/manifest.xml')?.toString('utf8') ?? '';
  if (manifest.includes(':encryption-data')) throw new CodedError('file-encrypted');
  if (names.some((part) => /^(basic|scripts)\//.test(part)))
    throw new CodedError('file-has-macros');
  return kind === 'text' ? 'odt' : 'ods';
}
