import { Text } from '@mantine/core';
import { useI18n } from '../i18n/use-i18n';

interface PersonNameProps {
  /** The name in the script of the user's language; '' when none is known. */
  readonly name: string;
  /** The name in the other script, or ''. */
  readonly secondName?: string | undefined;
}

/** A person's name on one line, the other script quieter beside it. */
export function PersonName({ name, secondName }: PersonNameProps) {
  const { t } = useI18n();
  return (
    <>
      <bdi>{name || t('common.notKnown')}</bdi>
      {secondName ? (
        <Text span fz="inherit" c="dimmed" ms={8}>
          <bdi>{secondName}</bdi>
        </Text>
      ) : null}
    </>
  );
}
