import { typeParticipant } from '../../../e2e/page-models/participants';
import { findRollCall } from '../../../e2e/page-models/roll-call';
import { findButton, type Screen } from '../../../e2e/page-models/screen';
import { editTraining, saveTraining } from '../../../e2e/page-models/trainings';
import { pickNumber, type Random } from '../random';
import type { StoreContent } from '../store/content';

/** One action of somebody who works; each ends in at least one commit. */
export type Action = () => Promise<void>;

/** Opens a screen and gives what is done there again and again. */
export type OpenScreen = (screen: Screen, content: StoreContent, random: Random) => Promise<Action>;

/** Sent together, so that the grid gets them faster than the disk can follow. */
const KEYS_AT_ONCE = 6;

/** Marks attendance by the keyboard. */
const openRollCall: OpenScreen = async (screen, content, random) => {
  await openPath(screen, `trainings/${findBusiestTraining(content)}/attendance`);
  const grid = findRollCall(screen);
  await grid.focus();
  await screen.page.keyboard.press('Control+Home');
  const { keyboard } = screen.page;
  return async () => {
    const keys = Array.from({ length: KEYS_AT_ONCE }, () => [
      String(pickNumber(random, 1, 4)),
      random() < 0.8 ? 'ArrowRight' : 'ArrowDown',
    ]);
    await Promise.all(keys.flat().map((key) => keyboard.press(key)));
    if (random() < 0.3) await keyboard.press('Control+Home');
  };
};

const openTrainingForm: OpenScreen = async (screen, content, random) => {
  await openPath(screen, `trainings/${findBusiestTraining(content)}`);
  return async () => {
    await editTraining(screen);
    await saveTraining(screen, { city: `City ${pickNumber(random, 1, 1e9)}` });
  };
};

const openParticipants: OpenScreen = async (screen, content, random) => {
  await openPath(screen, `trainings/${findBusiestTraining(content)}/participants`);
  return () => typeParticipant(screen, `Person N${pickNumber(random, 1, 1e9)}`, 'F');
};

const openTopics: OpenScreen = async (screen, _content, random) => {
  await openPath(screen, 'library/topics');
  const { page, t } = screen;
  return async () => {
    const code = `X${pickNumber(random, 1, 1e9)}`;
    await findButton(screen, 'topics.add').click();
    const drawer = page.getByRole('dialog', { name: t('topics.add') });
    await drawer.getByRole('textbox', { name: t('topics.code') }).fill(code);
    await drawer
      .getByRole('textbox', { name: t('topics.label') })
      .first()
      .fill(`Topic ${code}`);
    await findButton(screen, 'common.save').click();
    await drawer.waitFor({ state: 'hidden' });
  };
};

const openPeople: OpenScreen = async (screen, _content, random) => {
  const { page, t } = screen;
  return async () => {
    await openPath(screen, 'people/new');
    const name = page.getByRole('textbox', { name: t('people.fields.nameLatin') });
    await name.fill(`Visitor V${pickNumber(random, 1, 1e9)}`);
    await page.keyboard.press('Control+s');
    await page.waitForURL(/#\/people\/(?!new)/);
  };
};

/** Where the scripts work as people do. */
export const screens = {
  'roll call': openRollCall,
  'training form': openTrainingForm,
  participants: openParticipants,
  topics: openTopics,
  people: openPeople,
} as const satisfies Readonly<Record<string, OpenScreen>>;

export const screenNames = Object.keys(screens) as readonly (keyof typeof screens)[];

/** The training that has the most to mark. */
export function findBusiestTraining({ tables }: StoreContent): string {
  const count = (table: string, trainingId: unknown) =>
    (tables[table] ?? []).filter((row) => row.trainingId === trainingId && row.deletedAt === null)
      .length;
  const trainings = (tables.trainings ?? []).filter(({ deletedAt }) => deletedAt === null);
  const weighed = trainings.map(({ id }) => ({
    id,
    weight: count('enrolments', id) * count('sessions', id),
  }));
  const [busiest] = weighed.sort((left, right) => right.weight - left.weight);
  if (!busiest) throw new Error('the workspace has no training to work on');
  return busiest.id;
}

async function openPath({ page }: Screen, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `/${path}`);
}
