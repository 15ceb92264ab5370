import { Table, Text } from '@mantine/core';
import type { RestorePlan } from '../../db/safety/restore-plan';
import { useI18n } from '../../i18n/use-i18n';
import { describePlan } from './describe-plan';
import classes from './Safety.module.css';
import { groupLabel } from './table-groups';

const kinds = ['added', 'changed', 'removed'] as const;

/** What would come back, change and go away, counted by what it is, with the first names. */
export function PlanTable({ plan }: { readonly plan: RestorePlan }) {
  const { t, number, locale } = useI18n();
  return (
    <>
      <Text size="xs" mb="xs">
        {t('safety.preview.intro')}
      </Text>
      <Table aria-label={t('safety.preview.intro')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('safety.preview.what')}</Table.Th>
            {kinds.map((kind) => (
              <Table.Th key={kind} ta="end">
                {t(`safety.preview.${kind}`)}
              </Table.Th>
            ))}
            <Table.Th>{t('safety.preview.names')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {describePlan(plan, locale).map((line) => (
            <Table.Tr key={line.group}>
              <Table.Td>{t(groupLabel(line.group))}</Table.Td>
              {kinds.map((kind) => (
                <Table.Td key={kind} ta="end">
                  {line[kind] === 0 ? '–' : number(line[kind])}
                </Table.Td>
              ))}
              <Table.Td className={classes.names ?? ''}>
                {line.names.map((name, index) => (
                  <span key={name}>
                    {index > 0 ? ' · ' : ''}
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt="xs">
        {t(plan.mutations ? 'safety.preview.undoHint' : 'safety.preview.replaceHint')}
      </Text>
    </>
  );
}
