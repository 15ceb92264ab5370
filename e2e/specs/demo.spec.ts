import { readdirSync } from 'node:fs';
import { runDemo } from '../../scripts/demo/run-demo';
import { writeRelease } from '../data/make-files';
import { expect, test } from '../fixtures';
import { findDisagreements } from '../saved-report';

test('the demonstration makes drafts, a training with attendance, and files that agree', async ({
  userData,
}, testInfo) => {
  const releases = [writeRelease(userData, 'ar', 'txt'), writeRelease(userData, 'en', 'docx')];
  const folder = testInfo.outputPath('demo');
  const { drafts, marks, pdf, xlsx } = await runDemo(
    { releases, folder, locale: 'fr' },
    process.env,
  );
  expect(drafts).toBe(releases.length);
  expect(marks.length).toBeGreaterThan(0);
  expect(await findDisagreements({ pdf, xlsx, locale: 'fr' }, marks)).toEqual([]);
  expect(readdirSync(folder).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(10);
});
