import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFiles } from '../dialogs';
import { expect, test } from '../fixtures';
import { countKeys } from '../page-models/counted-keys';
import { findDoorField, findFeedback, leaveDoor, readDoorCount } from '../page-models/door';
import { awaitImportable, countParticipants, findPreview } from '../page-models/participants';
import { awaitMarksStored, findRollCall, readPresentCounts } from '../page-models/roll-call';
import { findButton, lookAt, type Screen } from '../page-models/screen';
import { awaitHome } from '../page-models/shell';
import { openTrainingTab, saveTraining } from '../page-models/trainings';

/** With a list that was prepared: to read it and to mark three days. */
const MOST_KEYS = 250;
/** For somebody who comes without being expected, name and all. */
const MOST_WALK_IN_KEYS = 12;
const SESSIONS = 6;

const given = ['Amal', 'Basma', 'Dina', 'Farid', 'Hala', 'Karim'];
const family = ['Anis', 'Lotfy', 'Nazmy', 'Rizk', 'Wahba'];
const names = given.flatMap((one) => family.map((other) => `${one} ${other}`));

/** Who was not simply there, by half-day: what is typed to find the person, and the key of the mark. */
const exceptions = [
  [
    ['ama l', 'a'],
    ['kar w', 'l'],
  ],
  [
    ['ama l', 'a'],
    ['din r', 'e'],
  ],
  [
    ['bas n', 'a'],
    ['hal a', 'l'],
  ],
  [
    ['bas n', 'a'],
    ['far w', 'o'],
  ],
  [
    ['kar r', 'e'],
    ['din l', 'a'],
  ],
  [
    ['kar r', 'e'],
    ['hal w', 'a'],
  ],
] as const;

/** Excused and absent are not there. */
const presentCounts = exceptions.map(
  (session) => names.length - session.filter(([, key]) => key === 'a' || key === 'e').length,
);

const walkIns = [
  ['Sara Ali', 'f'],
  ['Omar Ziad', 'm'],
  ['Mai Adel', 'f'],
] as const;

async function makeTraining(screen: Screen): Promise<void> {
  const [today, afterTomorrow] = [0, 2].map((days) => {
    const day = new Date(Date.now() + days * 86_400_000);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-');
  });
  await awaitHome(screen);
  await screen.page.getByRole('link', { name: screen.t('home.newTraining') }).click();
  await findButton(screen, 'common.save').waitFor();
  await saveTraining(screen, {
    title: 'First response at the border',
    startDate: today ?? '',
    endDate: afterTomorrow ?? '',
  });
}

function writeList(folder: string): string {
  const path = join(folder, 'participants.csv');
  const lines = names.map((name, index) => `${name},${index % 2 === 0 ? 'F' : 'M'}`);
  writeFileSync(path, ['Full name,Sex', ...lines].join('\n'));
  return path;
}

test('thirty people of a prepared list are registered and marked over three days by keyboard', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await makeTraining(screen);
  await openTrainingTab(screen, 'participants');
  await chooseFiles(tadrib.application(), [writeList(tadrib.userData)]);
  const keys = countKeys(page);
  const started = Date.now();

  await test.step('the list is read', async () => {
    await keys.tabTo(page.getByRole('link', { name: t('peopleLists.open') }));
    await keys.press('Enter');
    await findButton(screen, 'peopleLists.choose').waitFor();
    await keys.tabTo(findButton(screen, 'peopleLists.choose'));
    await keys.press('Enter');
    await findPreview(screen).waitFor();
    await awaitImportable(screen);
    await keys.press('Control+Enter');
    await expect.poll(() => countParticipants(screen)).toBe(names.length);
  });
  const registering = keys.count();

  await test.step('each half-day is marked: the exceptions, then all others', async () => {
    const tabs = page.getByRole('navigation', { name: t('trainings.page.parts') });
    await keys.tabTo(tabs.getByRole('link', { name: t('trainings.page.attendance') }));
    await keys.press('Enter');
    await findRollCall(screen).waitFor();
    await keys.tabTo(findRollCall(screen));
    for (const [column, session] of exceptions.entries()) {
      if (column > 0) await keys.press('ArrowRight');
      for (const [typed, mark] of session) {
        await keys.press('/');
        await keys.type(typed);
        await keys.press('Enter', mark);
      }
      await keys.press('Control+Enter');
    }
    await awaitMarksStored(screen);
  });
  const seconds = (Date.now() - started) / 1000;
  expect(await readPresentCounts(screen)).toEqual(presentCounts);
  const total = keys.count();
  console.log(
    `${names.length} people, ${SESSIONS} half-days: ${total} keys (${registering} to register, ${total - registering} to mark) in ${seconds.toFixed(1)} s`,
  );
  expect(total).toBeLessThan(MOST_KEYS);
});

