/** What is taken of a whole folder at most, in a dialog and by a drop alike. */
export const folderLimits = { files: 5_000, depth: 20, entries: 100_000 } as const;

/** Files with another ending than these are left alone in a folder; one without an ending is looked into. */
const documentEndings: ReadonlySet<string> = new Set(
  'txt md text html htm mht mhtml docx docm dotx doc dot odt ott rtf pdf eml'.split(' '),
);

/**
 * Whether a file in a folder is passed over: it is of another kind, or what systems and office programs leave lying
 * about. A file that somebody chose by itself is never passed over.
 */
export function isLeftOutOfFolders(name: string): boolean {
  const isDebris = name.startsWith('.') || name.startsWith('~$');
  const [, ending] = /\.([^.\s]{1,8})$/.exec(name.toLowerCase()) ?? [];
  return isDebris || (ending !== undefined && !documentEndings.has(ending));
}
