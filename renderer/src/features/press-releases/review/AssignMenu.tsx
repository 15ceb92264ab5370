import { Button, Kbd, Menu, Text } from '@mantine/core';
import { IconArrowBarToRight } from '@tabler/icons-react';
import { Fragment } from 'react';
import {
  type ReviewField,
  type ReviewGroup,
  reviewGroups,
} from '#shared/press-releases/review-items';
import { useI18n } from '../../../i18n/use-i18n';
import classes from './AssignMenu.module.css';

interface AssignMenuProps {
  readonly passage: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onAssign: (field: ReviewField) => void;
}

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
        returnFocus={false}
        classNames={{ dropdown: classes.dropdown ?? '' }}
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
          {(Object.keys(reviewGroups) as ReviewGroup[]).map((group) => (
            <Fragment key={group}>
              <Menu.Label>{t(`pressReleases.groups.${group}`)}</Menu.Label>
              {reviewGroups[group].map((field) => (
                <Menu.Item key={field} onClick={() => onAssign(field)}>
                  {t(`pressReleases.fields.${field}`)}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
