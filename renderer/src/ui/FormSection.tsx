import { SimpleGrid, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './FormSection.module.css';

interface FormSectionProps {
  readonly title: string;
  readonly hint?: string;
  /** Fields stand in that many columns where there is room. */
  readonly columns?: 1 | 2 | 3;
  /** By which an address can lead to this section: `?part=…`. */
  readonly part?: string;
  readonly children: ReactNode;
}

/** A group of fields under its heading; heading and fields stand side by side on a wide window. */
export function FormSection({ title, hint, columns = 2, part, children }: FormSectionProps) {
  const titleId = useId();
  return (
    <section className={classes.section} aria-labelledby={titleId} data-part={part}>
      <div>
        <Title order={2} id={titleId} size="sm">
          {title}
        </Title>
        {hint ? (
          <Text size="xs" c="dimmed" mt={2}>
            {hint}
          </Text>
        ) : null}
      </div>
      <SimpleGrid cols={{ base: 1, sm: columns }} spacing="md" verticalSpacing="sm">
        {children}
      </SimpleGrid>
    </section>
  );
}

/** A field that takes the whole width of its section. */
export function WholeRow({ children }: { readonly children: ReactNode }) {
  return <div className={classes.whole}>{children}</div>;
}
