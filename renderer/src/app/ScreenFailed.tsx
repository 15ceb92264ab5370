import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useNavigate, useRouteError } from 'react-router';
import { errorText } from '../i18n/error-text';
import { useI18n } from '../i18n/use-i18n';
import { EmptyState } from '../ui/EmptyState';

/** In place of a screen that failed; the rest of the window goes on working. */
export function ScreenFailed() {
  const { t } = useI18n();
  const navigate = useNavigate();
  const error = useRouteError();
  return (
    <EmptyState icon={IconAlertTriangle} title={t('screenFailed.title')} hint={errorText(t, error)}>
      <Button onClick={() => void navigate('/')}>{t('screenFailed.home')}</Button>
    </EmptyState>
  );
}
