import {
  CloseButton,
  Combobox,
  Group,
  InputBase,
  Pill,
  PillsInput,
  Text,
  useCombobox,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { foldText } from '#shared/i18n/fold-text';
import { useI18n } from '../i18n/use-i18n';

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** A quieter second text, such as the full name beside an acronym. */
  readonly detail?: string;
  /** Everything that a search may find it by, beside label and detail. */
  readonly searchText?: string;
}

interface PickerProps {
  readonly label: string;
  readonly options: readonly PickerOption[];
  readonly placeholder?: string;
  readonly error?: string | undefined;
  readonly required?: boolean;
  /** Extends the list in place; resolves to the id of the new entry. Left out, nothing can be added. */
  readonly onCreate?: (text: string) => Promise<string>;
}

interface MultiplePickerProps extends PickerProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

interface SinglePickerProps extends PickerProps {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** Enough to choose from; whoever does not find it types a letter more. */
const SHOWN_OPTIONS = 60;
const CREATE = 'create';

function searchOptions(options: readonly PickerOption[], query: string): readonly PickerOption[] {
  const words = foldText(query).split(' ').filter(Boolean);
  if (words.length === 0) return options.slice(0, SHOWN_OPTIONS);
  const matches = options.filter(({ label, detail = '', searchText = '' }) => {
    const text = foldText(`${label} ${detail} ${searchText}`);
    return words.every((word) => text.includes(word));
  });
  return matches.slice(0, SHOWN_OPTIONS);
}

/** Picks any number of entries of a list, and adds to the list in place. */
export function MultiplePicker({ value, onChange, ...props }: MultiplePickerProps) {
  const { t } = useI18n();
  const picker = usePicker(props, value, (id) => onChange([...value, id]));
  const chosen = value.flatMap((id) => props.options.filter((option) => option.id === id));
  const { inputProps } = picker;
  return (
    <Combobox store={picker.combobox} onOptionSubmit={picker.submit}>
      <Combobox.DropdownTarget>
        <PillsInput label={props.label} error={props.error} required={props.required ?? false}>
          <Pill.Group>
            {chosen.map((option) => (
              <Pill
                key={option.id}
                withRemoveButton
                removeButtonProps={{
                  'aria-label': t('common.labelled', {
                    label: t('common.remove'),
                    value: option.label,
                  }),
                  'aria-hidden': false,
                  tabIndex: 0,
                }}
                onRemove={() => onChange(value.filter((id) => id !== option.id))}
              >
                <bdi>{option.label}</bdi>
              </Pill>
            ))}
            <Combobox.EventsTarget withExpandedAttribute>
              <PillsInput.Field
                {...inputProps}
                aria-label={props.label}
                placeholder={chosen.length === 0 ? props.placeholder : undefined}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace' && picker.query === '') {
                    onChange(value.slice(0, -1));
                  }
                }}
              />
            </Combobox.EventsTarget>
          </Pill.Group>
        </PillsInput>
      </Combobox.DropdownTarget>
      <PickerDropdown label={props.label} picker={picker} />
    </Combobox>
  );
}

/** Picks one entry of a list, or none, and adds to the list in place. */
export function SinglePicker({ value, onChange, ...props }: SinglePickerProps) {
  const { t } = useI18n();
  const picker = usePicker(props, [], onChange);
  const chosen = props.options.find((option) => option.id === value);
  return (
    <Combobox store={picker.combobox} onOptionSubmit={picker.submit}>
      <Combobox.Target withExpandedAttribute>
        <InputBase
          {...picker.inputProps}
          label={props.label}
          error={props.error}
          required={props.required ?? false}
          placeholder={chosen?.label ?? props.placeholder}
          value={picker.combobox.dropdownOpened ? picker.query : (chosen?.label ?? '')}
          rightSection={
            chosen ? (
              <CloseButton
                size="xs"
                aria-label={t('common.clear')}
                onClick={() => onChange(null)}
              />
            ) : (
              <Combobox.Chevron />
            )
          }
          rightSectionPointerEvents={chosen ? 'all' : 'none'}
        />
      </Combobox.Target>
      <PickerDropdown label={props.label} picker={picker} />
    </Combobox>
  );
}

type Picker = ReturnType<typeof usePicker>;

function usePicker(
  { options, onCreate }: PickerProps,
  chosen: readonly string[],
  onPick: (id: string) => void,
) {
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [query, setQuery] = useState('');
  // A form holds many pickers, and all but one of them are closed.
  const found = combobox.dropdownOpened
    ? searchOptions(
        options.filter((option) => !chosen.includes(option.id)),
        query,
      )
    : [];
  // After the drawing: before it, the first option is still that of the last query.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (query) selectFirstOption();
  }, [query, selectFirstOption]);
  const text = query.trim();
  const isKnown =
    text !== '' && options.some((option) => foldText(option.label) === foldText(text));
  const submit = (id: string) => {
    setQuery('');
    combobox.closeDropdown();
    if (id !== CREATE) onPick(id);
    else void onCreate?.(text).then(onPick);
  };
  const inputProps = {
    role: 'combobox',
    value: query,
    onChange: (event: { currentTarget: { value: string } }) => {
      setQuery(event.currentTarget.value);
      combobox.openDropdown();
    },
    onClick: () => combobox.openDropdown(),
    onFocus: () => combobox.openDropdown(),
    onBlur: () => {
      setQuery('');
      combobox.closeDropdown();
    },
  };
  return {
    combobox,
    query,
    found,
    canCreate: Boolean(onCreate && text && !isKnown),
    submit,
    inputProps,
  };
}

interface PickerDropdownProps {
  readonly label: string;
  readonly picker: Picker;
}

function PickerDropdown({ label, picker }: PickerDropdownProps) {
  const { t } = useI18n();
  return (
    <Combobox.Dropdown>
      <Combobox.Options mah={260} style={{ overflowY: 'auto' }} aria-label={label}>
        {picker.found.map((option) => (
          <Combobox.Option key={option.id} value={option.id}>
            <Group gap={6} wrap="nowrap">
              <Text size="xs" span>
                <bdi>{option.label}</bdi>
              </Text>
              {option.detail ? (
                <Text size="xs" opacity={0.75} span truncate>
                  <bdi>{option.detail}</bdi>
                </Text>
              ) : null}
            </Group>
          </Combobox.Option>
        ))}
        {picker.canCreate ? (
          <Combobox.Option value={CREATE}>
            <Group gap={6} wrap="nowrap">
              <IconPlus size={14} aria-hidden />
              <Text size="xs" span>
                {t('picker.create', { text: picker.query.trim() })}
              </Text>
            </Group>
          </Combobox.Option>
        ) : null}
        {picker.found.length === 0 && !picker.canCreate ? (
          <Combobox.Empty>{t('picker.nothing')}</Combobox.Empty>
        ) : null}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
