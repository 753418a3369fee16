import type { IsoDate } from '@/lib/domain/shared/iso-date';

export interface SeriesPoint {
  on: IsoDate;
  score: number;
  /** What is read out: the day, the score, and what has become of it since the start. */
  label: string;
}

export interface ChartLevel {
  kind: 'meaningful' | 'error' | 'both' | 'recovered';
  at: number;
  label: string;
}

export interface SeriesMark {
  on: IsoDate;
  kind: 'session' | 'plan' | 'sheet';
  label: string;
}

/** The scores of one measure over a course of care, ready to be drawn. */
export interface OutcomeSeries {
  /** The earliest first. */
  points: readonly SeriesPoint[];
  levels: readonly ChartLevel[];
  /** The same on every chart of a client. */
  marks: readonly SeriesMark[];
  min: number;
  max: number;
  /** The time line: from the start of the course to today. */
  from: IsoDate;
  to: IsoDate;
}
