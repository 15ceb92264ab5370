import { join } from 'node:path';
import { makePattern } from '../../e2e/data/mark-pattern';
import { findDrafts, importReleases } from '../../e2e/page-models/imports';
import {
  acceptParticipantList,
  countParticipants,
  previewParticipantList,
} from '../../e2e/page-models/participants';
import { saveReport } from '../../e2e/page-models/report';
import { acceptDraft, awaitReview } from '../../e2e/page-models/review';
import { markByKeyboard, measureRollCall } from '../../e2e/page-models/roll-call';
import { lookAt, type Screen } from '../../e2e/page-models/screen';
import { findHeading, goTo } from '../../e2e/page-models/shell';
import {
  editTraining,
  findTrainings,
  openTrainingTab,
  saveTraining,
} from '../../e2e/page-models/trainings';
import { enterWorkspace } from '../../e2e/page-models/welcome';
import type { Tadrib } from '../../e2e/running-application';
import { type EnteredMarks, findDisagreements } from '../../e2e/saved-report';
import { PROJECT } from '../setup/command.mjs';
import type { DemoOptions } from './arguments';
import type { Journal } from './journal';

/** Given to a release that names no days, so that there are half-days to mark. */
const DAYS = { startDate: '2026-03-02', endDate: '2026-03-04' };

export interface DemoResult {
  readonly drafts: number;
  readonly marks: EnteredMarks;
  readonly pdf: string;
  readonly xlsx: string;
}

interface Stage extends DemoOptions {
  readonly tadrib: Tadrib;
  readonly journal: Journal;
  readonly screen: Screen;
}

/** From the first start to the report, and once more after a new start. */
export async function playMainJob(
  tadrib: Tadrib,
  options: DemoOptions,
  journal: Journal,
): Promise<DemoResult> {
  const screen = lookAt(tadrib.page(), options.locale);
  const stage: Stage = { ...options, tadrib, journal, screen };
  await beginEmpty(stage);
  const drafts = await importAll(stage);
  await acceptFirstEvent(stage);
  await enrolList(stage);
  const marks = await markAttendance(stage);
  const files = await saveReports(stage, marks);
  await showOtherScreens(stage);
  await startAgain(stage, marks);
  return { drafts, marks, ...files };
}

async function beginEmpty({ screen, journal, locale }: Stage): Promise<void> {
  await journal.step('First start', async () => {
    await screen.page.locator('[data-app-ready]').waitFor();
    await journal.picture('welcome');
    await enterWorkspace(screen.page, locale, 'empty');
    await journal.picture('home-empty');
    return `an empty workspace in ${locale}`;
  });
}

async function importAll({ screen, journal, tadrib, releases }: Stage): Promise<number> {
  await journal.step('Import press releases', async () => {
    await goTo(screen, 'imports');
    await importReleases(screen, tadrib.application(), releases);
    await journal.picture('imports');
    return `${releases.length} drafts`;
  });
  return releases.length;
}

async function acceptFirstEvent({ screen, journal }: Stage): Promise<void> {
  await journal.step('Review and accept', async () => {
    // The kind is only filled in for a text that reports an event.
    const kind = screen.page.getByRole('cell').nth(2);
    const events = findDrafts(screen).filter({ hasNot: kind.filter({ hasText: /^–$/ }) });
    await events.first().click();
    await awaitReview(screen);
    await journal.picture('review');
    await acceptDraft(screen);
    await journal.picture('training');
    return `the training "${await readTitle(screen)}"`;
  });
}

async function enrolList({ screen, journal, tadrib }: Stage): Promise<void> {
  await journal.step('Participants', async () => {
    await openTrainingTab(screen, 'participants');
    const file = join(PROJECT, 'resources/sample/participants.xlsx');
    await previewParticipantList(screen, tadrib.application(), file);
    await journal.picture('participants-preview');
    await acceptParticipantList(screen);
    await journal.picture('participants');
    return `${await countParticipants(screen)} people on the list`;
  });
}

async function markAttendance({ screen, journal }: Stage): Promise<EnteredMarks> {
  let marks: EnteredMarks = [];
  await journal.step('Attendance', async () => {
    await openTrainingTab(screen, 'attendance');
    const missing = screen.page.getByText(screen.t('rollCall.noSessions'));
    const grid = screen.page.getByRole('grid');
    await missing.or(grid).first().waitFor();
    if (await missing.isVisible()) await giveDays(screen);
    const { people, sessions } = await measureRollCall(screen);
    marks = makePattern(people, sessions);
    await markByKeyboard(screen, marks);
    await journal.picture('attendance');
    return `${people * sessions} marks in ${sessions} half-days`;
  });
  return marks;
}

async function giveDays(screen: Screen): Promise<void> {
  await editTraining(screen);
  await saveTraining(screen, DAYS);
  await openTrainingTab(screen, 'attendance');
}

async function saveReports(
  { screen, journal, tadrib, folder, locale }: Stage,
  marks: EnteredMarks,
) {
  const files = {
    pdf: join(folder, 'attendance-report.pdf'),
    xlsx: join(folder, 'attendance-report.xlsx'),
  };
  await journal.step('Attendance report', async () => {
    await openTrainingTab(screen, 'report');
    await journal.picture('report');
    await saveReport(screen, tadrib.application(), 'pdf', files.pdf);
    await saveReport(screen, tadrib.application(), 'xlsx', files.xlsx);
    return 'attendance-report.pdf, attendance-report.xlsx';
  });
  await journal.step('Read the files back', async () => {
    const [first] = await findDisagreements({ ...files, locale }, marks);
    if (first !== undefined) throw new Error(first);
    return 'every mark and sum is as entered';
  });
  return files;
}

async function showOtherScreens({ screen, journal }: Stage): Promise<void> {
  await journal.step('Other screens', async () => {
    const others = ['home', 'trainings', 'people', 'library', 'reports', 'settings'] as const;
    for (const place of others) {
      await goTo(screen, place);
      await screen.page.locator('main section, main [role="table"]').first().waitFor();
      await journal.picture(place);
    }
    return others.join(', ');
  });
}

/** Without its process getting a word in, as when the battery dies. */
async function startAgain({ tadrib, journal, locale }: Stage, marks: EnteredMarks): Promise<void> {
  await journal.step('Power cut, new start', async () => {
    const screen = lookAt(await tadrib.restart('kill'), locale);
    await goTo(screen, 'trainings');
    await findTrainings(screen).first().click();
    await openTrainingTab(screen, 'attendance');
    const { people, sessions } = await measureRollCall(screen);
    if (people !== marks.length || sessions !== marks[0]?.length) {
      throw new Error(`${people} people and ${sessions} sessions are left`);
    }
    await journal.picture('after-new-start');
    return `${people} people and ${sessions} half-days are still there`;
  });
}

async function readTitle(screen: Screen): Promise<string> {
  // The status stands in the same heading.
  return (await findHeading(screen).locator('bdi').first().textContent()) ?? '';
}
