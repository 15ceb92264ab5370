import { type ComponentType, lazy, Suspense } from 'react';
import { createHashRouter, Navigate, type RouteObject, RouterProvider } from 'react-router';
import { LibraryPage } from './LibraryPage';
import { ScreenFailed } from './ScreenFailed';
import { SettingsRoute } from './SettingsRoute';
import { Shell } from './shell/Shell';

/** A screen is fetched when it is first opened, so that the window starts with the shell alone. */
function screen<Door extends Record<Name, ComponentType>, Name extends string>(
  load: () => Promise<Door>,
  name: Name,
) {
  const Screen = lazy(async () => ({ default: (await load())[name] as ComponentType }));
  return (
    <Suspense fallback={null}>
      <Screen />
    </Suspense>
  );
}

const dashboard = () => import('../features/dashboard');
const trainings = () => import('../features/trainings');
const people = () => import('../features/people');
const attendance = () => import('../features/attendance');
const pressReleases = () => import('../features/press-releases');
const organisations = () => import('../features/organisations');
const funding = () => import('../features/funding');
const topics = () => import('../features/topics');
const reports = () => import('../features/reports');

const screens: RouteObject[] = [
  { index: true, element: screen(dashboard, 'HomePage') },
  { path: 'trainings', element: screen(trainings, 'TrainingsPage') },
  { path: 'trainings/new', element: screen(trainings, 'NewTrainingPage') },
  { path: 'trainings/:trainingId/edit', element: screen(trainings, 'EditTrainingPage') },
  {
    path: 'trainings/:trainingId',
    element: screen(trainings, 'TrainingPage'),
    children: [
      { index: true, element: screen(trainings, 'TrainingOverview') },
      { path: 'participants', element: screen(attendance, 'ParticipantsTab') },
      { path: 'attendance', element: screen(attendance, 'RollCallTab') },
      { path: 'report', element: screen(reports, 'TrainingReportTab') },
      { path: 'history', element: screen(trainings, 'TrainingHistory') },
    ],
  },
  { path: 'people', element: screen(people, 'PeoplePage') },
  { path: 'people/:personId', element: screen(people, 'PersonPage') },
  { path: 'imports', element: screen(pressReleases, 'ImportsPage') },
  { path: 'imports/:draftId', element: screen(pressReleases, 'ReviewPage') },
  {
    path: 'library',
    element: <LibraryPage />,
    children: [
      { index: true, element: <Navigate to="organisations" replace /> },
      { path: 'organisations', element: screen(organisations, 'OrganisationsTab') },
      { path: 'programmes', element: screen(funding, 'ProgrammesTab') },
      { path: 'topics', element: screen(topics, 'TopicsTab') },
    ],
  },
  { path: 'reports', element: screen(reports, 'ReportsPage') },
  { path: 'settings', element: <SettingsRoute /> },
  { path: '*', element: <Navigate to="/" replace /> },
];

const router = createHashRouter([
  { element: <Shell />, children: [{ errorElement: <ScreenFailed />, children: screens }] },
]);

export function AppRouter() {
  return <RouterProvider router={router} />;
}
