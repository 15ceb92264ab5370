import { Button, Kbd, Menu, Text } from '@mantine/core';
import { IconArrowBarToRight } from '@tabler/icons-react';
import {
  type ReviewField,
  type ReviewGroup,
  reviewGroups,
} from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './AssignMenu.module.css';
import { Swatch } from './Swatch';

interface AssignMenuProps {
  readonly passage: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onAssign: (field: ReviewField) => void;
}

const choices = (Object.keys(reviewGroups) as ReviewGroup[]).flatMap((group) =>
  reviewGroups[group].map((field) => ({ group, field })),
);

/** Names the field that a selected passage belongs to. */
export function AssignMenu({ passage, isOpen, onOpen, onAssign }: AssignMenuProps) {
  const { t } = useI18n();
  return (
    <div className={classes.bar}>
      <Text size="xs" truncate className={classes.passage}>
        <bdi>{passage}</bdi>
      </Text>
      <Menu
        opened={isOpen}
        onChange={onOpen}
        position="top-end"
        // Inside the page's main part, where screen readers look for what belongs to it.
        withinPortal={false}
        returnFocus={false}
        withInitialFocusPlaceholder={false}
        classNames={{ dropdown: classes.dropdown ?? '', item: classes.item ?? '' }}
      >
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconArrowBarToRight size={15} className={classes.arrow} aria-hidden />}
            rightSection={<Kbd size="xs">M</Kbd>}
            // The selection stays while the menu is open.
            onMouseDown={(event) => event.preventDefault()}
          >
            {t('pressReleases.review.useAs')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(({ group, field }) => (
            <Menu.Item
              key={field}
              leftSection={<Swatch group={group} />}
              onClick={() => onAssign(field)}
            >
              {t(`pressReleases.fields.${field}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
