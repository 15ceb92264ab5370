import { Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { shortOrganisationName } from '#shared/organisations/organisation-name';
import { chooseDisplayName, chooseSecondName } from '#shared/people/display-name';
import { useOrganisationList } from '../../../db/directories/use-organisation-list';
import { useI18n } from '../../../i18n/use-i18n';
import { PersonName } from '../../../ui/PersonName';
import { MatchReasons } from '../MatchReasons';
import classes from './SimilarPeople.module.css';
import type { Similar } from './use-similar';

interface SimilarPeopleProps {
  readonly title: string;
  readonly similar: readonly Similar[];
  readonly takeLabel: string;
  readonly onTake: (similar: Similar) => void;
  readonly onTellApart: (similar: Similar) => void;
  /** The key that takes the first one. */
  readonly hotkey?: string;
  /** Each one in lines below each other, for a column at the side. */
  readonly isNarrow?: boolean;
}

/** People who look like the one in question, with the reasons, to be taken or told apart. */
export function SimilarPeople(props: SimilarPeopleProps) {
  const { title, similar, takeLabel, onTake, onTellApart, hotkey, isNarrow } = props;
  const { t, locale } = useI18n();
  const organisations = useOrganisationList(locale).byId;
  const [first] = similar;
  useHotkeys(hotkey && first ? [[hotkey, () => onTake(first)]] : [], []);
  if (!first) return null;
  return (
    <section className={classes.box} data-is-narrow={isNarrow || undefined} aria-label={title}>
      <Group justify="space-between" mb={6}>
        <Text size="xs" fw={600} role="status">
          {title}
        </Text>
        {hotkey ? (
          <Text size="xs" c="dimmed">
            {t('people.similar.keyHint', { keys: '\u2066Ctrl+Enter\u2069' })}
          </Text>
        ) : null}
      </Group>
      {similar.map((one) => {
        const { person, reasons } = one;
        const organisation = organisations.get(person.organisationId ?? '');
        return (
          <div key={person.id} className={classes.line}>
            <div className={classes.who}>
              <PersonName
                name={chooseDisplayName(person, locale)}
                secondName={chooseSecondName(person, locale)}
              />
              <Text size="xs" c="dimmed" truncate>
                <bdi>
                  {[
                    organisation ? shortOrganisationName(organisation, locale) : '',
                    person.position,
                    person.birthYear ?? '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </bdi>
              </Text>
            </div>
            <MatchReasons reasons={reasons} />
            <Group gap={4} wrap="nowrap">
              <Button size="compact-xs" variant="subtle" onClick={() => onTellApart(one)}>
                {t('people.merge.notTheSame')}
              </Button>
              <Button size="compact-xs" variant="default" onClick={() => onTake(one)}>
                {takeLabel}
              </Button>
            </Group>
          </div>
        );
      })}
    </section>
  );
}
