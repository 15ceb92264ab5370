import { useI18n } from '../i18n/use-i18n';
import classes from './PersonName.module.css';

interface PersonNameProps {
  /** The name in the script of the user's language; '' when none is known. */
  readonly name: string;
  /** The name in the other script, or ''. */
  readonly secondName?: string | undefined;
}

/**
 * A person's name on one line, the other script quieter beside it. Each has its own direction, so that one
 * that is too long is cut at its end.
 */
export function PersonName({ name, secondName }: PersonNameProps) {
  const { t } = useI18n();
  return (
    <span className={classes.names} title={[name, secondName].filter(Boolean).join(' · ')}>
      <span className={classes.name} dir="auto">
        {name || t('common.notKnown')}
      </span>
      {secondName ? (
        <span className={classes.secondName} dir="auto">
          {secondName}
        </span>
      ) : null}
    </span>
  );
}
