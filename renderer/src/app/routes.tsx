import type { ComponentType } from 'react';
import { createHashRouter, Navigate, type RouteObject, RouterProvider } from 'react-router';
import { LibraryPage } from './LibraryPage';
import { ScreenFailed } from './ScreenFailed';
import { Shell } from './shell/Shell';

/**
 * A screen is fetched when it is first opened, so that the window starts with the shell alone. The router waits for
 * it, not a `Suspense`: React holds the content of one that has shown its fallback back for 0.3 s.
 */
function screen<Door extends Record<Name, ComponentType>, Name extends string>(
  load: () => Promise<Door>,
  name: Name,
) {
  return { lazy: async () => ({ Component: (await load())[name] as ComponentType }) };
}

const dashboard = () => import('../features/dashboard');
const trainings = () => import('../features/trainings');
const people = () => import('../features/people');
const attendance = () => import('../features/attendance');
const peopleLists = () => import('../features/people-lists');
const pressReleases = () => import('../features/press-releases');
const organisations = () => import('../features/organisations');
const funding = () => import('../features/funding');
const topics = () => import('../features/topics');
const reports = () => import('../features/reports');
const settings = () => import('./SettingsRoute');
const safety = () => import('../features/safety');

const screens: RouteObject[] = [
  { index: true, ...screen(dashboard, 'HomePage') },
  { path: 'trainings', ...screen(trainings, 'TrainingsPage') },
  { path: 'trainings/new', ...screen(trainings, 'NewTrainingPage') },
  { path: 'trainings/:trainingId/edit', ...screen(trainings, 'EditTrainingPage') },
  { path: 'trainings/:trainingId/import', ...screen(peopleLists, 'ListImportPage') },
  {
    path: 'trainings/:trainingId',
    ...screen(trainings, 'TrainingPage'),
    children: [
      { index: true, ...screen(trainings, 'TrainingOverview') },
      { path: 'participants', ...screen(attendance, 'ParticipantsTab') },
      { path: 'attendance', ...screen(attendance, 'RollCallTab') },
      { path: 'checks', ...screen(attendance, 'ChecksTab') },
      { path: 'report', ...screen(reports, 'TrainingReportTab') },
      { path: 'history', ...screen(trainings, 'TrainingHistory') },
    ],
  },
  { path: 'trainings/:trainingId/door', ...screen(attendance, 'DoorPage') },
  { path: 'people', ...screen(people, 'PeoplePage') },
  { path: 'people/import', ...screen(peopleLists, 'ListImportPage') },
  { path: 'people/duplicates', ...screen(people, 'DuplicatesPage') },
  { path: 'people/merge/:personId/:otherId', ...screen(people, 'MergePage') },
  { path: 'people/:personId', ...screen(people, 'PersonPage') },
  { path: 'imports', ...screen(pressReleases, 'ImportsPage') },
  { path: 'imports/:draftId', ...screen(pressReleases, 'ReviewPage') },
  {
    path: 'library',
    element: <LibraryPage />,
    children: [
      { index: true, element: <Navigate to="organisations" replace /> },
      { path: 'organisations', ...screen(organisations, 'OrganisationsTab') },
      { path: 'programmes', ...screen(funding, 'ProgrammesTab') },
      { path: 'topics', ...screen(topics, 'TopicsTab') },
    ],
  },
  { path: 'reports', ...screen(reports, 'ReportsPage') },
  { path: 'settings', ...screen(settings, 'SettingsRoute') },
  { path: 'settings/safety', ...screen(safety, 'SafetyPage') },
  { path: '*', element: <Navigate to="/" replace /> },
];

const router = createHashRouter([
  {
    element: <Shell />,
    children: [
      // The shell stands while the first screen is being fetched.
      { errorElement: <ScreenFailed />, hydrateFallbackElement: <></>, children: screens },
    ],
  },
]);

export function AppRouter() {
  return <RouterProvider router={router} />;
}
