import { useState } from 'react';
import { useI18n } from '../../../i18n/use-i18n';
import { readScore } from './read-scores';
import classes from './ScoreSheet.module.css';

interface ScoreInputProps {
  readonly label: string;
  readonly index: number;
  readonly test: 'preScore' | 'postScore';
  readonly score: number | null;
  readonly onSave: (score: number | null) => void;
}

/** A score that is written when the cursor leaves it; what is no score stays and is marked. */
export function ScoreInput({ label, index, test, score, onSave }: ScoreInputProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const written = score === null ? '' : String(score);
  const read = typed === null ? score : readScore(typed);
  const isWrong = read === undefined;

  const leave = () => {
    if (isWrong) return;
    setTyped(null);
    if (read !== score) onSave(read);
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      dir="ltr"
      className={classes.input}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      title={isWrong ? t('participants.scores.wrong') : undefined}
      data-row={index}
      data-test={test}
      value={typed ?? written}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
      }}
      onBlur={leave}
    />
  );
}
