import { randomBytes } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { DocumentKind } from '#shared/documents/schema';
import { limits } from './limits';
import {
  makeDocx,
  makeXlsx,
  writeParagraph,
  writeRelationship,
  writeRelationships,
} from './test-files/make-office';
import { makePdf } from './test-files/make-pdf';
import { makeZip } from './test-files/make-zip';
import { parse, parseText, readTestFile } from './test-files/read-test-file';

const docx = readTestFile('release-en.docx');
const xlsx = readTestFile('list.xlsx');
const pdf = readTestFile('release-fr.pdf');
const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), randomBytes(200)]);
const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2_000)]);
const oldWord = readTestFile('office/release-en.doc');
const encryptedOffice = Buffer.concat([oldOffice, Buffer.from('EncryptedPackage', 'utf16le')]);
const lockedPdf = makePdf(
  [['Text']],
  `/Encrypt<</Filter/Standard/V 1/R 2/O<${'11'.repeat(32)}>/U<${'22'.repeat(32)}>/P -4>>/ID[<00><00>]`,
);
const macros = makeDocx(
  writeParagraph('Text'),
  [{ name: 'word/vbaProject.bin', content: 'x' }],
  'application/vnd.ms-word.document.macroEnabled.main+xml',
);
const hiddenMacros = makeDocx(writeParagraph('Text'), [
  { name: 'word/vbaProject.bin', content: 'x' },
]);
const presentation = makeZip([{ name: 'ppt/presentation.xml', content: '<p/>' }]);
const docType = makeDocx(writeParagraph('Text'), [
  { name: 'word/settings.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' },
]);
const docType16 = makeDocx(writeParagraph('Text'), [
  { name: 'word/settings.xml', content: Buffer.from('\uFEFF<!DOCTYPE a><a/>', 'utf16le') },
]);
const farCell = makeXlsx('<row r="100000"><c r="XFD100000"><v>1</v></c></row>');

describe('each refused file says why', () => {
  test.each<[string, string, Buffer, string, DocumentKind?]>([
    ['no bytes', 'a.txt', Buffer.alloc(0), 'file-empty'],
    ['only spaces', 'a.txt', Buffer.from(' \r\n\t '), 'file-empty'],
    ['a document without words', 'a.docx', makeDocx(writeParagraph(' ')), 'file-empty'],
    ['a sheet without cells', 'a.xlsx', makeXlsx(''), 'file-empty', 'table'],
    ['above the cap', 'a.txt', Buffer.alloc(limits.fileBytes + 1, 'a'), 'file-too-large'],
    ['a picture', 'a.png', picture, 'file-type-unsupported'],
    ['a picture named pdf', 'a.pdf', picture, 'file-type-mismatch'],
    ['a picture named txt', 'a.txt', picture, 'file-type-mismatch'],
    ['an error page named pdf', 'a.pdf', Buffer.from('<html><body>no'), 'file-type-mismatch'],
    ['text named docx', 'a.docx', Buffer.from('some text'), 'file-type-mismatch'],
    ['random bytes named docx', 'a.docx', Buffer.alloc(300, '\x01\xfe'), 'file-type-mismatch'],
    ['another archive named docx', 'a.docx', presentation, 'file-type-mismatch'],
    ['a presentation', 'a.pptx', presentation, 'file-type-unsupported'],
    ['other XML', 'a.xml', Buffer.from('<?xml version="1.0"?><a/>'), 'file-type-unsupported'],
    ['an old Office file without a document', 'a.doc', oldOffice, 'file-corrupt'],
    ['an old Word file where a list is expected', 'a.doc', oldWord, 'file-type-mismatch', 'table'],
    ['an old Word file named docx', 'a.docx', oldOffice, 'file-type-mismatch'],
    ['a document where a list is expected', 'a.docx', docx, 'file-type-unsupported', 'table'],
    ['a list where a document is expected', 'a.xlsx', xlsx, 'file-type-unsupported'],
    ['an encrypted Word file', 'a.docx', encryptedOffice, 'file-encrypted'],
    ['a PDF with a password', 'a.pdf', lockedPdf, 'file-encrypted'],
    ['macros', 'a.docm', macros, 'file-has-macros'],
    ['macros named docx', 'a.docx', macros, 'file-has-macros'],
    ['macros that no type names', 'a.docx', hiddenMacros, 'file-has-macros'],
    ['half a Word file', 'a.docx', docx.subarray(0, docx.length / 2), 'file-corrupt'],
    ['half a workbook', 'a.xlsx', xlsx.subarray(0, xlsx.length / 2), 'file-corrupt', 'table'],
    ['half a PDF', 'a.pdf', pdf.subarray(0, pdf.length / 2), 'file-corrupt'],
    ['only the start of a PDF', 'a.pdf', Buffer.from('%PDF-1.7\n%%EOF'), 'file-corrupt'],
    ['UTF-8 with a broken letter', 'a.txt', brokenUtf8(), 'file-corrupt'],
    ['a document type', 'a.docx', docType, 'archive-unsafe'],
    ['a document type in UTF-16', 'a.docx', docType16, 'archive-unsafe'],
    ['a PDF of pictures', 'a.pdf', makePdf([[], []]), 'pdf-without-text'],
    ['501 pages', 'a.pdf', makePdf(Array(501).fill(['x'])), 'too-many-pages'],
    ['endless text', 'a.txt', Buffer.alloc(limits.characters + 1, 'a'), 'too-many-pages'],
    ['100,101 rows', 'a.csv', Buffer.from('a,b\n'.repeat(100_101)), 'too-many-rows', 'table'],
    ['one cell far out', 'a.xlsx', farCell, 'too-many-rows', 'table'],
  ])('%s', async (_, name, bytes, code, kind) => {
    await expect(parse(name, bytes, kind)).rejects.toMatchObject({ name: 'CodedError', code });
  });
});

function brokenUtf8(): Buffer {
  const bytes = Buffer.from(
    'Réunion préparatoire à Tunis, café, été, élève, évaluation, équipe. '.repeat(20),
  );
  bytes[1] = 0xff;
  return bytes;
}

describe('the content decides, not the name', () => {
  test.each([
    ['a PDF without an extension', 'release', pdf, 'pdf'],
    ['a Word file with the old extension', 'release.doc', docx, 'docx'],
    ['a page with a strange name', 'release.aspx', Buffer.from('<html><p>Text'), 'html'],
    ['text without an extension', 'release', Buffer.from('Text'), 'txt'],
    ['text that speaks about markup', 'release.txt', Buffer.from('<p> is a tag'), 'txt'],
  ])('%s', async (_, name, bytes, format) => {
    expect(await parse(name, bytes)).toMatchObject({ kind: 'text', format });
  });
});

test('a linked picture of a Word document is never read', async () => {
  const picture = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const link = writeRelationship('rId9', 'image', `file://${import.meta.filename}`, 'External');
  const file = makeDocx(picture + writeParagraph('After the picture'), [
    writeRelationships('word/_rels/document.xml.rels', [link]),
  ]);
  expect(await parseText('a.docx', file)).toBe('After the picture');
});

test.each(['utf8', 'utf16-le', 'utf16-be', 'windows-1256'])(
  'Arabic text in %s',
  async (encoding) => {
    const text = 'ورشة عمل حول الإحالة\n\nنظّم المركز ورشة عمل في سلمى يومي 6 و7 أبريل 2025.';
    const bytes = iconv.encode(text.replaceAll('\n', '\r\n'), encoding, { addBOM: true });
    expect(await parseText('a.txt', bytes)).toBe(text);
  },
);
