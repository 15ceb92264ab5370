import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ReadDocument } from '#shared/ipc/contract';
import { CodedError } from '#shared/ipc/result';
import { type FakeBridge, installFakeBridge } from '../../../bridge/fake';
import type { Database } from '../../../db/database';
import { addDraft, discardDraft } from '../../../db/repositories/drafts';
import { openTestDatabase } from '../../../db/test-database';
import { makeImport } from '../../../db/test-release';
import { DatabaseProvider } from '../../../db/use-live';
import { renderScreen } from '../../../ui/test-render';
import type { ExtractListeners } from './extraction/extractor';
import type { ExtractRequest } from './extraction/messages';
import { ImportsPage } from './ImportsPage';

// There are no workers here; what one does is done beside it.
vi.mock('./extraction/start-worker', async () => {
  const { extractRelease } = await import('#shared/press-releases/index');
  return {
    startExtractWorker: ({ onAnswer }: ExtractListeners) => ({
      post: ({ text, options }: ExtractRequest) =>
        queueMicrotask(() => onAnswer({ release: extractRelease(text, options) })),
      end: () => undefined,
    }),
  };
});

const newText = 'Workshop on referral in Aswan\n\nAswan – The IOM held a workshop for 12 officers.';
const known = makeImport('1').document;
const content = { kind: 'text', format: 'txt' } as const;

const files: Readonly<Record<string, () => ReadDocument>> = {
  'new.txt': () => ({
    name: 'new.txt',
    size: newText.length,
    sha256: '2'.repeat(64),
    content: { ...content, text: newText },
  }),
  'again.txt': () => ({ ...known, name: 'again.txt', content: { ...content, text: known.text } }),
  'scan.pdf': () => {
    throw new CodedError('pdf-without-text');
  },
};

let database: Database;
let bridge: FakeBridge;

beforeEach(async () => {
  database = await openTestDatabase();
  bridge = installFakeBridge({
    'documents:choose': () => Object.keys(files).map((name) => ({ token: name, name })),
    'attachments:keep': () => undefined,
    'documents:read': ({ token }) => files[token]?.() ?? files['scan.pdf']!(),
    'documents:read-dropped': ({ name }) => files[name]?.() ?? files['scan.pdf']!(),
  });
});

function openPage(address = '/imports') {
  return renderScreen(
    <DatabaseProvider value={database}>
      <ImportsPage />
    </DatabaseProvider>,
    { path: '/imports', address },
  );
}

const readRows = () => screen.getAllByRole('row').slice(1);

test('of a new, a known and a bad file each has its line, and the good one a draft', async () => {
  const { id } = await addDraft(database, makeImport('1'));
  const { user } = openPage();
  await user.click(await screen.findByRole('button', { name: 'Import files' }));
  await screen.findByText('1 draft made · 1 known already · 1 not read');
  const [made, again, failed] = within(screen.getByRole('region', { name: 'Import' })).getAllByRole(
    'listitem',
  );
  expect(made).toHaveTextContent('new.txtOpen the draft');
  expect(again).toHaveTextContent('again.txtThis file was imported before.');
  expect(within(again!).getByRole('link')).toHaveAttribute(
    'href',
    expect.stringContaining(`/imports/${id}`),
  );
  expect(failed).toHaveTextContent(/scan\.pdf.*only pictures of its pages/);
  await vi.waitFor(() => expect(readRows()).toHaveLength(2));
  expect(within(made!).getByRole('link')).toHaveFocus();
});

test('the import can be taken back as a whole', async () => {
  const { user } = openPage();
  await user.click(await screen.findByRole('button', { name: 'Import files' }));
  await user.click(await screen.findByRole('button', { name: 'Undo the import' }));
  expect(await screen.findByText('No press releases yet')).toBeInTheDocument();
});

test('the address asks for the dialog once', async () => {
  const { address } = openPage('/imports?choose');
  await screen.findByText(/drafts? made/);
  expect(address()).toBe('/imports');
  expect(bridge.calls.filter(({ channel }) => channel === 'documents:choose')).toHaveLength(1);
});

