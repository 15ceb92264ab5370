import { Stack, Text, ThemeIcon } from '@mantine/core';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: Icon;
  readonly title: string;
  /** What this place is for and what to do first. */
  readonly hint: string;
  /** Buttons for the first step. */
  readonly children?: ReactNode;
}

/** Stands where there is nothing yet, and says how to begin. */
export function EmptyState({ icon: IconShape, title, hint, children }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" m="auto" maw={460}>
      <ThemeIcon size={48} radius="xl" variant="light" color="sea" aria-hidden>
        <IconShape size={24} stroke={1.5} />
      </ThemeIcon>
      <Text fw={600} size="sm" ta="center">
        {title}
      </Text>
      <Text size="xs" c="dimmed" ta="center">
        {hint}
      </Text>
      {children}
    </Stack>
  );
}
