import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLog } from './log';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tadrib-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const noon = () => new Date('2026-03-01T12:00:00Z');
const current = () => readFileSync(join(folder, 'tadrib.log'), 'utf8');

test('a line holds the time, the event and its codes', () => {
  openLog(folder, noon)('request-failed', {
    channel: 'reports:save',
    code: 'disk-full',
    attempt: 2,
  });
  expect(current()).toBe(
    '2026-03-01T12:00:00.000Z request-failed channel=reports:save code=disk-full attempt=2\n',
  );
});

test.each(['Amina Example', 'أمينة', 'line\nbreak', '', 'x'.repeat(81), '/home/user/list.xlsx'])(
  'what is no code is withheld: %j',
  (value) => {
    openLog(folder, noon)('event', { value });
    expect(current()).toBe('2026-03-01T12:00:00.000Z event value=(withheld)\n');
  },
);

test('a full log moves aside and one older file is kept', () => {
  const log = openLog(folder, noon);
  for (const round of [1, 2]) {
    writeFileSync(join(folder, 'tadrib.log'), String(round).repeat(1024 * 1024));
    log('started');
  }
  expect(readdirSync(folder).sort()).toEqual(['tadrib.log', 'tadrib.old.log']);
  expect(readFileSync(join(folder, 'tadrib.old.log'), 'utf8').startsWith('2')).toBe(true);
  expect(statSync(join(folder, 'tadrib.log')).size).toBeLessThan(100);
});

test('a place that cannot be written does not throw', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => openLog(join(folder, 'file', 'logs'))('started')).not.toThrow();
});
