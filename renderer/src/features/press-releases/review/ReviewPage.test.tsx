import { notifications } from '@mantine/notifications';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { extractRelease } from '#shared/press-releases/index';
import type { Database } from '../../../db/database';
import { addDraft, readDraft } from '../../../db/repositories/drafts';
import { createOrganisation, emptyOrganisation } from '../../../db/repositories/organisations';
import { openTestDatabase } from '../../../db/test-database';
import { undoCommit } from '../../../db/undo';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import { ReviewPage } from './ReviewPage';

const text = `Port officers learn to recognise victims of trafficking

Luxor – The Border Choir Association (BOCA) organized a workshop on 16-18 May in Luxor, Egypt, in cooperation with the Egyptian Red Crescent. The workshop brought together 21 officers, 12 men and 9 women.

"We learned a lot," said Mona Said, trainer at the Border Choir Association.

The workshop was funded by the European Union.`;

let database: Database;
let draftId: string;

async function store(release: string): Promise<void> {
  const document = {
    name: 'release.txt',
    format: 'txt',
    sha256: '0'.repeat(64),
    size: release.length,
    text: release,
  };
  ({ id: draftId } = await addDraft(database, { document, release: extractRelease(release) }));
}

beforeEach(async () => {
  notifications.clean();
  database = await openTestDatabase();
  await store(text);
});

async function openReview() {
  const rendered = renderScreen(
    <DatabaseProvider value={database}>
      <ReviewPage />
    </DatabaseProvider>,
    { path: '/imports/:draftId', address: `/imports/${draftId}` },
  );
  await vi.waitFor(() => expect(field('title')).toHaveFocus());
  return rendered;
}

