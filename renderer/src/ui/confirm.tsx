import { Button, Group, Modal, Text } from '@mantine/core';
import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import { useI18n } from '../i18n/use-i18n';

export interface Question {
  readonly title: string;
  readonly text: string;
  /** What the button of agreement does, as a verb. */
  readonly confirm: string;
  readonly isDangerous?: boolean;
}

type Ask = (question: Question) => Promise<boolean>;

const ConfirmContext = createContext<Ask | null>(null);

interface Pending {
  readonly question: Question;
  readonly answer: (isConfirmed: boolean) => void;
}

/** Holds the one dialog through which all screens ask before something that is hard to take back. */
export function ConfirmProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useI18n();
  const [pending, setPending] = useState<Pending | null>(null);
  const ask = useCallback<Ask>(
    (question) => new Promise((answer) => setPending({ question, answer })),
    [],
  );
  const close = (isConfirmed: boolean) => {
    pending?.answer(isConfirmed);
    setPending(null);
  };
  return (
    <ConfirmContext value={ask}>
      {children}
      <Modal
        opened={pending !== null}
        onClose={() => close(false)}
        title={pending?.question.title}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Text size="xs">{pending?.question.text}</Text>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" data-autofocus onClick={() => close(false)}>
            {t('common.cancel')}
          </Button>
          <Button
            {...(pending?.question.isDangerous ? { color: 'red' } : {})}
            onClick={() => close(true)}
          >
            {pending?.question.confirm}
          </Button>
        </Group>
      </Modal>
    </ConfirmContext>
  );
}

export function useConfirm(): Ask {
  const ask = use(ConfirmContext);
  if (!ask) throw new Error('no ConfirmProvider above this component');
  return ask;
}
