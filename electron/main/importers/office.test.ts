import { describe, expect, test } from 'vitest';
import { makeDocWithMacros } from './test-files/make-office-97';
import { parse, parseText, readTestFile } from './test-files/read-test-file';

const releases = {
  en: [
    'Border officers practise interviewing in a four-day course',
    '',
    'Port Selma, 14 April 2025 – The Northern Harbour Training Centre held a “four-day course” on interviewing people in need of protection for 24 border officers, eleven of them women, from 6 to 9 April 2025.',
    '',
    'What the course covered',
    '',
    '• First contact and a calm setting',
    '• Questions that do not lead',
    '',
    'Venue\tHall B, Port Selma',
    'Participants\t24',
    '',
    'Contact: training@harbour.example',
  ],
  fr: [
    'Vingt agents formés à l’orientation des personnes vulnérables',
    '',
    'Ville-Sereine, le 12 mai 2025 – Du 5 au 7 mai 2025, le Centre de formation du Littoral a réuni vingt agents des services de l’état civil, dont neuf femmes : « c’était très utile », Œuvre commune à 45 €.',
    '',
    '• Jour 1 : premier accueil',
    '• Jour 2 : conduite d’un entretien',
    '',
    'Lieu\tSalle B',
    '',
    'Contact : formation@littoral.example',
  ],
  ar: [
    'تقرير عن دورة تدريبية حول الإحالة لموظفي المعابر',
    '',
    'سلمى، 14 أبريل 2025 – نظّم مركز الميناء الشمالي (NHTC) بالتعاون مع Coastal Towns Fund دورة تدريبية من 6 إلى 9 أبريل 2025 بمشاركة 24 متدربًا، من بينهم 11 امرأة و١٣ رجلًا.',
    '',
    '• الاستقبال الأول',
    '• الأسئلة المفتوحة',
    '',
    'المكان\tالقاعة ب',
    '',
    'للتواصل: sara@harbour.example',
  ],
} as const;

describe.each(['doc', 'odt', 'rtf'])('.%s as LibreOffice writes it', (format) => {
  test.each(['en', 'fr', 'ar'] as const)('%s', async (language) => {
    const name = `release-${language}.${format}`;
    const document = await parse(name, readTestFile(`office/${name}`));
    expect(document).toMatchObject({ kind: 'text', format });
    expect(document.kind === 'text' && document.text.split('\n')).toEqual(releases[language]);
  });

  test('deleted and hidden words are left out', async () => {
    const text = await parseText(`a.${format}`, readTestFile(`office/tracked.${format}`));
    expect(text).toBe('The was held for 24 people.\n\nVisible and more.');
  });

  test('half of the file is damaged', async () => {
    const whole = readTestFile(`office/release-en.${format}`);
    const half = whole.subarray(0, whole.length / 2);
    await expect(parse(`a.${format}`, half)).rejects.toMatchObject({ code: 'file-corrupt' });
  });
});

test.each([
  ['a Word 97 document with a password', 'locked.doc', 'file-encrypted'],
  ['a Word document with a password', 'locked.docx', 'file-encrypted'],
  ['an OpenDocument text with a password', 'locked.odt', 'file-encrypted'],
  ['a PDF with a password', 'locked.pdf', 'file-encrypted'],
  ['an OpenDocument text with macros', 'macro.odt', 'file-has-macros'],
])('%s', async (_, name, code) => {
  const file = readTestFile(`office/${name}`);
  await expect(parse(name, file)).rejects.toMatchObject({ code });
  // Whatever it is called.
  await expect(parse('release', file)).rejects.toMatchObject({ code });
});

test('a Word 97 document with macros', async () => {
  const file = makeDocWithMacros(readTestFile('office/release-en.doc'));
  await expect(parse('a.doc', file)).rejects.toMatchObject({ code: 'file-has-macros' });
});

test('rich text under the name of an old Word file is read', async () => {
  const file = readTestFile('office/release-fr.rtf');
  expect(await parse('a.doc', file)).toMatchObject({ format: 'rtf' });
});
