import { expect, test } from 'vitest';
import { isLeftOutOfFolders } from './folder-files';

test.each([
  ['release.docx', false],
  ['RELEASE.PDF', false],
  ['release', false],
  ['Release of 3. May', false],
  ['بيان.eml', false],
  ['photo.jpg', true],
  ['list.xlsx', true],
  ['.DS_Store', true],
  ['.release.docx', true],
  ['~$release.docx', true],
  ['Thumbs.db', true],
])('%s', (name, isLeftOut) => {
  expect(isLeftOutOfFolders(name)).toBe(isLeftOut);
});
