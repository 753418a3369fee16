'use client';

import { useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface ChartPointsProps {
  points: readonly { x: number; y: number; label: string; score: string }[];
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowDown: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/**
 * The points of a chart, one stop for the keyboard: arrows, Home and End go through them, and each is read out. Without
 * script each is a stop of its own.
 */
export function ChartPoints({ points }: ChartPointsProps) {
  const last = points.length - 1;
  const [at, setAt] = useState<number | null>(null);
  const group = useRef<SVGGElement>(null);
  useEffect(() => setAt(last), [last]);
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const next = step(at, last);
    setAt(next);
    group.current?.querySelectorAll<SVGGElement>('[data-point]')[next]?.focus();
  };
  return (
    <g ref={group} onKeyDown={move}>
      {points.map(({ x, y, label, score }, index) => (
        <g
          key={index}
          data-point
          role="img"
          aria-label={label}
          tabIndex={at === null || at === index ? 0 : -1}
          onFocus={() => setAt(index)}
          className="group outline-none"
        >
          <title>{label}</title>
          <circle
            cx={x}
            cy={y}
            r={11}
            className="fill-transparent stroke-transparent group-focus-visible:stroke-work"
            strokeWidth={3}
          />
          <circle cx={x} cy={y} r={5} className="fill-work" />
          <text
            x={x}
            y={y - 10}
            textAnchor="middle"
            strokeWidth={4}
            paintOrder="stroke"
            className="fill-ink stroke-paper text-14 font-semibold tabular-nums"
          >
            {score}
          </text>
        </g>
      ))}
    </g>
  );
}
