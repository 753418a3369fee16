import { levelDashes, markShape } from '@/lib/outcome-charts/chart-shapes';
import {
  chartPicture,
  type ChartPicture,
  type ChartSize,
} from '@/lib/outcome-charts/chart-picture';
import type { OutcomeSeries } from '@/lib/outcome-charts/outcome-series';

import { ChartPoints } from './chart-points';

const WIDE: ChartSize = { width: 720, plotHeight: 170 };
const NARROW: ChartSize = { width: 340, plotHeight: 150 };

function Axes({ plot, scores, days, lanes }: ChartPicture) {
  return (
    <g aria-hidden className="fill-quiet text-14">
      {scores.map(({ y, label }) => (
        <g key={label}>
          <path d={`M${plot.left} ${y}H${plot.right}`} className="stroke-rule" />
          <text x={plot.left - 8} y={y + 5} textAnchor="end" className="tabular-nums">
            {label}
          </text>
        </g>
      ))}
      {days.map(({ x, label }) => (
        <text key={label} x={x} y={plot.bottom + 18} textAnchor="middle">
          {label}
        </text>
      ))}
      {lanes.map(({ y, label }) => (
        <text key={label} x={0} y={y + 5}>
          {label}
        </text>
      ))}
    </g>
  );
}

function Level({ d, kind }: { d: string; kind: keyof typeof levelDashes }) {
  return (
    <path d={d} className="stroke-ink" strokeWidth={1.5} strokeDasharray={levelDashes[kind]} />
  );
}

function Marks({ marks, plot }: ChartPicture) {
  return (
    <g aria-hidden className="fill-ink">
      {marks.map(({ x, y, kind }, index) => (
        <g key={index}>
          {kind === 'session' ? (
            <path d={`M${x} ${plot.top}V${plot.bottom}`} className="stroke-rule" />
          ) : null}
          <path d={markShape(kind)} transform={`translate(${x} ${y})`} />
        </g>
      ))}
    </g>
  );
}

function Key({ legend }: { legend: ChartPicture['legend'] }) {
  return (
    <g aria-hidden className="fill-ink text-14">
      {legend.map(({ y, label, level, mark }) => (
        <g key={label}>
          {level ? <Level d={`M4 ${y}H38`} kind={level} /> : null}
          {mark ? <path d={markShape(mark)} transform={`translate(21 ${y})`} /> : null}
          <text x={46} y={y + 5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface PictureProps {
  picture: ChartPicture;
  label: string;
  className: string;
}

function Picture({ picture, label, className }: PictureProps) {
  const { width, height, plot, levels, path, points } = picture;
  return (
    <svg
      role="group"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      className={`h-auto w-full overflow-visible ${className}`}
    >
      <Axes {...picture} />
      <Marks {...picture} />
      <g aria-hidden>
        {levels.map(({ y, kind }) => (
          <Level key={kind} d={`M${plot.left} ${y}H${plot.right}`} kind={kind} />
        ))}
      </g>
      {path === '' ? null : (
        <path aria-hidden d={path} fill="none" className="stroke-work" strokeWidth={2.5} />
      )}
      <ChartPoints points={points} />
      <Key legend={picture.legend} />
    </svg>
  );
}

/**
 * The scores of one measure over a course: thresholds, sessions and changes on one time line. Drawn on the server, once for a
 * wide and once for a narrow screen, so that its words are never small. Its points are walked through by arrows.
 */
export function OutcomeChart({ series, name }: { series: OutcomeSeries; name: string }) {
  const label = `${name}: ${series.points.length} ${series.points.length === 1 ? 'score' : 'scores'}. Arrow keys go through them.`;
  return (
    <div className="max-w-3xl">
      <Picture
        picture={chartPicture(series, WIDE)}
        label={label}
        className="hidden md:block print:block"
      />
      <Picture
        picture={chartPicture(series, NARROW)}
        label={label}
        className="md:hidden print:hidden"
      />
    </div>
  );
}
