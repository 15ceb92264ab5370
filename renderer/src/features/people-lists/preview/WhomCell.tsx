import { chooseDisplayName } from '#shared/people/display-name';
import { decideLine, type ListLine } from '#shared/people/list-import/index';
import { useI18n } from '../../../i18n/use-i18n';
import type { ImportSide } from '../import-side';
import classes from './ListPreview.module.css';
import type { ImportState } from './use-import-state';

interface WhomCellProps {
  readonly line: ListLine;
  readonly side: ImportSide;
  readonly state: ImportState;
}

/** Whom a row means: somebody known by the name in the register, somebody new by the name on the list, or why nobody. */
export function WhomCell({ line, side, state }: WhomCellProps) {
  const { t, locale } = useI18n();
  if (line.state === 'bad') {
    const [problem = 'name-missing'] = line.problems;
    return <span className={classes.bad}>{t(`peopleLists.problems.${problem}`)}</span>;
  }
  const outcome = decideLine(line, state.decisions.answers.get(line.row));
  if (outcome.kind === 'repeat') {
    return (
      <span className={classes.quiet}>{t('peopleLists.repeatOf', { row: outcome.row + 1 })}</span>
    );
  }
  const person = outcome.kind === 'person' ? side.people.get(outcome.personId) : undefined;
  const name = chooseDisplayName(
    person ?? { ...line.values, certificateName: '', aliases: [] },
    locale,
  );
  return outcome.kind === 'open' || outcome.kind === 'left-out' ? (
    <bdi className={classes.quiet}>{name}</bdi>
  ) : (
    <bdi>{name}</bdi>
  );
}
