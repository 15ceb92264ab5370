import { expect, test } from 'vitest';
import { makePdf } from './test-files/make-pdf';
import { parseText, readTestFile } from './test-files/read-test-file';

test('lines that the paper broke are paragraphs again', async () => {
  expect(await parseText('release-fr.pdf', readTestFile('release-fr.pdf'))).toBe(
    [
      'Vingt agents formés à l’orientation des personnes vulnérables',
      '',
      'Ville-Sereine, le 12 mai 2025 – Du 5 au 7 mai 2025, le Centre de formation du Littoral a réuni vingt agents des services de l’état civil pour un atelier consacré à l’orientation des personnes vulnérables. L’atelier a été animé par deux formatrices du réseau local, en coopération avec la commune de Ville-Sereine.',
      '',
      'Les participants ont travaillé à partir de situations concrètes : premier accueil, entretien, protection des données. Chaque demi-journée s’est conclue par un exercice en groupe et une courte évaluation.',
      '',
      'Programme',
      '',
      '• Jour 1 : premier accueil',
      '• Jour 2 : conduite d’un entretien',
      '• Jour 3 : orientation et suivi',
      '',
      'Cette formation est financée par le Fonds des communes côtières dans le cadre du programme Passage sûr.',
      '',
      'Contact : formation@littoral.example',
    ].join('\n'),
  );
});

test('Arabic lines keep their Latin names, numbers, addresses and brackets in order', async () => {
  expect(await parseText('release-ar.pdf', readTestFile('release-ar.pdf'))).toBe(
    [
      'تقرير عن دورة تدريبية حول الإحالة لموظفي المعابر',
      '',
      'سلمى، 14 أبريل 2025 – نظّم مركز الميناء الشمالي (NHTC) بالتعاون مع Coastal Towns Fund دورة تدريبية من 6 إلى 9 أبريل 2025 (أربعة أيام) بمشاركة 24 متدربًا، من بينهم 11 امرأة و13 رجلًا، أي ما نسبته 45,8% من المجموع.',
      '',
      'وتأتي الدورة ضمن برنامج “Safe Passage Programme (SPP), Phase II” بتمويل من صندوق المدن الساحلية، وفق المرجع CT.0421-B/2 للمشروع.',
      '',
      'للتواصل: السيدة سارة sara@harbour.example هاتف +20 100 555 0199 أو عبر الموقع https://harbour.example/ar [النسخة العربية].',
      '',
      '• الاستقبال الأول (اليوم 1)',
      '• الأسئلة المفتوحة',
    ].join('\n'),
  );
});

test('a paragraph goes on over the page, and the page number goes', async () => {
  const full = 'The centre held a course for twenty four officers from the port and from';
  const file = makePdf([
    ['Officers practise', full, 'Page 1 of 2'],
    ['the two towns beside it.', 'Contact: the centre', 'Page 2 of 2'],
  ]);
  expect(await parseText('a.pdf', file)).toBe(
    `Officers practise\n\n${full} the two towns beside it.\n\nContact: the centre`,
  );
});

test('an address of short lines stays as it is', async () => {
  const lines = ['Northern Centre', '12 Harbour Road', 'Port Selma'];
  expect(await parseText('a.pdf', makePdf([lines]))).toBe(lines.join('\n\n'));
});

test('a broken word loses its hyphen only where the whole word is known', async () => {
  const file = makePdf([
    [
      'Coordination between the towns was the aim, and the officers agreed on coordi-',
      'nation by telephone. The funds of the programme come from the counter-',
      'trafficking fund, as in all the years since the first course was held here in',
      'spring.',
    ],
  ]);
  const text = await parseText('a.pdf', file);
  expect(text).toContain('agreed on coordination by telephone');
  expect(text).toContain('the counter-trafficking fund');
});

const printed = {
  en: [
    'Officers of the five offices practise interviewing',
    '',
    'Port Selma, 14 April 2025 – The Northern Harbour Training Centre held an effective four-day course on interviewing people in need of protection for 24 border officers, eleven of them women, from 6 to 9 April 2025. The first exercises were about flight, fifty affidavits and difficult files: “AVATAR, To Tokyo, WAVE, Wolof, Tyre, Yves”.',
    '',
    'Venue Hall B, Port Selma',
    '',
    'Officers 24',
    '',
    'Contact: training@harbour.example, +20 100 555 0199',
  ],
  fr: [
    'Vingt officiers formés à l’orientation des réfugiés',
    '',
    'Ville-Sereine, le 12 mai 2025 – Du 5 au 7 mai 2025, le Centre de formation du Littoral a réuni vingt officiers des services de l’état civil pour un atelier efficace consacré à l’affluence des flux et à l’identification : « c’était très utile », dit une officière. AVANT-VOL, Tunis, Yaoundé, Œuvre.',
    '',
    'Lieu Salle B',
    '',
    'Contact : formation@littoral.example',
  ],
  ar: [
    'تقرير عن دورة تدريبية حول الإحالة لموظفي المعابر',
    '',
    'سلمى، 14 أبريل 2025 – نظّم مركز الميناء الشمالي (NHTC) بالتعاون مع Coastal Towns Fund دورة تدريبية من 6 إلى 9 أبريل 2025 بمشاركة 24 متدربًا، من بينهم 11 امرأة و13 رجلًا، حول الحضور والإحالة والأطفال اللاجئين في إطار «برنامج الممر الآمن».',
    '',
    'الحضور 24',
    '',
    'المكان القاعة ب',
    '',
    'للتواصل: sara@harbour.example',
  ],
} as const;

// Chromium draws Arabic letters one by one, spells them out beside, and puts the spaces between them.
test.each([
  ['en', 'en'],
  ['fr', 'fr'],
  ['ar-system-font', 'ar'],
  ['ar-amiri', 'ar'],
  ['ar-noto', 'ar'],
] as const)('a page that Chromium printed keeps its words whole: %s', async (file, language) => {
  const text = await parseText('a.pdf', readTestFile(`printed/${file}.pdf`));
  expect(text.split('\n')).toEqual(printed[language]);
});

test('a report of this program keeps its words whole', async () => {
  const text = await parseText('a.pdf', readTestFile('printed/report-ar.pdf'));
  expect(text).toContain('تقرير الحضور');
  expect(text).toContain('بسمة فؤاد لطفي مكتب الميناء، ضابط أول 1');
  expect(text).toContain('نهى طاهر وصفي دائرة الأحوال المدنية Civil Affairs Office 2');
});

test('one document after the other gets the same text', async () => {
  const file = readTestFile('printed/ar-amiri.pdf');
  const first = await parseText('a.pdf', file);
  await expect(parseText('a.pdf', readTestFile('office/locked.pdf'))).rejects.toMatchObject({
    code: 'file-encrypted',
  });
  expect(await parseText('a.pdf', file)).toBe(first);
});
