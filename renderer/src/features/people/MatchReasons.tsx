import { Badge, Group } from '@mantine/core';
import type { NameReason } from '#shared/people/name-matching/index';
import { useI18n } from '../../i18n/use-i18n';

const against: ReadonlySet<NameReason> = new Set<NameReason>([
  'differentSex',
  'differentBirthYear',
  'differentGivenName',
  'differentName',
  'differentInitial',
]);
const strong: ReadonlySet<NameReason> = new Set<NameReason>(['samePhone', 'sameEmail']);

interface MatchReasonsProps {
  readonly reasons: readonly NameReason[];
  /** On one line, cut off where there is no room. */
  readonly isShort?: boolean;
}

/** Why two records may be of one person, and what speaks against it, in words. */
export function MatchReasons({ reasons, isShort = false }: MatchReasonsProps) {
  const { t } = useI18n();
  // The same sex and the same name are what one sees anyway.
  const told = reasons.filter((reason) => reason !== 'sameSex');
  return (
    <Group gap={4} wrap={isShort ? 'nowrap' : 'wrap'} style={{ overflow: 'hidden' }}>
      {told.map((reason) => (
        <Badge
          key={reason}
          size="sm"
          variant={strong.has(reason) ? 'filled' : 'light'}
          color={against.has(reason) ? 'red' : strong.has(reason) ? 'sea' : 'gray'}
          style={isShort ? { flexShrink: 0 } : {}}
        >
          {t(`people.matchReasons.${reason}`)}
        </Badge>
      ))}
    </Group>
  );
}
