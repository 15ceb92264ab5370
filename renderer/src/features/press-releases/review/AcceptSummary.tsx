import { Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ReviewCheck } from '#shared/press-releases/review-checks';
import type { AcceptedDraft } from '../../../db/repositories/drafts';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './AcceptSummary.module.css';

interface AcceptSummaryProps {
  readonly preview: AcceptedDraft;
  readonly checks: readonly ReviewCheck[];
  /** Goes to the field of a check. */
  readonly onShow: (key: string) => void;
  /** Stands above the checks. */
  readonly children: ReactNode;
}

/** What acceptance will make, and what does not fit yet. */
export function AcceptSummary({ preview, checks, onShow, children }: AcceptSummaryProps) {
  const { t } = useI18n();
  const { input, organisations, programmes, people } = preview;
  const parts = [
    t('pressReleases.accept.sessions', { count: input.sessions.length }),
    t('pressReleases.accept.organisations', { count: organisations.length }),
    t('pressReleases.accept.programmes', { count: programmes.length }),
    t('pressReleases.accept.speakers', { count: people.length }),
  ];
  return (
    <footer className={classes.summary}>
      <Text size="xs" aria-live="polite">
        <b>{t('pressReleases.accept.makes')}</b> {parts.join(' · ')}
      </Text>
      {children}
      {checks.map(({ code, key, isBlocking }) => {
        const Picture = isBlocking ? IconAlertTriangle : IconInfoCircle;
        return (
          <UnstyledButton
            key={`${code} ${key}`}
            className={classes.check}
            data-blocking={isBlocking || undefined}
            onClick={() => onShow(key)}
          >
            <Picture size={15} stroke={1.8} aria-hidden />
            {t(`pressReleases.checks.${code}`)}
          </UnstyledButton>
        );
      })}
    </footer>
  );
}
