import { createContext, type ReactNode, use, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useI18n } from '../i18n/use-i18n';
import { useConfirm } from './confirm';

type Report = (hasUnsavedChanges: boolean) => void;

const ReportContext = createContext<Report>(() => {});

interface UnsavedChangesProviderProps {
  /** Told when a form begins or ceases to hold changes, so that closing the window asks as well. */
  readonly onChange: Report;
  readonly children: ReactNode;
}

export function UnsavedChangesProvider({ onChange, children }: UnsavedChangesProviderProps) {
  return <ReportContext value={onChange}>{children}</ReportContext>;
}

/** While `isDirty`, leaving the screen or closing the window asks first. */
export function useUnsavedChanges(isDirty: boolean): void {
  const { t } = useI18n();
  const confirm = useConfirm();
  const report = use(ReportContext);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    report(isDirty);
    return () => report(false);
  }, [isDirty, report]);

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    const question = {
      title: t('unsaved.title'),
      text: t('unsaved.text'),
      confirm: t('unsaved.leave'),
      isDangerous: true,
    };
    void confirm(question).then((isConfirmed) =>
      isConfirmed ? blocker.proceed() : blocker.reset(),
    );
  }, [blocker, confirm, t]);
}
