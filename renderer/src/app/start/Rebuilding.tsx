import { Button, Center, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../bridge/ask';
import type { LostWorkspace, ReadyWorkspace } from '../../db/safety/open-workspace';
import { rebuildWorkspace } from '../../db/safety/rebuild-workspace';
import { errorText } from '../../i18n/error-text';
import { useI18n } from '../../i18n/use-i18n';

interface RebuildingProps {
  readonly lost: LostWorkspace;
  readonly onRebuilt: (workspace: ReadyWorkspace) => void;
  readonly onRetry: () => Promise<void>;
}

type State =
  | { readonly kind: 'working'; readonly progress: number }
  | { readonly kind: 'restarting' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Shown instead of the application while the lost store is built again. It begins by itself. */
export function Rebuilding({ lost, onRebuilt, onRetry }: RebuildingProps) {
  const { t } = useI18n();
  const [state, setState] = useState<State>({ kind: 'working', progress: 0 });
  const begun = useRef<LostWorkspace | null>(null);

  useEffect(() => {
    // Once for each finding, even when the page is drawn anew meanwhile.
    if (begun.current === lost) return;
    begun.current = lost;
    setState({ kind: 'working', progress: 0 });
    const onProgress = (progress: number) => setState({ kind: 'working', progress });
    rebuildWorkspace(ask, lost, onProgress).then(
      (rebuilt) => (rebuilt ? onRebuilt(rebuilt) : setState({ kind: 'restarting' })),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  }, [lost, onRebuilt]);

  return (
    <Center h="100%" p="xl" component="main" data-app-ready>
      <Stack maw={560} w="100%" gap="sm">
        {state.kind === 'failed' ? (
          <Failure error={state.error} onRetry={onRetry} />
        ) : (
          <>
            <Title order={1}>{t('start.rebuild.title')}</Title>
            <Text size="sm">{t(`start.rebuild.reasons.${lost.reason}`)}</Text>
            <Text size="sm">
              {t(state.kind === 'working' ? 'start.rebuild.text' : 'start.rebuild.restarting')}
            </Text>
            <Bar progress={state.kind === 'working' ? state.progress : 1} />
          </>
        )}
      </Stack>
    </Center>
  );
}

function Bar({ progress }: { readonly progress: number }) {
  const { t, percent } = useI18n();
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress.Root size="lg" flex={1}>
        <Progress.Section value={progress * 100} aria-label={t('start.rebuild.progress')} />
      </Progress.Root>
      <Text size="sm" miw={44} ta="end">
        {percent(progress)}
      </Text>
    </Group>
  );
}

interface FailureProps {
  readonly error: unknown;
  readonly onRetry: () => Promise<void>;
}

function Failure({ error, onRetry }: FailureProps) {
  const { t } = useI18n();
  return (
    <div role="alert">
      <Stack gap="sm">
        <Title order={1}>{t('start.rebuild.failedTitle')}</Title>
        <Text size="sm">{errorText(t, error)}</Text>
        <Text size="sm">{t('start.rebuild.failedText')}</Text>
        <Group>
          <Button autoFocus onClick={() => void onRetry()}>
            {t('start.tryAgain')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
