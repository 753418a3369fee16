import type { Printable } from '@/lib/print/printable-text';
import { setPrintable } from '@/lib/print/set-printable';
import { progressReportTemplate } from '@/lib/print/templates/progress-report';
import type { PaperSize } from '@/lib/print/typst-compiler';

/** One page: first the type gives way, then the charts, which say in pictures what the table says in numbers. */
const FIT = {
  sizes: [11, 10, 9.5, 9],
  pagesMax: 1,
  pictures: [
    { width: 86, most: 4 },
    { width: 86, most: 2 },
  ],
} as const;

/** One measure in the table of a report. */
export interface ReportedMeasure {
  name: string;
  /** "4 (Mon 26 Oct 2026)" */
  first: string;
  newest: string;
  moved: string;
  error: string;
  meaningful: string;
}

/** A progress report to a doctor in words and pictures. */
export interface ProgressReport {
  practice: string;
  phone: string;
  therapist: string;
  /** "Tue 24 Nov 2026" */
  day: string;
  client: string;
  born: string;
  /** Facts in one line each: side, since when, sessions. */
  facts: { label: string; value: string }[];
  measures: ReportedMeasure[];
  /** The client’s own activities, first and newest rating. */
  activities: { activity: string; first: string; newest: string }[];
  charts: { name: string; svg: string; alt: string }[];
  /** What the course asks for, in sentences. */
  course: string[];
  /** Where the measures come from. */
  sources: string[];
  footnote: string;
}

function dataOf(report: ProgressReport, { text }: Printable): object {
  return {
    practice: text(report.practice),
    phone: text(report.phone),
    therapist: text(report.therapist),
    day: report.day,
    client: text(report.client),
    born: report.born,
    facts: report.facts.map(({ label, value }) => ({ label: text(label), value: text(value) })),
    measures: report.measures,
    activities: report.activities.map(({ activity, first, newest }) => ({
      activity: text(activity),
      first,
      newest,
    })),
    charts: report.charts.map(({ name, alt }, index) => ({
      name: text(name),
      file: `chart-${index}.svg`,
      alt: text(alt),
    })),
    course: report.course.map(text),
    sources: report.sources.map(text),
    footnote: text(report.footnote),
  };
}

/** A report of how a client is over a course of care as PDF/UA-1. It names no diagnosis: a score says none. */
export function renderProgressReport(args: {
  report: ProgressReport;
  paper: PaperSize;
}): Uint8Array {
  const { charts } = args.report;
  return setPrintable({
    template: progressReportTemplate,
    paper: args.paper,
    files: Object.fromEntries(charts.map(({ svg }, index) => [`chart-${index}.svg`, svg])),
    fit: FIT,
    data: (words) => dataOf(args.report, words),
  });
}
