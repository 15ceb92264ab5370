const megabyte = 1024 * 1024;

/** What a file from outside may cost at most. Every importer refuses what goes beyond, before it is in memory. */
export const limits = {
  fileBytes: 50 * megabyte,
  archiveEntries: 2_000,
  archiveEntryBytes: 100 * megabyte,
  archiveBytes: 200 * megabyte,
  /** Inflated to packed size; small entries may exceed it, since a page of spaces packs very well. */
  inflationRatio: 200,
  inflationRatioFrom: megabyte,
  attachments: 100,
  /** Parts within parts of an e-mail. */
  messageDepth: 50,
  pages: 500,
  /** A little more than fits on 500 closely written pages. */
  characters: 2_500_000,
  /** 100,000 people, and what stands above them. */
  rows: 100_100,
  cells: 2_000_000,
  cellCharacters: 32_767,
  parseMilliseconds: 20_000,
  /** The largest table allowed takes about 900 while it is read. */
  processMegabytes: 1_024,
} as const;
