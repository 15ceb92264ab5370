import { expect, test } from 'vitest';
import { makeZip, type ZipEntry } from './test-files/make-zip';
import { openArchive } from './zip-guard';
import { packParts } from './zip-pack';

const zeros = Buffer.alloc(3 * 1024 * 1024);

test.each<[string, ZipEntry[], string]>([
  ['a bomb', [{ name: 'a.xml', content: zeros }], 'archive-unsafe'],
  ['a bomb outside the parts that are kept', [{ name: 'a.png', content: zeros }], 'archive-unsafe'],
  [
    'less inside than claimed',
    [{ name: 'a.xml', content: 'abc', claimedSize: 2_000 }],
    'archive-unsafe',
  ],
  [
    'more inside than claimed',
    [{ name: 'a.xml', content: 'abc'.repeat(99), claimedSize: 3 }],
    'archive-unsafe',
  ],
  [
    'a name twice',
    [
      { name: 'a.xml', content: 'a' },
      { name: 'A.xml', content: 'b' },
    ],
    'archive-unsafe',
  ],
  [
    'entries that share their bytes',
    [
      { name: 'a.xml', content: 'a' },
      { name: 'b.xml', content: 'a', sharesBytesOf: 0 },
    ],
    'archive-unsafe',
  ],
  [
    '2,001 entries',
    Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.xml`, content: '' })),
    'archive-unsafe',
  ],
  ['a document type', [{ name: 'a.xml', content: '<!doctype a><a/>' }], 'archive-unsafe'],
  ['a password', [{ name: 'a.xml', content: 'a', isEncrypted: true }], 'file-encrypted'],
  ['a name that leaves the archive', [{ name: '../a.xml', content: 'a' }], 'file-corrupt'],
])('%s is refused', async (_, entries, code) => {
  await expect(openArchive(makeZip(entries))).rejects.toMatchObject({ code });
});

test('an entry whose bytes were changed is refused', async () => {
  const archive = packParts(new Map([['a.xml', Buffer.from('<a>text</a>')]]));
  archive[archive.indexOf('text')] = 0x54;
  await expect(openArchive(archive)).rejects.toMatchObject({ code: 'file-corrupt' });
});

test('what was packed opens again, XML parts only', async () => {
  const parts = new Map([
    ['[Content_Types].xml', Buffer.from('<Types/>')],
    ['دفتر/ملف.rels', Buffer.from('<r>نص</r>')],
    ['media/image.png', Buffer.from('picture')],
  ]);
  const archive = await openArchive(packParts(parts));
  expect(archive.names).toEqual(['[content_types].xml', 'دفتر/ملف.rels', 'media/image.png']);
  expect(archive.parts.get('دفتر/ملف.rels')?.toString()).toBe('<r>نص</r>');
  expect([...archive.parts.keys()]).toEqual(['[Content_Types].xml', 'دفتر/ملف.rels']);
});
