import { Button, Center, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { ask } from '../../bridge/ask';
import type { LostWorkspace, ReadyWorkspace } from '../../db/safety/open-workspace';
import { rebuildWorkspace } from '../../db/safety/rebuild-workspace';
import { type Replacement, replaceStore } from '../../db/safety/replace-store';
import { errorText } from '../../i18n/error-text';
import { useI18n } from '../../i18n/use-i18n';

/** The user goes back to a state for which the store is made anew. */
export interface ReplacedWorkspace {
  readonly kind: 'replaced';
  readonly replacement: Replacement;
}

interface RebuildingProps {
  readonly workspace: LostWorkspace | ReplacedWorkspace;
  readonly onRebuilt: (workspace: ReadyWorkspace) => void;
  readonly onRetry: () => Promise<void>;
}

type State =
  | { readonly kind: 'working'; readonly progress: number }
  | { readonly kind: 'restarting' }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Shown instead of the application while its store is built again. It begins by itself. */
export function Rebuilding({ workspace, onRebuilt, onRetry }: RebuildingProps) {
  const { t } = useI18n();
  const [state, setState] = useState<State>({ kind: 'working', progress: 0 });
  const begun = useRef<RebuildingProps['workspace'] | null>(null);
  const isReplaced = workspace.kind === 'replaced';

  useEffect(() => {
    // Once for each finding, even when the page is drawn anew meanwhile.
    if (begun.current === workspace) return;
    begun.current = workspace;
    setState({ kind: 'working', progress: 0 });
    const onProgress = (progress: number) => setState({ kind: 'working', progress });
    const building =
      workspace.kind === 'replaced'
        ? replaceStore(ask, workspace.replacement, onProgress)
        : rebuildWorkspace(ask, workspace, onProgress);
    building.then(
      (rebuilt) => (rebuilt ? onRebuilt(rebuilt) : setState({ kind: 'restarting' })),
      (error: unknown) => setState({ kind: 'failed', error }),
    );
  }, [workspace, onRebuilt]);

  return (
    <Center h="100%" p="xl" component="main" data-app-ready>
      <Stack maw={560} w="100%" gap="sm">
        {state.kind === 'failed' ? (
          <Failure error={state.error} isReplaced={isReplaced} onRetry={onRetry} />
        ) : (
          <>
            <Title order={1}>{t(isReplaced ? 'start.replace.title' : 'start.rebuild.title')}</Title>
            {isReplaced ? null : (
              <Text size="sm">{t(`start.rebuild.reasons.${workspace.reason}`)}</Text>
            )}
            <Text size="sm">{t(describeWork(state, isReplaced))}</Text>
            <Bar progress={state.kind === 'working' ? state.progress : 1} />
          </>
        )}
      </Stack>
    </Center>
  );
}

function describeWork({ kind }: State, isReplaced: boolean) {
  if (kind === 'restarting') return 'start.rebuild.restarting';
  return isReplaced ? 'start.replace.text' : 'start.rebuild.text';
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
  readonly isReplaced: boolean;
  readonly onRetry: () => Promise<void>;
}

function Failure({ error, isReplaced, onRetry }: FailureProps) {
  const { t } = useI18n();
  const part = isReplaced ? 'replace' : 'rebuild';
  return (
    <div role="alert">
      <Stack gap="sm">
        <Title order={1}>{t(`start.${part}.failedTitle`)}</Title>
        <Text size="sm">{errorText(t, error)}</Text>
        <Text size="sm">{t(`start.${part}.failedText`)}</Text>
        <Group>
          <Button autoFocus onClick={() => void onRetry()}>
            {t(isReplaced ? 'start.replace.back' : 'start.tryAgain')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
}
