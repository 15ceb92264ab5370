import { Button, Group, Kbd } from '@mantine/core';
import { memo } from 'react';
import { markKeys, markOrder } from '#shared/attendance/mark-keys';
import type { Mark } from '#shared/attendance/schema';
import { useI18n } from '../../../i18n/use-i18n';
import { MarkSymbol } from './MarkSymbol';

interface MarkLegendProps {
  readonly onMark: (mark: Mark | null) => void;
}

/** What the letters mean and which keys set them; each is also a button for the selected cells. */
export const MarkLegend = memo(function MarkLegend({ onMark }: MarkLegendProps) {
  const { t, locale } = useI18n();
  // Where the letter of the mark is its key, it need not be said twice.
  const keyHint = (mark: Mark) => {
    const key = markKeys[locale][mark].toUpperCase();
    return key === t(`attendance.marksShort.${mark}`) ? null : <Kbd size="xs">{key}</Kbd>;
  };
  return (
    <Group gap={2} role="toolbar" aria-label={t('rollCall.legend')}>
      {markOrder.map((mark) => (
        <Button
          key={mark}
          variant="subtle"
          color="gray"
          c="var(--mantine-color-text)"
          fw={400}
          px={6}
          leftSection={<MarkSymbol mark={mark} text={t(`attendance.marksShort.${mark}`)} />}
          rightSection={keyHint(mark)}
          // The grid keeps the focus, so that typing goes on where it was.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onMark(mark)}
        >
          {t(`attendance.marks.${mark}`)}
        </Button>
      ))}
      <Button
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        fw={400}
        px={6}
        rightSection={
          <Kbd size="xs" dir="ltr">
            Del
          </Kbd>
        }
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onMark(null)}
      >
        {t('common.clear')}
      </Button>
    </Group>
  );
});
