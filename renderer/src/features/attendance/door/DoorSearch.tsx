import { TextInput } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import type { Person } from '#shared/people/schema';
import { usePeopleSearch } from '../../../db/directories/people-search';
import { useI18n } from '../../../i18n/use-i18n';
import { PersonName } from '../../../ui/PersonName';
import classes from './Door.module.css';
import { DoorOption } from './DoorOption';
import { type Expected, findExpected, readScan } from './find-arrivals';
import type { Door } from './use-door';

interface DoorSearchProps {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly expected: readonly Expected[];
  readonly isHere: (enrolmentId: string) => boolean;
  readonly door: Door;
  readonly onNew: (name: string) => void;
}

type Choice =
  | { readonly kind: 'expected'; readonly one: Expected }
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'new'; readonly name: string };

/** The register is asked from so many letters on: fewer are in nearly every name. */
const REGISTER_LETTERS = 3;
const KNOWN_SHOWN = 2;

/** The one field of the door: a name in either script, or the code of a badge; Enter acts on the marked line. */
export function DoorSearch({ inputRef, expected, isHere, door, onNew }: DoorSearchProps) {
  const { t, locale, direction } = useI18n();
  const { search } = usePeopleSearch();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const pressedDigits = useRef('');
  const listId = useId();

  const listChoices = (text: string): readonly Choice[] => {
    const name = text.trim();
    if (name === '' || /^[\d٠-٩\s-]+$/.test(name)) return [];
    const found = findExpected(expected, text, isHere);
    const onList = new Set(expected.map(({ enrolment }) => enrolment.personId));
    const known = name.length < REGISTER_LETTERS ? [] : search.listBest(name, KNOWN_SHOWN * 4);
    return [
      ...found.map((one) => ({ kind: 'expected', one }) as const),
      ...known
        .filter(({ id }) => !onList.has(id))
        .slice(0, KNOWN_SHOWN)
        .map((person) => ({ kind: 'known', person }) as const),
      { kind: 'new', name },
    ];
  };
  const choices = listChoices(typed);
  const optionId = (index: number) => `${listId}-${index}`;

  const clear = () => {
    setTyped('');
    setMarked(0);
    pressedDigits.current = '';
  };

  const choose = (choice: Choice | undefined) => {
    clear();
    if (choice?.kind === 'expected') door.admitExpected(choice.one);
    else if (choice?.kind === 'known') door.admitKnown(choice.person);
    else if (choice?.kind === 'new') onNew(choice.name);
  };

  /** A scanner is faster than the drawing: what counts is the text of the field itself. */
  const enter = (text: string) => {
    const code = readScan(text, pressedDigits.current);
    if (code !== null || text.trim() === '' || door.refuseNumber(text)) {
      clear();
      if (code !== null) door.scan(code);
    } else choose(listChoices(text)[marked]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key.length === 1 && !isCommand) {
      pressedDigits.current += /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? '?';
    }
    if (event.key === 'Enter') enter(event.currentTarget.value);
    else if (event.key === 'ArrowDown') setMarked((marked + 1) % Math.max(1, choices.length));
    else if (event.key === 'ArrowUp') {
      setMarked((marked + choices.length - 1) % Math.max(1, choices.length));
    } else if (event.key === 'Escape' && typed !== '') clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={classes.search}>
      <TextInput
        ref={inputRef}
        size="xl"
        data-autofocus
        aria-label={t('door.field')}
        placeholder={t('door.placeholder')}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={listId}
        aria-activedescendant={choices.length > 0 ? optionId(marked) : undefined}
        autoComplete="off"
        value={typed}
        dir={typed === '' ? direction : 'auto'}
        onChange={(event) => {
          if (event.currentTarget.value === '') pressedDigits.current = '';
          setTyped(event.currentTarget.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={listId} role="listbox" aria-label={t('door.field')} className={classes.options}>
        {choices.map((choice, index) => (
          <DoorOption
            key={choice.kind === 'expected' ? choice.one.enrolment.id : `${choice.kind}${index}`}
            id={optionId(index)}
            isMarked={index === marked}
            isQuiet={choice.kind === 'expected' && isHere(choice.one.enrolment.id)}
            detail={describe(choice)}
            onChoose={() => {
              choose(choice);
              inputRef.current?.focus();
            }}
          >
            {choice.kind === 'new' ? (
              <>
                <IconUserPlus size={20} aria-hidden />
                <bdi>{t('door.new', { name: choice.name })}</bdi>
              </>
            ) : (
              <PersonName
                {...namesOf(choice.kind === 'known' ? choice.person : choice.one.person)}
              />
            )}
          </DoorOption>
        ))}
      </div>
    </div>
  );

  function namesOf(person: Person) {
    return {
      name: chooseDisplayName(person, locale),
      secondName: chooseSecondName(person, locale),
    };
  }

  function describe(choice: Choice): string {
    if (choice.kind === 'known') return t('door.known');
    if (choice.kind === 'new') return '';
    const { enrolment } = choice.one;
    if (isHere(enrolment.id)) return t('door.already');
    if (enrolment.status === 'withdrawn') return t('attendance.statuses.withdrawn');
    return enrolment.role === 'participant' ? '' : t(`attendance.roles.${enrolment.role}`);
  }
}
