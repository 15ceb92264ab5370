import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ReportModel } from '#shared/reports/model';
import { renderScreen } from '../../ui/test-render';
import { ReportPreview } from './ReportPreview';

function makeModel(rows: number): ReportModel {
  return {
    kind: 'attendance',
    locale: 'en',
    digits: 'latin',
    title: 'Attendance report',
    subtitle: '',
    blocks: [
      {
        type: 'table',
        title: 'Attendance list',
        columns: [{ header: 'No.', kind: 'number' }],
        rows: Array.from({ length: rows }, (_, index) => [index + 1]),
        totals: [rows],
      },
    ],
    footer: '',
  };
}

test('of a long list the beginning and the totals are shown, and how much more there is', () => {
  renderScreen(<ReportPreview model={makeModel(2_000)} />);
  expect(screen.getAllByRole('row')).toHaveLength(1 + 150 + 1 + 1);
  expect(screen.getByText('and 1850 more rows, which are in the saved report')).toBeVisible();
  expect(screen.getByRole('cell', { name: '2,000' })).toBeVisible();
});

test('a short list is shown whole', () => {
  renderScreen(<ReportPreview model={makeModel(60)} />);
  expect(screen.getAllByRole('row')).toHaveLength(62);
});
