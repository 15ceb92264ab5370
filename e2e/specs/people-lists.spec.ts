import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageKey } from '#shared/i18n/translator';
import { chooseFiles } from '../dialogs';
import { expect, test } from '../fixtures';
import { findPreview, openListImport, previewParticipantList } from '../page-models/participants';
import { findButton, lookAt, type Screen } from '../page-models/screen';
import { goTo } from '../page-models/shell';

const list = [
  'Staff of the three offices,,,',
  'No,Full name,Sex,Phone,Office',
  '1,Basma Fouad Lotfy,F,0911000001,Harbour Trust',
  '2,Karim Sobhy Anis,M,0911000002,Harbour Trust',
  '3,,M,0911000003,Coast Guard',
  'Total,2,,,',
].join('\n');

function writeList(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function findPeople({ page, t }: Screen) {
  return page.getByRole('table', { name: t('navigation.people') });
}

test('a list goes into the register once; a second time it adds nobody, and one undo takes it back', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  const file = writeList(tadrib.userData, 'offices.csv', list);
  await goTo(screen, 'people');
  await previewParticipantList(screen, tadrib.application(), file);
  await expect(page.getByRole('button', { name: 'New 2' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Not usable 1' })).toBeVisible();
  await findButton(screen, 'peopleLists.import', { count: 2 }).click();
  await expect(findPeople(screen).getByRole('row')).toHaveCount(3);

  await previewParticipantList(screen, tadrib.application(), file);
  await expect(page.getByRole('button', { name: 'Known 2' })).toBeVisible();
  await expect(findButton(screen, 'peopleLists.nothingNew')).toBeDisabled();
  await goTo(screen, 'people');
  await expect(findPeople(screen).getByRole('row')).toHaveCount(3);
  await findButton(screen, 'common.undo').first().click();
  await expect(page.getByText(t('people.empty'))).toBeVisible();
});

test('a meaning that somebody corrects is remembered for the next list of the form', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  const file = writeList(tadrib.userData, 'offices.csv', list);
  await goTo(screen, 'people');
  await previewParticipantList(screen, tadrib.application(), file);
  const head = page.getByRole('button', { name: /Meaning of column Office/ });
  await head.click();
  await page
    .getByRole('menuitem', { name: t('peopleLists.meanings.ignored'), exact: true })
    .click();
  await expect(head).toHaveAccessibleName(/Ignore/);
  await goTo(screen, 'people');
  await previewParticipantList(screen, tadrib.application(), file);
  await expect(page.getByText(t('peopleLists.remembered'))).toBeVisible();
  await expect(head).toHaveAccessibleName(/Ignore/);
  await findButton(screen, 'peopleLists.forget').click();
  await expect(head).not.toHaveAccessibleName(/Ignore/);
});

const encryptedWorkbook = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(1_000),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const longList = ['Full name', ...Array.from({ length: 100_101 }, (_, row) => `Name ${row}`)];

const refusals: readonly (readonly [name: string, string | Uint8Array, MessageKey])[] = [
  ['empty.xlsx', '', 'errors.file-empty'],
  ['photo.xlsx', png, 'errors.file-type-mismatch'],
  ['locked.xlsx', encryptedWorkbook, 'errors.file-encrypted'],
  ['endless.csv', longList.join('\n'), 'errors.too-many-rows'],
];

test('a file that cannot be read gets its sentence, and the next one can be chosen', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await goTo(screen, 'people');
  await openListImport(screen);
  for (const [name, content, sentence] of refusals) {
    await chooseFiles(tadrib.application(), [writeList(tadrib.userData, name, content)]);
    await findButton(screen, 'peopleLists.choose').click();
    await expect(page.getByRole('alert').filter({ hasText: t(sentence) }), name).toBeVisible();
  }
  await chooseFiles(tadrib.application(), [
    writeList(tadrib.userData, 'colours.csv', 'Colour;Shape'),
  ]);
  await findButton(screen, 'peopleLists.choose').click();
  await expect(page.getByText(t('peopleLists.noTable'))).toBeVisible();
});

test('a pasted table is read like a file', async ({ tadrib }) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await goTo(screen, 'people');
  await openListImport(screen);
  await page
    .getByRole('textbox', { name: t('peopleLists.paste') })
    .fill('Name\tSex\nBasma Lotfy\tF\nKarim Anis\tM\n');
  await findButton(screen, 'peopleLists.pasteTake').click();
  await findPreview(screen).waitFor();
  await expect(page.getByRole('button', { name: 'New 2' })).toBeVisible();
});
