import { makeZip, type ZipEntry } from './make-zip';

const office = 'application/vnd.openxmlformats-officedocument';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const wordType = `${office}.wordprocessingml.document.main+xml`;
export const excelType = `${office}.spreadsheetml.sheet.main+xml`;

export function writeContentTypes(part: string, type: string): ZipEntry {
  const content = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
  return { name: '[Content_Types].xml', content };
}

export function writeRelationships(name: string, items: readonly string[]): ZipEntry {
  const content = `<Relationships xmlns="${packageRelationships}">${items.join('')}</Relationships>`;
  return { name, content };
}

export function writeRelationship(id: string, type: string, target: string, mode = 'Internal') {
  return `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}" TargetMode="${mode}"/>`;
}

/** A Word document around the XML of its body. */
export function makeDocx(body: string, others: readonly ZipEntry[] = [], type = wordType): Buffer {
  const namespaces = [
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    `xmlns:r="${relationships}"`,
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  ];
  return makeZip([
    writeContentTypes('word/document.xml', type),
    writeRelationships('_rels/.rels', [
      writeRelationship('rId1', 'officeDocument', 'word/document.xml'),
    ]),
    {
      name: 'word/document.xml',
      content: `<w:document ${namespaces.join(' ')}><w:body>${body}</w:body></w:document>`,
    },
    ...others,
  ]);
}

export function writeParagraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A workbook with one sheet around the XML of its rows, and of what follows them. */
export function makeXlsx(rows: string, others: readonly ZipEntry[] = [], behind = ''): Buffer {
  const namespaces = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"`;
  return makeZip([
    writeContentTypes('xl/workbook.xml', excelType),
    writeRelationships('_rels/.rels', [
      writeRelationship('rId1', 'officeDocument', 'xl/workbook.xml'),
    ]),
    writeRelationships('xl/_rels/workbook.xml.rels', [
      writeRelationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    ]),
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${namespaces}><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet ${namespaces}><sheetData>${rows}</sheetData>${behind}</worksheet>`,
    },
    ...others,
  ]);
}
