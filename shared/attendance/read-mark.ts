import { foldText } from '../i18n/fold-text';
import { toLatinDigits } from '../i18n/latin-digits';
import type { Mark } from './schema';

/** How offices write marks in their own sheets, in three languages; letters are those of the legend. */
const spellings: Readonly<Record<Mark, string>> = {
  present:
    'p, pr, pres, present, here, attended, yes, y, ok, true, 1, in, ' +
    'présent, présente, oui, vrai, ' +
    'ح, حاضر, حاضرة, حضر, حضرت, حضور, نعم, موجود, موجودة',
  late:
    'l, late, arrived late, tardy, ' +
    'r, ret, retard, en retard, ' +
    'ت, متأخر, متأخرة, تأخر, تأخرت, تأخير, تأخير عن الموعد',
  excused:
    'e, ex, exc, excused, excuse, apology, apologies, sick, on leave, ' +
    'j, abs j, aj, abj, justifié, justifiée, absence justifiée, absent justifié, absente justifiée, excusé, excusée, absent excusé, absente excusée, malade, congé, ' +
    'ع, عذر, بعذر, معتذر, معتذرة, اعتذر, اعتذرت, غياب بعذر, غائب بعذر, غائبة بعذر, مجاز, إجازة, مريض, مريضة',
  absent:
    'a, ab, abs, absent, no, n, false, 0, missing, no show, did not attend, ' +
    'absente, absence, non, faux, ' +
    'غ, غائب, غائبة, غياب, غاب, غابت, لا, لم يحضر, لم تحضر, غياب بدون عذر, غائب بدون عذر',
  'left-early':
    'le, o, left, left early, early leave, early departure, ' +
    'd, départ anticipé, parti tôt, partie tôt, parti avant la fin, partie avant la fin, ' +
    'خ, خروج مبكر, خرج, خرجت, انصراف مبكر, انصرف, انصرفت, خرج مبكرا, خرجت مبكرا, انصرف مبكرا, غادر, غادرت',
};

const signs: Readonly<Record<string, Mark>> = {
  '✓': 'present',
  '✔': 'present',
  '√': 'present',
  '☑': 'present',
  '✅': 'present',
  '✗': 'absent',
  '✘': 'absent',
  '❌': 'absent',
  '✖': 'absent',
};

const blanks: ReadonlySet<string> = new Set(['', '-', '–', '—', '.', '…']);

const known = new Map(
  (Object.entries(spellings) as [Mark, string][]).flatMap(([mark, list]) =>
    list.split(', ').map((spelling) => [foldText(spelling), mark] as const),
  ),
);

/**
 * What a cell of a spreadsheet says: a mark, `null` for an empty cell, or `undefined` when it cannot be told. An X is not
 * told: for some offices it is a tick, for others an absence.
 */
export function readMark(text: string): Mark | null | undefined {
  const bare = toLatinDigits(text)
    .replace(/[\u200e\u200f\u2066-\u2069]|\ufe0f/g, '')
    .trim();
  if (blanks.has(bare)) return null;
  return signs[bare] ?? known.get(foldText(bare));
}