test('dropped files are read by their bytes', async () => {
  openPage();
  const heading = await screen.findByRole('heading', { name: 'Imports' });
  const entry = {
    name: 'new.txt',
    isFile: true,
    isDirectory: false,
    file: (done: (file: File) => void) => done(new File(['x'], 'new.txt')),
  };
  const items = [{ webkitGetAsEntry: () => entry }];
  const dataTransfer = { types: ['Files'], files: [new File(['x'], 'new.txt')], items };
  const drop = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), {
    dataTransfer,
  });
  heading.dispatchEvent(drop);
  await screen.findByText('1 draft made');
  expect(bridge.calls.find(({ channel }) => channel === 'documents:read-dropped')).toMatchObject({
    request: { name: 'new.txt', purpose: 'press-releases' },
  });
});

test('a folder brings its files, and tells what was left out', async () => {
  bridge = installFakeBridge({
    'attachments:keep': () => undefined,
    'documents:read': ({ token }) => files[token]?.() ?? files['scan.pdf']!(),
    'documents:choose-folder': () => ({
      files: [{ token: 'new.txt', name: 'new.txt', folders: ['2026', 'May'] }],
      leftOut: 3,
      isCut: false,
    }),
  });
  const { user } = openPage();
  await user.click(await screen.findByRole('button', { name: 'Import a folder' }));
  await screen.findByText('1 draft made');
  expect(screen.getByText('2026 / May /')).toBeInTheDocument();
  expect(await screen.findByText(/3 files of other kinds/)).toBeInTheDocument();
});

test('the files that were not read are listed alone, and saved as a list', async () => {
  const { user } = openPage();
  await user.click(await screen.findByRole('button', { name: 'Import files' }));
  await user.click(await screen.findByRole('radio', { name: 'Not read 1' }));
  const region = screen.getByRole('region', { name: 'Import' });
  expect(within(region).getAllByRole('listitem')).toHaveLength(1);
  await user.click(screen.getByRole('button', { name: 'Save the list of files not read' }));
  expect(bridge.calls.at(-1)).toMatchObject({
    channel: 'documents:save-list',
    request: {
      suggestedName: 'Files not read',
      rows: [
        ['File', 'Folder or e-mail', 'Why it was not read'],
        ['scan.pdf', '', expect.stringContaining('only pictures')],
      ],
    },
  });
});

test('a pasted text becomes a draft, and is known when it is pasted again', async () => {
  const { user } = openPage();
  for (const result of ['1 draft made', '0 drafts made · 1 known already']) {
    await user.click(await screen.findByRole('button', { name: 'Paste text' }));
    await user.click(await screen.findByRole('textbox', { name: 'Text of the press release' }));
    await user.paste(newText);
    await user.click(screen.getByRole('button', { name: 'Make a draft' }));
    await screen.findByText(result);
  }
  expect(await database.drafts.count()).toBe(1);
});

test('the inbox shows what is open, and what was discarded when asked; a search looks in titles', async () => {
  const gone = await addDraft(database, makeImport('1'));
  await discardDraft(database, gone.id);
  await addDraft(database, makeImport('3'));
  const { user, address } = openPage();
  await vi.waitFor(() => expect(readRows()).toHaveLength(1));
  expect(readRows()[0]).toHaveTextContent('New');
  await user.type(screen.getByRole('searchbox'), 'tokyo');
  expect(await screen.findByText('No draft here')).toBeInTheDocument();
  await user.clear(screen.getByRole('searchbox'));
  await user.type(screen.getByRole('searchbox'), 'LUXOR');
  await vi.waitFor(() => expect(readRows()).toHaveLength(1));
  await user.click(screen.getByRole('radio', { name: /Discarded 1/ }));
  await vi.waitFor(() => expect(readRows()[0]).toHaveTextContent('Discarded'));
  expect(address()).toBe('/imports?state=discarded');
});

test('Enter opens a draft', async () => {
  const { id } = await addDraft(database, makeImport('1'));
  const { user, address } = openPage();
  await vi.waitFor(() => expect(readRows()).toHaveLength(1));
  readRows()[0]?.focus();
  await user.keyboard('{Enter}');
  await vi.waitFor(() => expect(address()).toBe(`/imports/${id}`));
});
