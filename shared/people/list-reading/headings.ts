import { firstText, type GridRow } from './grid';
import type { ClassifiedRow, RowOfKind } from './row-kinds';
import { hasOfficeWord, hasParticipantWord, hasTrainerWord, startsAsTrainer } from './word-lists';

/** Gives each row the heading that it stands under; those under "Trainers" are trainers. */
export function placeUnderHeadings(
  rows: readonly RowOfKind[],
  above: GridRow | undefined,
): ClassifiedRow[] {
  let heading: string | null = null;
  let isAmongTrainers = above !== undefined && isTrainerTable(above);
  return rows.map((each, place) => {
    const { kind, row } = each;
    if (kind === 'heading') {
      const text = firstText(row);
      isAmongTrainers = isTrainerHeading(text);
      heading = hasParticipantWord(text) ? null : cleanHeading(text);
    } else if (kind === 'header') {
      // A new table, unless it is the one that the heading announced.
      const before = rows[place - 1];
      isAmongTrainers &&= before?.kind === 'heading';
    }
    const isTrainer = isAmongTrainers && (kind === 'heading' || kind === 'person');
    return { ...each, kind: isTrainer ? 'trainer' : kind, heading };
  });
}

function isTrainerHeading(text: string): boolean {
  const isNamed = startsAsTrainer(text) || (hasTrainerWord(text) && !hasOfficeWord(text));
  return isNamed && !hasParticipantWord(text);
}

/** The title right above the first header: "Trainers", but not "Training of trainers". */
function isTrainerTable(row: GridRow): boolean {
  const text = firstText(row);
  return (
    row.filled === 1 && text.split(' ').length <= 3 && !text.includes(':') && startsAsTrainer(text)
  );
}

const officeLabel =
  /^\s*(?:organi[sz]ation|institution|structure|organisme|ministry|agency|office|group|groupe|الجهة|جهة العمل|المؤسسة|الوزارة|المجموعة|جهة)\s*:\s*/i;

export function isOfficeLabel(text: string): boolean {
  return officeLabel.test(text);
}

/** The name of the office that a sub-heading gives, without its label and without the number of its people. */
function cleanHeading(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .replace(officeLabel, '')
    .replace(/\s*[([][\d٠-٩]+(?:\s*\p{L}+)?[)\]]\s*$/u, '')
    .replace(/\s*:\s*$/, '')
    .replace(/^\s*(?:[\divx]{1,4}[.)-]|[A-Z][.)])\s+/i, '')
    .trim();
}
