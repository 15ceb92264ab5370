import { makeZip, type ZipEntry } from './make-zip';

interface OdsParts {
  readonly styles?: string;
  readonly manifest?: string;
  readonly type?: string;
  readonly others?: readonly ZipEntry[];
}

/** An OpenDocument spreadsheet around the XML of its tables. */
export function makeOds(
  tables: string,
  {
    styles = '',
    manifest = '',
    type = 'application/vnd.oasis.opendocument.spreadsheet',
    others = [],
  }: OdsParts = {},
): Buffer {
  return makeZip([
    { name: 'mimetype', content: type },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest>${manifest}</manifest:manifest>`,
    },
    {
      name: 'content.xml',
      content: `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...others,
  ]);
}

export function writeOdsCell(type: string, attributes: string, content: string): string {
  return `<table:table-cell office:value-type="${type}" ${attributes}>${content}</table:table-cell>`;
}
