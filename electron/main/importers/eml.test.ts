import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { parse, parseText, readTestFile } from './test-files/read-test-file';

const encodeWord = (text: string, charset: string) =>
  `=?${charset}?B?${iconv.encode(text, charset).toString('base64')}?=`;

function writeMessage(headers: readonly string[], body: string | Buffer): Buffer {
  const head = ['From: Press <press@harbour.example>', 'MIME-Version: 1.0', ...headers, '', ''];
  return Buffer.concat([Buffer.from(head.join('\r\n')), Buffer.from(body)]);
}

const arabic = 'نظّم المركز ورشة عمل في سلمى يومي 6 و7 أبريل 2025.';
const french = 'L’atelier a réuni vingt agents à Ville-Sereine, le 12 mai 2025.';

const quotedPrintable = (text: string, charset: string) =>
  [...iconv.encode(text, charset)]
    .map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
    .replace(/(.{72})/g, '$1=\r\n');

test.each([
  ['windows-1256', 'base64', arabic],
  ['iso-8859-6', 'quoted-printable', arabic.replace('ّ', '')],
  ['utf-8', 'quoted-printable', arabic],
  ['windows-1252', 'quoted-printable', french],
  ['utf-8', '8bit', french],
])('subject and body in %s, %s', async (charset, encoding, text) => {
  const body =
    encoding === 'base64'
      ? iconv.encode(text, charset).toString('base64')
      : encoding === '8bit'
        ? Buffer.from(text)
        : quotedPrintable(text, charset);
  const message = writeMessage(
    [
      `Subject: ${encodeWord('Fwd: بيان صحفي', 'windows-1256')}`,
      `Content-Type: text/plain; charset=${charset}`,
      `Content-Transfer-Encoding: ${encoding}`,
    ],
    body,
  );
  expect(await parseText('a.eml', message)).toBe(`بيان صحفي\n\n${text}`);
});

test('an old message that names no encoding', async () => {
  const message = writeMessage(['Subject: Release'], iconv.encode(arabic, 'windows-1256'));
  expect(await parseText('a.eml', message)).toBe(`Release\n\n${arabic}`);
});

test('of a page and plain text the page is read, with its paragraphs', async () => {
  const parts = [
    '--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nOfficers\r\npractise\r\n',
    '--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Officers practise</h1><p>From 6 to 9 April.</p><script>x()</script>\r\n',
    '--x--\r\n',
  ];
  const message = writeMessage(
    ['Subject: Officers practise', 'Content-Type: multipart/alternative; boundary=x'],
    parts.join(''),
  );
  expect(await parseText('a.eml', message)).toBe('Officers practise\n\nFrom 6 to 9 April.');
});

function writePart(name: string, type: string, content: Buffer, disposition = 'attachment') {
  const body = content.toString('base64').replace(/(.{76})/g, '$1\r\n');
  return `--x\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: ${disposition}; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`;
}

function writeMixed(parts: readonly string[], text = 'See the release.', subject = 'Release') {
  const body = `--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${text}\r\n${parts.join('')}--x--\r\n`;
  return writeMessage([`Subject: ${subject}`, 'Content-Type: multipart/mixed; boundary=x'], body);
}

async function listAttached(message: Buffer) {
  const document = await parse('a.eml', message);
  return document.kind === 'text' ? (document.attached ?? []) : [];
}

describe('attachments', () => {
  const octets = 'application/octet-stream';
  const docx = readTestFile('release-en.docx');

  test('documents are handed on with their bytes, all else is left behind', async () => {
    const message = writeMixed([
      writePart('release.docx', octets, docx),
      writePart('list.xlsx', octets, readTestFile('list.xlsx')),
      writePart('logo.png', 'image/png', Buffer.from('x'), 'inline'),
      writePart('../../etc/بيان.pdf', 'application/pdf', readTestFile('release-ar.pdf')),
    ]);
    const attached = await listAttached(message);
    expect(attached.map(({ name }) => name)).toEqual(['release.docx', 'بيان.pdf']);
    expect(Buffer.compare(attached[0]!.bytes, docx)).toBe(0);
  });

  test('a forwarded message is a document of its own', async () => {
    const inner = writeMessage(['Subject: Inner'], 'The course was held.');
    const message = writeMixed([
      `--x\r\nContent-Type: message/rfc822\r\n\r\n${inner.toString('latin1')}\r\n`,
    ]);
    const [attached] = await listAttached(message);
    expect(attached?.name).toBe('message.eml');
    expect(await parseText('message.eml', attached!.bytes)).toBe('Inner\n\nThe course was held.');
  });

  test('a message without a word of its own still brings its documents', async () => {
    const message = writeMixed([writePart('a.docx', octets, docx)], '', '');
    expect(await parse('a.eml', message)).toMatchObject({ text: 'a.docx', format: 'eml' });
  });

  test('a message with nothing in it is empty', async () => {
    const message = writeMessage(['Subject: Release'], '\r\n');
    await expect(parse('a.eml', message)).rejects.toMatchObject({ code: 'file-empty' });
  });

  test('too many are refused', async () => {
    const parts = Array.from({ length: 101 }, (_, at) =>
      writePart(`${at}.txt`, 'text/plain', docx),
    );
    await expect(parse('a.eml', writeMixed(parts))).rejects.toMatchObject({
      code: 'archive-unsafe',
    });
  });
});

test.each([
  'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=x',
  'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
])('an encrypted message: %s', async (type) => {
  const message = writeMessage([`Content-Type: ${type}`], 'MIIB');
  await expect(parse('a.eml', message)).rejects.toMatchObject({ code: 'file-encrypted' });
});

test('a text that quotes a subject and a date is no message', async () => {
  const text = 'Subject: Release\nDate: 6 April\n\nThe course was held.';
  expect(await parse('a.eml', Buffer.from(text))).toMatchObject({ format: 'txt', text });
});

test('a text file stays one, whatever it begins with', async () => {
  const message = writeMessage(['Subject: Release'], 'The course was held.');
  expect(await parse('a.txt', message)).toMatchObject({ format: 'txt' });
});
