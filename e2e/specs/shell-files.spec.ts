import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestOf } from '#shared/ipc/contract';
import { chooseFiles, chooseTarget } from '../dialogs';
import { expect, test } from '../fixtures';
import type { Tadrib } from '../running-application';

const release = 'Workshop on document fraud\n\nThe workshop took place in Aswan on 3 May 2026.';

const ask = (tadrib: Tadrib, channel: string, request: unknown) =>
  tadrib
    .page()
    .evaluate(([name, payload]) => window.tadrib.invoke(name as never, payload), [
      channel,
      request,
    ] as const);

async function chooseOne(
  tadrib: Tadrib,
  purpose: string,
): Promise<{ token: string; name: string }> {
  const answer = (await ask(tadrib, 'documents:choose', { purpose })) as {
    value: { token: string; name: string }[];
  };
  expect(answer.value).toHaveLength(1);
  return answer.value[0]!;
}

test('a chosen release is read by its token, and its path stays behind', async ({
  tadrib,
}, info) => {
  const path = info.outputPath('release.txt');
  await writeFile(path, release);
  await chooseFiles(tadrib.application(), [path]);
  const chosen = await chooseOne(tadrib, 'press-releases');
  expect(chosen.name).toBe('release.txt');
  expect(JSON.stringify(chosen)).not.toContain(info.outputDir);

  const read = await ask(tadrib, 'documents:read', {
    token: chosen.token,
    purpose: 'press-releases',
  });
  expect(read).toEqual({
    ok: true,
    value: {
      name: 'release.txt',
      size: Buffer.byteLength(release),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      content: { kind: 'text', format: 'txt', text: release },
    },
  });
});

test('a file that went away after it was chosen is said to be unreadable', async ({
  tadrib,
}, info) => {
  const path = info.outputPath('release.txt');
  await writeFile(path, release);
  await chooseFiles(tadrib.application(), [path]);
  const { token } = await chooseOne(tadrib, 'press-releases');
  await rm(path);
  expect(await ask(tadrib, 'documents:read', { token, purpose: 'press-releases' })).toEqual({
    ok: false,
    code: 'file-unreadable',
  });
});

test('nothing is chosen after Cancel', async ({ tadrib }) => {
  await chooseFiles(tadrib.application(), []);
  expect(await ask(tadrib, 'documents:choose', { purpose: 'participants' })).toEqual({
    ok: true,
    value: [],
  });
});

test('a dropped list arrives as a table, a dropped program as a refusal', async ({ tadrib }) => {
  const drop = (name: string, text: string) =>
    tadrib.page().evaluate(
      ([fileName, content]) =>
        window.tadrib.invoke('documents:read-dropped', {
          name: fileName,
          bytes: new TextEncoder().encode(content),
          purpose: 'participants',
        }),
      [name, text] as const,
    );
  expect(await drop('list.csv', 'Name,Sex\nAmal,F\n')).toMatchObject({
    ok: true,
    value: {
      name: 'list.csv',
      content: {
        kind: 'table',
        format: 'csv',
        sheets: [
          {
            rows: [
              ['Name', 'Sex'],
              ['Amal', 'F'],
            ],
          },
        ],
      },
    },
  });
  expect(await drop('list.csv', 'MZ\u0000\u0001\u0002\u0000')).toMatchObject({ ok: false });
});

const model: RequestOf<'reports:save'>['model'] = {
  kind: 'attendance',
  locale: 'ar',
  digits: 'latin',
  title: 'تقرير الحضور',
  subtitle: 'ورشة عمل',
  blocks: [
    {
      type: 'table',
      title: 'كشف الحضور',
      columns: [
        { header: 'الاسم الكامل', kind: 'text' },
        { header: 'اليوم الأول', kind: 'number' },
      ],
      rows: [['أمل', 1]],
      totals: ['المجموع', 1],
    },
  ],
  footer: '',
};

test('the hidden page that draws a PDF is sandboxed and runs no script', async ({
  tadrib,
}, info) => {
  await tadrib.application().evaluate(({ app }) => {
    const drawn: unknown[] = [];
    Object.assign(globalThis, { drawnPages: drawn });
    app.on('web-contents-created', (_event, contents) => {
      contents.once('dom-ready', () =>
        drawn.push(Reflect.get(contents, 'getLastWebPreferences').call(contents)),
      );
    });
  });
  await chooseTarget(tadrib.application(), info.outputPath('report.pdf'));
  await ask(tadrib, 'reports:save', { model, format: 'pdf', suggestedName: 'report' });
  const drawn = await tadrib.application().evaluate(() => Reflect.get(globalThis, 'drawnPages'));
  expect(drawn).toEqual([
    expect.objectContaining({
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
    }),
  ]);
});

for (const [format, signature] of [
  ['pdf', '%PDF-'],
  ['xlsx', 'PK\u0003\u0004'],
] as const) {
  test(`a report is saved as ${format} where the user says`, async ({ tadrib }, info) => {
    const folder = info.outputPath('reports');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `report.${format}`);
    await chooseTarget(tadrib.application(), path);
    const request = { model, format, suggestedName: 'report' };
    expect(await ask(tadrib, 'reports:save', request)).toEqual({
      ok: true,
      value: { name: `report.${format}` },
    });
    expect(await readdir(folder)).toEqual([`report.${format}`]);
    const start = (await readFile(path)).subarray(0, signature.length).toString('latin1');
    expect(start).toBe(signature);
    // The hidden window that drew it is gone.
    expect(tadrib.application().windows()).toHaveLength(1);
  });
}

test('a report is not saved after Cancel, nor in a folder that is gone', async ({
  tadrib,
}, info) => {
  const request = { model, format: 'xlsx', suggestedName: 'report' };
  await chooseTarget(tadrib.application(), null);
  expect(await ask(tadrib, 'reports:save', request)).toEqual({ ok: true, value: null });
  await chooseTarget(tadrib.application(), info.outputPath('gone', 'report.xlsx'));
  expect(await ask(tadrib, 'reports:save', request)).toEqual({ ok: false, code: 'folder-gone' });
});
