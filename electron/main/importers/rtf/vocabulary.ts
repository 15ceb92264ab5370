/** Words that stand for a character. */
export const textOfWord: Readonly<Record<string, string>> = {
  line: '\n',
  page: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  zwj: '\u200D',
  zwnj: '\u200C',
  zwbo: '',
  zwnbo: '',
  ltrmark: '\u200E',
  rtlmark: '\u200F',
};

/** Groups that hold no running text; besides these all that begin with `\*`. */
export const skippedDestinations: ReadonlySet<string> = new Set(
  `colortbl stylesheet info pict object objdata header headerl headerr headerf footer footerl footerr footerf
  footnote annotation atnid atnauthor listtable listoverridetable revtbl rsidtbl generator themedata
  colorschememapping datastore latentstyles xmlnstbl fldinst bkmkstart bkmkend nonshppict private xe tc
  filetbl mmathPr docvar userprops nonesttables sp shprslt`.split(/\s+/),
);

/** Groups that begin with `\*` and yet hold text: that of a box. */
export const optionalDestinations: ReadonlySet<string> = new Set(['shpinst']);

/** `\~` is a space that does not break, `\_` such a hyphen; `\-` only says where a word may be broken. */
export function readSymbol(symbol: string): string {
  if (symbol === '~') return '\u00A0';
  if (symbol === '_') return '-';
  return '\\{}'.includes(symbol) ? symbol : '';
}
