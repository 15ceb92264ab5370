import { Popover, TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useId,
  useMemo,
  useState,
} from 'react';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Person } from '#shared/people/schema';
import { usePeopleSearch } from '../../../db/directories/people-search';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { useI18n } from '../../../i18n/use-i18n';
import { PersonName } from '../../../ui/PersonName';
import classes from './PersonSearch.module.css';
import { proposePeople } from './propose-people';

interface PersonSearchProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** People who are on the list already; picking them does nothing but say so. */
  readonly enrolledIds: ReadonlySet<string>;
  readonly onPick: (person: Person) => void;
  /** A name that nobody has yet. */
  readonly onNew: (name: string) => void;
}

/** A name in either script; Enter takes the marked person, or begins a new one. */
export function PersonSearch({ inputRef, enrolledIds, onPick, onNew }: PersonSearchProps) {
  const { t, locale, direction } = useI18n();
  const register = usePeopleSearch();
  const { byId } = useOrganisationList(locale);
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const searched = useDeferredValue(query);
  const found = useMemo(
    () => proposePeople(register.search, searched, enrolledIds),
    [register, searched, enrolledIds],
  );
  const listId = useId();
  const isShown = isOpen && query.trim() !== '';
  const optionId = (index: number) => `${listId}-${index}`;

  const workplaceOf = ({ organisationId }: Person) => {
    const organisation = organisationId === null ? undefined : byId.get(organisationId);
    return organisation ? <bdi>{shortOrganisationName(organisation, locale)}</bdi> : null;
  };

  const choose = (index: number) => {
    // What is typed may be a letter ahead of what is drawn; Enter must act on what is typed.
    const people = searched === query ? found : proposePeople(register.search, query, enrolledIds);
    const person = people[index];
    setQuery('');
    setOpen(false);
    if (person) onPick(person);
    else onNew(query.trim());
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const count = found.length + 1;
    if (event.key === 'ArrowDown') setMarked((marked + 1) % count);
    else if (event.key === 'ArrowUp') setMarked((marked + count - 1) % count);
    else if (event.key === 'Enter' && query.trim() !== '') choose(marked);
    else if (event.key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Popover opened={isShown} width="target" position="bottom-start" shadow="md" trapFocus={false}>
      <Popover.Target>
        <TextInput
          ref={inputRef}
          data-autofocus
          aria-label={t('participants.quickAdd.label')}
          placeholder={t('participants.quickAdd.placeholder')}
          leftSection={<IconUserPlus size={15} stroke={1.6} aria-hidden />}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? listId : undefined}
          aria-activedescendant={isShown ? optionId(marked) : undefined}
          autoComplete="off"
          value={query}
          dir={query === '' ? direction : 'auto'}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setMarked(0);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
      </Popover.Target>
      <Popover.Dropdown p={4}>
        <div id={listId} role="listbox" aria-label={t('participants.quickAdd.label')}>
          {found.map((person, index) => (
            <Option
              key={person.id}
              id={optionId(index)}
              isMarked={index === marked}
              onChoose={() => choose(index)}
            >
              <PersonName
                name={chooseDisplayName(person, locale)}
                secondName={chooseSecondName(person, locale)}
              />
              <span className={classes.detail}>
                {enrolledIds.has(person.id)
                  ? t('participants.quickAdd.onList')
                  : workplaceOf(person)}
              </span>
            </Option>
          ))}
          <Option
            id={optionId(found.length)}
            isMarked={marked === found.length}
            onChoose={() => choose(found.length)}
          >
            <IconUserPlus size={14} aria-hidden />
            <bdi>{t('participants.quickAdd.newPerson', { name: query.trim() })}</bdi>
          </Option>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

interface OptionProps {
  readonly id: string;
  readonly isMarked: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Option({ id, isMarked, onChoose, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that names this option
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
    <div
      id={id}
      role="option"
      aria-selected={isMarked}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {children}
    </div>
  );
}