test('people at the door are marked by three letters, by their badge, or as walk-ins', async ({
  tadrib,
}) => {
  const screen = lookAt(tadrib.page(), 'en');
  const { page, t } = screen;
  await makeTraining(screen);
  await openTrainingTab(screen, 'participants');
  const quickAdd = page.getByRole('combobox', { name: t('participants.quickAdd.label') });
  for (const name of ['Amal Anis', 'Karim Rizk']) {
    await quickAdd.fill(name);
    await quickAdd.press('Enter');
    await findButton(screen, 'participants.quickAdd.add').press('Enter');
    await page.getByText(t('participants.quickAdd.added', { name })).waitFor();
  }
  await page.getByRole('row', { name: /Karim Rizk/ }).click();
  const code = await page.getByRole('img', { name: /^\d{10}$/ }).getAttribute('aria-label');
  await page.keyboard.press('Escape');
  await openTrainingTab(screen, 'attendance');
  await page.getByRole('link', { name: t('rollCall.door') }).click();
  await expect(findDoorField(screen)).toBeFocused();

  await test.step('three letters and Enter', async () => {
    await page.keyboard.type('ama');
    await page.keyboard.press('Enter');
    await expect(findFeedback(screen)).toContainText('Amal Anis');
  });

  await test.step('a scanner types the code and Enter; the second time it is said', async () => {
    await page.keyboard.type(`${code}\n`);
    await expect(findFeedback(screen)).toContainText('Karim Rizk');
    await expect.poll(() => readDoorCount(screen)).toBe(2);
    await page.keyboard.type(`${code}\n`);
    await expect(findFeedback(screen)).toContainText(t('door.already'));
    await page.keyboard.type(`${code?.slice(0, -1)}${(Number(code?.at(-1)) + 1) % 10}\n`);
    await expect(findFeedback(screen)).toContainText(t('door.badgeWrong'));
  });

  await test.step('walk-ins', async () => {
    for (const [name, sex] of walkIns) {
      const keys = countKeys(page);
      await keys.type(name);
      await keys.press('Enter');
      await findButton(screen, 'people.sex.F')
        .or(page.getByText(t('door.sexHint')))
        .first()
        .waitFor();
      await keys.press(sex);
      await expect(findFeedback(screen)).toContainText(name);
      console.log(`walk-in with a name of ${name.length} letters: ${keys.count()} keys`);
      expect(keys.count()).toBeLessThan(MOST_WALK_IN_KEYS);
    }
    await expect.poll(() => readDoorCount(screen)).toBe(2 + walkIns.length);
  });

  await test.step('the last mark is taken back, and the table agrees', async () => {
    await page.keyboard.press('Control+z');
    await expect(findFeedback(screen)).toContainText(t('door.undone'));
    await expect.poll(() => readDoorCount(screen)).toBe(1 + walkIns.length);
    await leaveDoor(screen);
    const counts = await readPresentCounts(screen);
    expect(counts.filter((count) => count > 0)).toEqual([1 + walkIns.length]);
  });
});
