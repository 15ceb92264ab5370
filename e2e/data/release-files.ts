import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const samples = join(import.meta.dirname, '../../electron/main/importers/test-files');

/** Real files of every kind and language; written by LibreOffice and Chromium. */
export const realReleases = ['en', 'fr', 'ar'].flatMap((language) => [
  ...['doc', 'odt', 'rtf'].map((format) => `office/release-${language}.${format}`),
]);
export const printedReleases = ['printed/en.pdf', 'printed/fr.pdf', 'printed/ar-amiri.pdf'];

/** Files that nobody can read, each with what is said about it. */
export const unreadableFiles = [
  ['empty.txt', 'file-empty'],
  ['half.docx', 'file-corrupt'],
  ['huge.txt', 'file-too-large'],
  ['locked.doc', 'file-encrypted'],
  ['locked.pdf', 'file-encrypted'],
  ['macro.odt', 'file-has-macros'],
  ['picture.docx', 'file-type-mismatch'],
] as const;

export function copySamples(folder: string, names: readonly string[]): string[] {
  mkdirSync(folder, { recursive: true });
  return names.map((name) => {
    const path = join(folder, basename(name));
    copyFileSync(join(samples, name), path);
    return path;
  });
}

export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Buffer>>,
): string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}

export function writeUnreadableFiles(folder: string): string[] {
  const copied = copySamples(folder, [
    'office/locked.doc',
    'office/locked.pdf',
    'office/macro.odt',
  ]);
  const written = writeFiles(folder, {
    'empty.txt': '',
    'half.docx': Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(600, 7)]),
    'huge.txt': Buffer.alloc(50 * 1024 * 1024 + 1, 'a'),
    'picture.docx': Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(200, 1)]),
  });
  return [...copied, ...written];
}

/** A page, a message with an attachment, and texts in the encodings of three languages. */
export function writeMessageAndPage(folder: string): string[] {
  const text =
    'The harbour office held a workshop on registration for 18 clerks in Luxor on 4 May 2026.';
  const attachment = Buffer.from('The port held a course for 9 guards in Safaga on 7 May 2026.');
  return writeFiles(folder, {
    'page.html': `<html><head><meta charset="utf-8"></head><body><h1>Clerks learn to register</h1><p>${text}</p></body></html>`,
    'message.eml': [
      'From: press@harbour.example',
      'Subject: =?utf-8?B?RndkOiBSZWxlYXNl?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Please find it attached.',
      '--x',
      'Content-Type: application/octet-stream; name="attached.txt"',
      'Content-Disposition: attachment; filename="attached.txt"',
      'Content-Transfer-Encoding: base64',
      '',
      attachment.toString('base64'),
      '--x--',
      '',
    ].join('\r\n'),
  });
}
