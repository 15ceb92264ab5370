import type { Locale } from '#shared/i18n/locales';
import {
  listedPeople,
  type ReleaseLanguage,
  releaseTitle,
  writeParticipantList,
  writeRelease,
} from '../data/make-files';
import { countPresent, makePattern } from '../data/mark-pattern';
import { expect, test } from '../fixtures';
import { findDrafts, importReleases } from '../page-models/imports';
import {
  acceptParticipantList,
  countParticipants,
  previewParticipantList,
  typeParticipant,
} from '../page-models/participants';
import { saveReport } from '../page-models/report';
import {
  acceptDraft,
  correctField,
  findField,
  findMarkedPassage,
  findSourceText,
  openDraft,
} from '../page-models/review';
import { markByKeyboard, measureRollCall, readPresentCounts } from '../page-models/roll-call';
import { lookAt } from '../page-models/screen';
import { findHeading, goTo } from '../page-models/shell';
import { openTraining, openTrainingTab } from '../page-models/trainings';
import { enterWorkspace } from '../page-models/welcome';
import { findDisagreements } from '../saved-report';

interface Flow {
  readonly locale: Locale & ReleaseLanguage;
  /** The format of the release that becomes the training. */
  readonly format: 'txt' | 'docx';
  readonly correctedTitle: string;
  readonly typed: readonly string[];
}

const flows: readonly Flow[] = [
  {
    locale: 'en',
    format: 'txt',
    correctedTitle: 'First response to people rescued at sea',
    typed: ['Hala Zaher Amin', 'Dina Raouf Selim'],
  },
  {
    locale: 'ar',
    format: 'docx',
    correctedTitle: 'الاستجابة الأولى لمن يُنقذون في البحر',
    typed: ['هالة زاهر أمين', 'دينا رؤوف سليم'],
  },
];

/** Two days, morning and afternoon. */
const SESSIONS = 4;

test.use({ preferences: null });

for (const { locale, format, correctedTitle, typed } of flows) {
  test(`from a press release to the report and through a power cut, in ${locale}`, async ({
    tadrib,
  }, testInfo) => {
    const folder = tadrib.userData;
    const other = locale === 'en' ? 'ar' : 'en';
    const people = typed.length + listedPeople.length;
    const marks = makePattern(people, SESSIONS);
    const report = (name: string) => ({
      locale,
      pdf: testInfo.outputPath(`${name}.pdf`),
      xlsx: testInfo.outputPath(`${name}.xlsx`),
    });
    const screen = await enterWorkspace(tadrib.page(), locale, 'empty');

    await test.step('a release is reviewed beside its text, corrected and accepted', async () => {
      await goTo(screen, 'imports');
      await importReleases(screen, tadrib.application(), [
        writeRelease(folder, locale, format),
        writeRelease(folder, other, format === 'txt' ? 'docx' : 'txt'),
      ]);
      await expect(findDrafts(screen)).toHaveCount(2);
      await openDraft(screen, releaseTitle(locale));
      await expect(findSourceText(screen)).toContainText(releaseTitle(locale));
      await findField(screen, 'title').focus();
      await expect(findMarkedPassage(screen).first()).toHaveText(releaseTitle(locale));
      await correctField(screen, 'title', correctedTitle);
      await acceptDraft(screen);
      await expect(findHeading(screen)).toContainText(correctedTitle);
    });

    await test.step('participants are typed and read from a spreadsheet', async () => {
      await openTrainingTab(screen, 'participants');
      for (const name of typed) await typeParticipant(screen, name, 'F');
      const list = await writeParticipantList(folder, locale);
      await previewParticipantList(screen, tadrib.application(), list);
      await acceptParticipantList(screen);
      await expect.poll(() => countParticipants(screen)).toBe(people);
    });

    await test.step('each half-day is marked by keyboard', async () => {
      await openTrainingTab(screen, 'attendance');
      expect(await measureRollCall(screen)).toEqual({ people, sessions: SESSIONS });
      await markByKeyboard(screen, marks);
      expect(await readPresentCounts(screen)).toEqual(countPresent(marks));
    });

    await test.step('the files say what was entered', async () => {
      await openTrainingTab(screen, 'report');
      const files = report('before');
      await saveReport(screen, tadrib.application(), 'pdf', files.pdf);
      await saveReport(screen, tadrib.application(), 'xlsx', files.xlsx);
      expect(await findDisagreements(files, marks)).toEqual([]);
    });

    await test.step('everything is there after the power failed', async () => {
      const again = lookAt(await tadrib.restart('kill'), locale);
      await goTo(again, 'imports');
      await expect(findDrafts(again)).toHaveCount(1);
      await openTraining(again, correctedTitle);
      await openTrainingTab(again, 'participants');
      expect(await countParticipants(again)).toBe(people);
      await openTrainingTab(again, 'attendance');
      expect(await readPresentCounts(again)).toEqual(countPresent(marks));
      await openTrainingTab(again, 'report');
      const files = report('after');
      await saveReport(again, tadrib.application(), 'pdf', files.pdf);
      await saveReport(again, tadrib.application(), 'xlsx', files.xlsx);
      expect(await findDisagreements(files, marks)).toEqual([]);
    });
  });
}
