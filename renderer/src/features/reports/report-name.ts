import type { ReportModel } from '#shared/reports/model';

/** `Attendance report - Title.pdf`; the main process makes it safe for the disk. */
export function suggestReportName({ title, subtitle }: ReportModel, format: string): string {
  const LONGEST = 120;
  return `${[title, subtitle].filter(Boolean).join(' - ').slice(0, LONGEST).trim()}.${format}`;
}
