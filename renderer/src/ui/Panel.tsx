import { Group, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A titled box on a page of several. */
export function Panel({ title, actions, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={classes.panel} aria-labelledby={titleId}>
      <Group justify="space-between" mb="xs" wrap="nowrap" mih={30}>
        <Title order={2} size="sm" id={titleId}>
          {title}
        </Title>
        {actions}
      </Group>
      {children}
    </section>
  );
}
