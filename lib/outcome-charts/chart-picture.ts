import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import { addDays, daysBetween, type IsoDate } from '@/lib/domain/shared/iso-date';
import { dayWords } from '@/lib/domain/shared/day-words';

import type { ChartLevel, OutcomeSeries, SeriesMark } from './outcome-series';

/** Where everything of a chart lies, in points of its picture. What draws it decides how it looks. */
export interface ChartPicture {
  width: number;
  height: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Heights of the lanes below the plot. */
  lanes: { y: number; label: string }[];
  scores: { y: number; label: string }[];
  days: { x: number; label: string }[];
  /** The line through the points; empty for one point. */
  path: string;
  points: { x: number; y: number; label: string; score: string }[];
  levels: { y: number; kind: ChartLevel['kind'] }[];
  marks: { x: number; y: number; kind: SeriesMark['kind'] }[];
  /** What lines and signs mean, below everything. */
  legend: {
    y: number;
    label: string;
    level: ChartLevel['kind'] | null;
    mark: SeriesMark['kind'] | null;
  }[];
}

export interface ChartSize {
  width: number;
  /** Of the plot alone. */
  plotHeight: number;
}

const MARGIN = { left: 62, right: 14, top: 16 };
const LANE = 20;
const AXIS = 24;
/** One day takes so much at least: a single day is drawn in the middle. */
const DAYS_MIN = 7;
const DAY_LABEL = 76;

const shortDay = (on: IsoDate): string => dayWords(on).split(' ').slice(1).join(' ');

/** So many days apart that their names do not meet, the first day of the course in front. */
function dayTicks({ from }: OutcomeSeries, days: number, width: number): number[] {
  const most = Math.max(2, Math.floor(width / DAY_LABEL));
  const step = [1, 2, 7, 14, 28, 56, 112, 224].find((one) => days / one < most) ?? 365;
  return daysBetween(from, addDays(from, days)) < step
    ? [0, days]
    : Array.from({ length: Math.floor(days / step) + 1 }, (_, index) => index * step);
}

const markWords: Readonly<Record<Exclude<SeriesMark['kind'], 'session'>, string>> = {
  plan: 'Plan changed',
  sheet: 'New home-care sheet',
};

/** What the lines and the signs of changes mean, one below the other. */
function legendOf({ levels, marks }: OutcomeSeries, top: number): ChartPicture['legend'] {
  const changes = (['plan', 'sheet'] as const).filter((kind) =>
    marks.some((mark) => mark.kind === kind),
  );
  const lines = [
    ...levels.map(({ kind, label }) => ({ level: kind, mark: null, label })),
    ...changes.map((kind) => ({ level: null, mark: kind, label: markWords[kind] })),
  ];
  return lines.map((one, index) => ({ ...one, y: top + LANE * (index + 0.5) }));
}

/** Puts a series of scores, its thresholds and what was done meanwhile on one time line. */
export function chartPicture(series: OutcomeSeries, size: ChartSize): ChartPicture {
  const plot = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: MARGIN.top,
    bottom: MARGIN.top + size.plotHeight,
  };
  const days = Math.max(DAYS_MIN, daysBetween(series.from, series.to));
  const across = scaleLinear([0, days], [plot.left + 8, plot.right - 8]);
  const up = scaleLinear([series.min, series.max], [plot.bottom, plot.top]);
  const x = (on: IsoDate): number => across(daysBetween(series.from, on));
  const lanes = ['Sessions', 'Changes'].map((label, index) => ({
    label,
    y: plot.bottom + AXIS + LANE * (index + 0.5),
  }));
  const lanesEnd = plot.bottom + AXIS + LANE * lanes.length;
  const legend = legendOf(series, lanesEnd);
  const points = series.points.map(({ on, score, label }) => ({
    x: x(on),
    y: up(score),
    label,
    score: String(Math.round(score * 10) / 10).replace('-', '−'),
  }));
  const draw = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  );
  return {
    width: size.width,
    height: lanesEnd + LANE * legend.length + 4,
    plot,
    lanes,
    scores: up.ticks(5).map((score) => ({ y: up(score), label: String(score).replace('-', '−') })),
    days: dayTicks(series, days, plot.right - plot.left).map((day) => ({
      x: across(day),
      label: shortDay(addDays(series.from, day)),
    })),
    path: points.length > 1 ? (draw(points) ?? '') : '',
    points,
    levels: series.levels.map(({ at, kind }) => ({ y: up(at), kind })),
    marks: series.marks.map(({ on, kind }) => ({
      x: x(on),
      y: lanes[kind === 'session' ? 0 : 1]?.y ?? plot.bottom,
      kind,
    })),
    legend,
  };
}
