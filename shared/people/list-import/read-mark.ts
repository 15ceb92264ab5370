import type { Mark } from '../../attendance/schema';
import { foldText } from '../../i18n/fold-text';
import { type Mark as ListedMark, remember } from '../list-reading/index';

const words = {
  late: 'late,l,retard,en retard,tardif,retardataire,r,متاخر,متاخره,تاخر,تاخير,ت',
  excused:
    'excused,e,ex,exc,excuse,excusee,absent excuse,absente excusee,absence excusee,justifie,justifiee,absence justifiee,authorised,authorized,permission,leave,sick,malade,conge,معذور,معذوره,بعذر,غائب بعذر,غ م,غياب بعذر,مستاذن,استئذان,اذن,اجازه,مرض,مريض,مريضه',
  'left-early':
    'left early,left,parti,partie,parti tot,depart anticipe,غادر,غادرت,انصرف مبكرا,مغادره مبكره',
} as const;

const markOf = new Map<string, Mark>();
for (const mark of ['late', 'excused', 'left-early'] as const) {
  for (const word of words[mark].split(',')) markOf.set(foldText(word), mark);
}

/**
 * The mark of a cell in the finer marks of the program. The list's own reading, which knows its legend, stands where it
 * says present; "absent (malade)" is excused.
 */
export function readFineMark(text: string, listed: ListedMark): Mark | null {
  const fine = findFineMark(text);
  if (listed === 'unknown') return fine;
  if (fine === null || (listed === 'present') === (fine === 'excused')) return listed;
  return foldText(text).length === 1 ? listed : fine;
}

/** A column of marks holds few different ones. */
const findFineMark = remember((text: string): Mark | null => {
  if (text === '') return null;
  const folded = foldText(text);
  const whole = markOf.get(folded);
  if (whole !== undefined || folded.length < 6) return whole ?? null;
  // "Absent (malade)", "حاضر متأخر": the word behind says more.
  const [, ...behind] = folded.split(' ');
  return behind.length === 0 ? null : (markOf.get(behind.join(' ')) ?? null);
});
