import { describe, expect, test } from 'vitest';
import { choosePackages, parseMissingLibraries, usesApt } from './system-libraries.mjs';

describe('parseMissingLibraries', () => {
  test('names each missing library once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd)',
      '\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f01)',
      '\tlibnss3.so => not found',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => not found',
      '\t/lib64/ld-linux-x86-64.so.2 (0x00007f02)',
    ].join('\n');
    expect(parseMissingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
  });

  test.each(['', '\tnot a dynamic executable\n'])('finds nothing in %j', (output) => {
    expect(parseMissingLibraries(output)).toEqual([]);
  });
});

describe('usesApt', () => {
  test.each([
    ['ID=debian\nVERSION_ID="12"', true],
    ['NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian', true],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"', true],
    ['ID=fedora', false],
    ['ID=arch\nHOME_URL="https://debian.example"', false],
  ])('%j: %s', (osRelease, expected) => {
    expect(usesApt(osRelease)).toBe(expected);
  });
});

describe('choosePackages', () => {
  const wanted = [['libnss3'], ['libasound2t64', 'libasound2']];

  test.each([
    [
      ['libnss3', 'libasound2t64', 'libasound2'],
      ['libnss3', 'libasound2t64'],
    ],
    [
      ['libnss3', 'libasound2'],
      ['libnss3', 'libasound2'],
    ],
    [[], ['libnss3', 'libasound2']],
  ])('of %j it takes %j', (known, chosen) => {
    expect(choosePackages(wanted, (name) => known.includes(name))).toEqual(chosen);
  });
});