function field(key: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-field-key="${key}"]`);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}

const marked = () =>
  [...document.querySelectorAll('mark[data-marked]')].map((passage) => passage.textContent);

async function readDecisions() {
  return (await readDraft(database, draftId))?.draft.decisions;
}

test('the arrows move between the fields, and the text shows the passages of each', async () => {
  const { user } = await openReview();
  expect(marked().join('')).toBe('Port officers learn to recognise victims of trafficking');
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(field('startDate')).toHaveFocus();
  expect(marked()).toEqual(['16-18 May']);
  await user.keyboard('{End}{Home}');
  expect(field('title')).toHaveFocus();
});

test('a click on a passage leads to its field', async () => {
  const { user } = await openReview();
  await user.click(screen.getByText('16-18 May', { selector: 'mark' }));
  await vi.waitFor(() => expect(field('startDate')).toHaveFocus());
});

test('A confirms and R rejects, both go on to the next, and each is saved at once', async () => {
  const { user } = await openReview();
  await user.keyboard('a');
  expect(within(field('title')).getByText('Confirmed')).toBeInTheDocument();
  expect(field('kind')).toHaveFocus();
  await user.keyboard('r');
  expect(field('startDate')).toHaveFocus();
  expect(within(field('kind')).getByText('Rejected')).toBeInTheDocument();
  await vi.waitFor(async () =>
    expect(await readDecisions()).toMatchObject({
      title: { state: 'accepted' },
      kind: { state: 'rejected' },
    }),
  );
  expect((await readDraft(database, draftId))?.draft.state).toBe('in-review');
});

test('Shift+A confirms all sure values but no person and no partial date', async () => {
  const { user } = await openReview();
  await user.keyboard('{Shift>}A{/Shift}');
  await vi.waitFor(async () => expect(await readDecisions()).toHaveProperty('participantsTotal'));
  const decided = Object.keys((await readDecisions()) ?? {});
  expect(decided).toContain('title');
  expect(decided).not.toContain('startDate');
  expect(decided.filter((key) => key.startsWith('people'))).toEqual([]);
});

test('agreeing with a date without a year asks for the year, which counts for the end as well', async () => {
  const { user } = await openReview();
  expect(within(field('startDate')).getByText('16 May')).toBeInTheDocument();
  await user.keyboard('{ArrowDown}{ArrowDown}a');
  expect(screen.getByLabelText('Year of 16 May')).toHaveFocus();
  await user.keyboard('2025{Enter}');
  await vi.waitFor(() =>
    expect(within(field('startDate')).getByText('16 May 2025')).toBeInTheDocument(),
  );
  expect(within(field('endDate')).getByText('18 May 2025')).toBeInTheDocument();
  await vi.waitFor(() => expect(field('startDate')).toHaveFocus());
});

test('Enter edits in place, Escape leaves the value as it was', async () => {
  const { user } = await openReview();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveFocus();
  await user.keyboard('Something else{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull();
  await vi.waitFor(() => expect(field('title')).toHaveFocus());
  await user.keyboard('{Enter}Port officers{Enter}');
  await vi.waitFor(() => expect(within(field('title')).getByText('Edited')).toBeInTheDocument());
  expect(field('title')).toHaveFocus();
  await vi.waitFor(async () =>
    expect(await readDecisions()).toEqual({
      title: { state: 'edited', value: 'Port officers', evidence: null },
    }),
  );
});

test('+ adds a value to a list, and R takes it away again', async () => {
  const { user } = await openReview();
  await user.click(screen.getByText('European Union', { selector: 'mark' }));
  await user.keyboard('+');
  await vi.waitFor(() =>
    expect(field('funders.1')).toContainElement(document.activeElement as HTMLElement),
  );
  await user.keyboard('Port Fund{Enter}');
  await vi.waitFor(() => expect(field('funders.1')).toHaveFocus());
  expect(within(field('funders.1')).getByText('Port Fund')).toBeInTheDocument();
  await vi.waitFor(async () => expect(await readDecisions()).toHaveProperty(['funders.1']));
  await user.keyboard('r');
  await vi.waitFor(() => expect(document.querySelector('[data-field-key="funders.1"]')).toBeNull());
  await vi.waitFor(async () => expect(await readDecisions()).toEqual({}));
  await vi.waitFor(() => expect(document.activeElement).toHaveAttribute('data-field-key'));
});

test('a selected passage is assigned to a field with M', async () => {
  const { user } = await openReview();
  const piece = [...document.querySelectorAll('[data-start]')].find(
    (one) => one.textContent?.includes('21 officers') || one.textContent?.trim() === '21',
  );
  const node = piece?.firstChild as Text;
  const range = document.createRange();
  const at = node.data.indexOf('21');
  range.setStart(node, at);
  range.setEnd(node, at + 2);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
  await screen.findByRole('button', { name: /Use as/ });
  await user.keyboard('m');
  await user.click(await screen.findByRole('menuitem', { name: 'Women' }));
  await vi.waitFor(async () =>
    expect(await readDecisions()).toEqual({
      participantsWomen: {
        state: 'edited',
        value: 21,
        evidence: [text.indexOf('21'), text.indexOf('21') + 2],
      },
    }),
  );
  expect(field('participantsWomen')).toHaveFocus();
});

test('it is said where each name leads', async () => {
  const names = { en: 'European Union', fr: '', ar: '' };
  await createOrganisation(database, { ...emptyOrganisation, acronym: 'EU', names });
  await openReview();
  await vi.waitFor(() => expect(field('funders.0')).toHaveTextContent(/In your list: .*EU/));
  expect(field('organisers.0')).toHaveTextContent('New, as the text has it');
  expect(field('partners.0')).toHaveTextContent(/New, from the built-in list/);
});

test('Ctrl+Enter makes the training, and undoing it brings the draft back', async () => {
  const { user, address } = await openReview();
  await user.keyboard('{ArrowDown}{ArrowDown}a2025{Enter}');
  await vi.waitFor(() => expect(screen.getByText(/6 sessions/)).toBeInTheDocument());
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(address()).toMatch(/^\/trainings\//));
  const [training] = await database.trainings.toArray();
  expect(training).toMatchObject({
    startDate: '2025-05-16',
    endDate: '2025-05-18',
    declared: { total: 21, women: 9, men: 12, source: 'release' },
    evidence: expect.arrayContaining([
      { field: 'startDate', start: text.indexOf('16-18'), end: text.indexOf(' in Luxor, Egypt') },
    ]),
  });
  expect(await database.sessions.count()).toBe(6);
  expect(await database.people.count()).toBe(0);
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(address()).toBe(`/imports/${draftId}`));
  expect((await database.trainings.toArray())[0]?.deletedAt).not.toBeNull();
});

test('a draft without a title is not accepted; the focus goes where one is missing', async () => {
  const { user, address } = await openReview();
  await user.keyboard('r{End}');
  expect(screen.getByRole('button', { name: /The title is missing/ })).toBeInTheDocument();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(field('title')).toHaveFocus());
  expect(address()).toBe(`/imports/${draftId}`);
  expect(await database.trainings.count()).toBe(0);
});

test('a discarded draft cannot be decided on until it is brought back', async () => {
  const { user, address, unmount } = await openReview();
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  await vi.waitFor(() => expect(address()).toBe('/imports'));
  unmount();
  const again = await openReview();
  await again.user.keyboard('a');
  expect(await readDecisions()).toEqual({});
  await again.user.click(screen.getByRole('button', { name: 'Bring back' }));
  await screen.findByRole('button', { name: /Accept as training/ });
  expect((await readDraft(database, draftId))?.draft.state).toBe('new');
});

test('an accepted draft shows its values and leads to its training', async () => {
  const { user, unmount } = await openReview();
  await user.keyboard('{Control>}{Enter}{/Control}');
  await vi.waitFor(async () => expect(await database.trainings.count()).toBe(1));
  unmount();
  await openReview();
  const link = screen.getByRole('link', { name: 'Open the training' });
  expect(link).toHaveAttribute('href', expect.stringContaining('/trainings/'));
  await user.keyboard('a');
  expect(await readDecisions()).toEqual({});
});

test('what was decided last can be taken back', async () => {
  const { user } = await openReview();
  const commits: string[] = [];
  database.commitListeners.add(({ id }) => commits.push(id));
  await user.keyboard('r');
  await vi.waitFor(() => expect(commits).toHaveLength(1));
  await undoCommit(database, commits[0] ?? '');
  await vi.waitFor(() => expect(within(field('title')).getByText('Sure')).toBeInTheDocument());
});

test('a draft whose import was undone is said to be gone', async () => {
  draftId = '0'.repeat(26);
  renderScreen(
    <DatabaseProvider value={database}>
      <ReviewPage />
    </DatabaseProvider>,
    { path: '/imports/:draftId', address: `/imports/${draftId}` },
  );
  expect(await screen.findByText('This draft is no longer here')).toBeInTheDocument();
});
