import { Button, Group, Stack, Text } from '@mantine/core';
import { chooseDisplayName } from '#shared/people/display-name';
import {
  type MergedRecord,
  readMergedRecords,
  takeMergeBack,
} from '../../../db/repositories/person-split';
import { undoCommit } from '../../../db/undo';
import { useDatabase, useLive } from '../../../db/use-live';
import { useI18n } from '../../../i18n/use-i18n';
import { useNotices } from '../../../ui/notices';
import { Panel } from '../../../ui/Panel';

/** The records that were merged into this one; each merge can be undone, however long ago it was. */
export function MergedRecords({ personId }: { readonly personId: string }) {
  const { t } = useI18n();
  const merged = useLive((database) => readMergedRecords(database, personId), [personId]);
  if (!merged || merged.length === 0) return null;
  return (
    <Panel title={t('people.merged.title')}>
      <Stack gap="xs">
        {merged.map((record) => (
          <MergedLine key={record.person.id} record={record} />
        ))}
      </Stack>
    </Panel>
  );
}

function MergedLine({ record: { person, at, blockedBy } }: { readonly record: MergedRecord }) {
  const database = useDatabase();
  const { t, locale, instant } = useI18n();
  const { done, failed } = useNotices();
  const name = chooseDisplayName(person, locale);
  const undo = async () => {
    try {
      const commit = await takeMergeBack(database, person.id);
      done(t('people.merged.parted', { name }), () => undoCommit(database, commit.id));
    } catch (error) {
      failed(error);
    }
  };
  const reason = blockedBy
    ? t('people.merged.blocked', { name: chooseDisplayName(blockedBy, locale) })
    : null;
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <div>
        <Text size="xs" fw={500}>
          <bdi>{name}</bdi>
        </Text>
        <Text size="xs" c="dimmed">
          {reason ?? t('people.merged.at', { date: instant(at.slice(0, 24)) })}
        </Text>
      </div>
      <Button
        variant="default"
        size="compact-xs"
        style={{ flexShrink: 0 }}
        disabled={blockedBy !== null}
        onClick={() => void undo()}
      >
        {t('people.merged.undo')}
      </Button>
    </Group>
  );
}
