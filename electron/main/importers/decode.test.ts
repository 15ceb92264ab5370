import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decodeText } from './decode';

const french = 'Vingt élèves formés à l’accueil, à Ville-Sereine : « c’était très utile ».';
const arabic = 'نظّم مركز الميناء الشمالي للتدريب دورة تدريبية للموظفين';

test.each([
  ['French', french, 'windows-1252'],
  ['Arabic', arabic, 'windows-1256'],
  ['three Arabic words', 'كشف حضور المشاركين', 'windows-1256'],
  ['a column of Arabic names', 'الاسم;الجنس\nريم;أنثى\nعادل;ذكر', 'windows-1256'],
  ['French', french, 'utf-16le'],
  ['Arabic', arabic, 'utf-16be'],
  ['Arabic', arabic, 'utf-8'],
  ['Arabic', arabic, 'iso-8859-6'],
  ['three Arabic words', 'كشف حضور المشاركين', 'iso-8859-6'],
  ['French', french.replace(/[’«»]/g, "'"), 'macintosh'],
  ['French', french.replace(/[’]/g, "'"), 'iso-8859-1'],
  ['plain letters', 'Attendance', 'ascii'],
])('%s without a mark in %s / %s', (_, text, encoding) => {
  expect(decodeText(iconv.encode(text, encoding, { addBOM: false }))).toBe(text);
});

test('the Arabic page of old Macintosh computers', () => {
  // "الدورة (٢٤)" as such a computer wrote it.
  const bytes = Buffer.from('c7e4cfe8d1c920a8b2b4a9', 'hex');
  expect(decodeText(bytes)).toBe('الدورة (٢٤)');
});

test('the encoding that a page declares may be written in any case', () => {
  expect(decodeText(iconv.encode('ريم', 'windows-1256'), 'Windows-1256')).toBe('ريم');
});

test('a page is not believed when its bytes say otherwise', () => {
  expect(decodeText(Buffer.from(arabic), 'windows-1252')).toBe(arabic);
});

test('a page is believed about a word that could be either', () => {
  expect(decodeText(Buffer.from([0xe9, 0xe0]), 'windows-1252')).toBe('éà');
});

test('no guess puts a replacement character into the text', () => {
  for (let seed = 0; seed < 256; seed += 1) {
    const bytes = Uint8Array.from(
      { length: 64 },
      (_, index) => 0x80 + ((seed * 31 + index * 17) % 128),
    );
    let text = '';
    try {
      text = decodeText(bytes);
    } catch (error) {
      expect(error).toMatchObject({ code: 'file-corrupt' });
    }
    expect(text).not.toContain('\uFFFD');
  }
});
