import type { Attendance, Enrolment } from '../attendance/schema';
import type { IsoDate } from '../calendar/iso-date';
import type { DigitStyle, Locale } from '../i18n/locales';
import type { Translate } from '../i18n/translator';
import type { Person } from '../people/schema';
import type { Session, Training } from '../trainings/schema';

/** Everything an attendance report is made of. Rows are the live ones; names are in the report's language. */
export interface AttendanceReportData {
  readonly training: Training;
  readonly organisers: readonly string[];
  readonly hosts: readonly string[];
  readonly partners: readonly string[];
  readonly funding: readonly FundingLine[];
  readonly sessions: readonly Session[];
  readonly enrolments: readonly Enrolment[];
  readonly people: readonly Person[];
  readonly attendance: readonly Attendance[];
  /** By the id of the organisation: those of the enrolments. */
  readonly organisationNames: Readonly<Record<string, string>>;
}

/** A funder and the programme it pays through; '' for the one that is not known. */
export interface FundingLine {
  readonly funder: string;
  readonly programme: string;
}

/** How a paper speaks: in the language of its reader. */
export interface PaperOptions {
  readonly locale: Locale;
  readonly digits: DigitStyle;
}

export interface AttendanceReportOptions extends PaperOptions {
  readonly generatedOn: IsoDate;
  /** Phones and e-mails of the participants; off unless the reader needs them. */
  readonly includeContacts: boolean;
}

/** What the parts of the report share: how to say things and in which language. */
export interface ReportVoice {
  readonly locale: Locale;
  readonly digits: DigitStyle;
  readonly translate: Translate;
}
