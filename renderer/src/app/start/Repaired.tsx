import { Button, Center, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { Repair } from '../../db/safety/repair';
import { useI18n } from '../../i18n/use-i18n';
import { Facts } from '../../ui/Facts';

interface RepairedProps {
  readonly repair: Repair;
  readonly onContinue: () => void;
}

/** Says what was found to be wrong, what was done about it and what is missing now, before the data are shown. */
export function Repaired({ repair, onContinue }: RepairedProps) {
  const { t, instant } = useI18n();
  return (
    <Center mih="100%" p="xl" component="main" data-app-ready>
      <Stack maw={560} w="100%" gap="md">
        <Title order={1}>{t(`start.repaired.${repair.kind}`)}</Title>
        <Part title={t('start.repaired.whatHappened')}>
          <WhatHappened repair={repair} />
        </Part>
        <Part title={t('start.repaired.whatWasDone')}>
          <WhatWasDone repair={repair} />
        </Part>
        {'lost' in repair ? (
          <Part title={t('start.repaired.whatIsMissing')}>
            <Text size="sm">
              {repair.lost === 0
                ? t('start.repaired.nothingLost')
                : t('start.repaired.lost', { count: repair.lost })}
            </Text>
          </Part>
        ) : null}
        {repair.kind === 'replaced' ? (
          <Part title={t('start.repaired.wayBack')}>
            <Text size="sm">
              {t('start.repaired.wayBackText', { date: instant(repair.before.createdAt) })}
            </Text>
          </Part>
        ) : null}
        {repair.kind === 'rebuilt' ? (
          <Part title={t('start.repaired.held')}>
            <Held rows={repair.shown} />
          </Part>
        ) : null}
        <Group>
          <Button autoFocus onClick={onContinue}>
            {t('start.repaired.continue')}
          </Button>
        </Group>
      </Stack>
    </Center>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <Title order={2} size="sm" id={titleId} mb={4}>
        {title}
      </Title>
      <Stack gap={4}>{children}</Stack>
    </section>
  );
}

function WhatHappened({ repair }: { readonly repair: Repair }) {
  const { t } = useI18n();
  const texts = {
    rebuilt: () =>
      repair.kind === 'rebuilt' ? t(`start.rebuild.reasons.${repair.reason}`) : undefined,
    completed: () =>
      repair.kind === 'completed'
        ? t('start.repaired.completedText', { count: repair.commits })
        : undefined,
    'journal-renewed': () => t('start.repaired.journalText'),
    'commits-lost': () => t('start.repaired.lostText'),
    replaced: () => t('start.repaired.replacedText'),
  } as const satisfies Record<Repair['kind'], () => string | undefined>;
  return <Text size="sm">{texts[repair.kind]()}</Text>;
}

function WhatWasDone({ repair }: { readonly repair: Repair }) {
  const { t, instant } = useI18n();
  if (repair.kind === 'journal-renewed') {
    return <Text size="sm">{t('start.repaired.journalDone')}</Text>;
  }
  if (repair.kind === 'commits-lost') return <Text size="sm">{t('start.repaired.lostDone')}</Text>;
  if (repair.kind === 'replaced') {
    return <Text size="sm">{t('start.repaired.replacedDone')}</Text>;
  }
  if (repair.kind === 'completed') return <Text size="sm">{t('start.repaired.compared')}</Text>;
  const { backup, passedOver } = repair;
  return (
    <>
      <Text size="sm">
        {backup
          ? t('start.repaired.fromBackup', { date: instant(backup.createdAt) })
          : t('start.repaired.fromJournal')}
      </Text>
      {passedOver.length > 0 ? (
        <Text size="sm">{t('start.repaired.passedOver', { count: passedOver.length })}</Text>
      ) : null}
      <Text size="sm">{t('start.repaired.compared')}</Text>
    </>
  );
}

/** The tables that the user knows by name. */
const shown = [
  ['trainings', 'navigation.trainings'],
  ['people', 'navigation.people'],
  ['organisations', 'library.organisations'],
] as const;

function Held({ rows }: { readonly rows: Readonly<Record<string, number>> }) {
  const { t, number } = useI18n();
  const facts = shown.map(([table, key]) => ({ label: t(key), value: number(rows[table] ?? 0) }));
  return <Facts facts={facts} />;
}
