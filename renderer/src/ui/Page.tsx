import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';

interface PageProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Buttons at the far end of the title line; the most important one last. */
  readonly actions?: ReactNode;
  /** A second line that stays in place while the content scrolls: search, filters, tabs. */
  readonly toolbar?: ReactNode;
  /** The content fills the page and scrolls by itself: a virtual table, two panes. */
  readonly isFilled?: boolean;
  readonly children: ReactNode;
}

/** A screen: a title line that stays, and a content that scrolls inside. */
export function Page({ title, subtitle, actions, toolbar, isFilled = false, children }: PageProps) {
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Group justify="space-between" wrap="nowrap" gap="md">
          <div className={classes.titles}>
            <Title order={1} textWrap="nowrap" className={classes.title}>
              {title}
            </Title>
            {subtitle ? (
              <Text size="xs" c="dimmed" className={classes.subtitle}>
                {subtitle}
              </Text>
            ) : null}
          </div>
          {actions ? (
            <Group gap="xs" wrap="nowrap" className={classes.actions ?? ''}>
              {actions}
            </Group>
          ) : null}
        </Group>
        {toolbar}
      </header>
      {/* What scrolls must be reachable by keyboard. */}
      <div className={isFilled ? classes.filled : classes.scroll} tabIndex={isFilled ? -1 : 0}>
        {children}
      </div>
    </div>
  );
}
