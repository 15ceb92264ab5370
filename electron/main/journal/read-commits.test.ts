import { expect, test } from 'vitest';
import { readCommit } from '#shared/journal/commit';
import { makeTestFolder } from './test-disk';
import { openForTest, TestWindow } from './test-window';

async function prepare() {
  const safekeeping = await openForTest(makeTestFolder());
  const window = new TestWindow(() => safekeeping);
  await window.begin();
  for (let index = 0; index < 12; index += 1) {
    const notes = 'x'.repeat(1_000_000);
    await window.save([{ table: 'people', key: `p${index}`, fields: { notes } }]);
    if (index === 5) await window.backUp();
  }
  return { safekeeping, window };
}

test('the commits after any stamp come whole and in order, in pieces, across segments', async () => {
  const { safekeeping, window } = await prepare();
  for (const from of [0, 1, 5, 6, 7, 11, 12]) {
    const after = window.changes[from - 1]?.at ?? null;
    const read: string[] = [];
    let cursor: string | null = null;
    let pieces = 0;
    do {
      const piece: Awaited<ReturnType<typeof safekeeping.readCommits>> =
        await safekeeping.readCommits(after, cursor);
      read.push(...piece.commits);
      cursor = piece.cursor;
      pieces += 1;
    } while (cursor !== null);
    const changes = read.flatMap((text) => readCommit(text).changes);
    expect(changes).toEqual(window.changes.slice(from));
    if (from === 0) expect(pieces).toBeGreaterThan(2);
  }
}, 30_000);
