import { Outlet, useParams } from 'react-router';
import { joinList } from '#shared/i18n/join-list';
import { chooseText } from '#shared/i18n/localised-text';
import { countryName } from '#shared/reference/countries';
import type { Training } from '#shared/trainings/schema';
import { alive } from '../../../db/alive';
import { useLive } from '../../../db/use-live';
import { useTrainingChecks } from '../../../db/use-training-checks';
import { type I18n, useI18n } from '../../../i18n/use-i18n';
import { LinkTabs } from '../../../ui/LinkTabs';
import { Page } from '../../../ui/Page';
import { TrainingGone } from '../TrainingGone';
import { useTraining } from '../use-training';
import { StatusMenu } from './StatusMenu';
import { TrainingActions } from './TrainingActions';
import classes from './TrainingPage.module.css';

/** One training: its head stays, its parts have addresses of their own. */
export function TrainingPage() {
  const i18n = useI18n();
  const { t, locale, number } = i18n;
  const { trainingId = '' } = useParams();
  const stored = useTraining(trainingId);
  const enrolledCount = useLive(
    async (database) => alive(await database.enrolments.where({ trainingId }).toArray()).length,
    [trainingId],
  );
  const checked = useTrainingChecks(trainingId, locale, 'later');
  if (stored === null) return <TrainingGone />;
  if (!stored) return null;

  const { training, sessions } = stored;
  const tab = (part: string, label: string, count?: number) => ({
    to: `/trainings/${trainingId}${part}`,
    label,
    count: count ? number(count) : undefined,
  });
  const tabs = [
    tab('', t('trainings.page.overview')),
    tab('/participants', t('trainings.page.participants'), enrolledCount),
    tab('/attendance', t('trainings.page.attendance'), sessions.length),
    tab('/checks', t('attendance.checksPage.tab'), checked?.findings.length),
    tab('/report', t('trainings.page.report')),
    tab('/history', t('trainings.page.history')),
  ];
  return (
    <Page
      title={
        <span className={classes.title}>
          <bdi>{chooseText(training.titles, locale) || t('trainings.list.untitled')}</bdi>
          <StatusMenu training={training} />
        </span>
      }
      subtitle={<Subtitle training={training} i18n={i18n} />}
      actions={<TrainingActions trainingId={trainingId} enrolledCount={enrolledCount ?? 0} />}
      toolbar={<LinkTabs label={t('trainings.page.parts')} tabs={tabs} />}
      isFilled
    >
      <Outlet />
    </Page>
  );
}

interface SubtitleProps {
  readonly training: Training;
  readonly i18n: I18n;
}

/** Reference, kind, dates and place, as far as they are known. */
function Subtitle({ training, i18n: { t, locale, date, dateRange } }: SubtitleProps) {
  const { code, kind, startDate, endDate, venue, city, country } = training;
  const only = startDate ?? endDate;
  const dates = startDate && endDate ? dateRange(startDate, endDate) : only && date(only);
  const place = joinList([venue, city, country && countryName(country, locale)], locale);
  return joinList([code, t(`trainings.kind.${kind}`), dates, place], locale, ' · ');
}
