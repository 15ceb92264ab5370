import { Badge, Text } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { chooseText } from '#shared/i18n/localised-text';
import { countryName } from '#shared/reference/countries';
import type { Training } from '#shared/trainings/schema';
import { useI18n } from '../../i18n/use-i18n';
import classes from './TrainingLinks.module.css';

interface TrainingLinksProps {
  readonly trainings: readonly Training[];
  /** Said when the list is empty. */
  readonly none: string;
}

export function TrainingLinks({ trainings, none }: TrainingLinksProps) {
  const { t, locale, dateRange } = useI18n();
  if (trainings.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {none}
      </Text>
    );
  }
  return (
    <ul className={classes.list}>
      {trainings.map(({ id, titles, code, status, startDate, endDate, city, country }) => {
        const place = [city, country ? countryName(country, locale) : ''].filter(Boolean);
        const dates = startDate ? dateRange(startDate, endDate ?? startDate) : '';
        return (
          <li key={id}>
            <Link to={`/trainings/${id}`} className={classes.link ?? ''}>
              <span className={classes.title}>
                <bdi>{chooseText(titles, locale) || code}</bdi>
              </span>
              <Badge>{t(`trainings.status.${status}`)}</Badge>
              <span className={classes.detail}>
                {[dates, ...place].filter(Boolean).map((part, index) => (
                  <Fragment key={part}>
                    {index > 0 ? ' · ' : null}
                    <bdi>{part}</bdi>
                  </Fragment>
                ))}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
