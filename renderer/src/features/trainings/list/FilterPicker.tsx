import { Button, CheckIcon, Combobox, Group, Text, useCombobox } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { foldText } from '#shared/i18n/fold-text';
import { useI18n } from '../../../i18n/use-i18n';
import type { PickerOption } from '../../../ui/EntityPicker';
import classes from './FilterPicker.module.css';

interface FilterPickerProps {
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Above that many a search field stands over the options. */
const LONG_LIST = 9;

/** A filter as a button that tells what it lets pass, and a list to tick. */
export function FilterPicker({ label, options, value, onChange }: FilterPickerProps) {
  const { t, number } = useI18n();
  const [search, setSearch] = useState('');
  const isLong = options.length > LONG_LIST;
  const combobox = useCombobox({
    onDropdownClose: () => {
      setSearch('');
      combobox.resetSelectedOption();
      combobox.focusTarget();
    },
    onDropdownOpen: () => {
      if (isLong) combobox.focusSearchInput();
      combobox.selectActiveOption();
    },
  });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (search) selectFirstOption();
  }, [search, selectFirstOption]);
  const words = foldText(search);
  const found = options.filter((option) =>
    foldText(`${option.label} ${option.detail ?? ''} ${option.searchText ?? ''}`).includes(words),
  );
  const chosen = options.filter((option) => value.includes(option.id));
  const toggle = (id: string) =>
    onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={toggle}
      width={260}
      position="bottom-start"
      shadow="md"
    >
      <Combobox.Target targetType="button" withAriaAttributes>
        <Button
          variant="default"
          className={classes.button ?? ''}
          data-active={value.length > 0 || undefined}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={classes.label}>
            {label}
            {chosen.length === 1 ? (
              <>
                {': '}
                <bdi>{chosen[0]?.label}</bdi>
              </>
            ) : null}
          </span>
          {value.length > 1 ? <span className={classes.count}>{number(value.length)}</span> : null}
        </Button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {/* A dialog, since there is more in it than the list. */}
        <div role="dialog" aria-label={label}>
          {isLong ? (
            <Combobox.Search
              value={search}
              aria-label={t('common.search')}
              placeholder={t('common.search')}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          ) : null}
          <Combobox.Options
            mah={280}
            className={classes.options ?? ''}
            aria-label={label}
            tabIndex={0}
          >
            {found.map((option) => (
              <Combobox.Option
                key={option.id}
                value={option.id}
                active={value.includes(option.id)}
                aria-selected={value.includes(option.id)}
              >
                <Group gap={8} wrap="nowrap">
                  <CheckIcon
                    size={11}
                    className={classes.check ?? ''}
                    data-checked={value.includes(option.id) || undefined}
                  />
                  <Text size="xs" span truncate>
                    <bdi>{option.label}</bdi>
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
            {found.length === 0 ? <Combobox.Empty>{t('picker.nothing')}</Combobox.Empty> : null}
          </Combobox.Options>
        </div>
      </Combobox.Dropdown>
    </Combobox>
  );
}
