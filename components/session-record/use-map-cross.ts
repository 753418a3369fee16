'use client';

import { useState, type KeyboardEvent } from 'react';

import type { Point } from '@/lib/muscle-map/geometry/points';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How far one key moves the cross, as a part of the picture; with Shift, a fifth of it. */
const STEP_SHARE = 1 / 30;
const FINE = 1 / 5;

const ways: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const within = (value: number, from: number, size: number): number =>
  Math.max(from, Math.min(from + size, value));

function moved(at: Point, way: Point, { box, step }: { box: Box; step: number }): Point {
  return {
    x: within(at.x + way.x * step, box.x, box.width),
    y: within(at.y + way.y * step, box.y, box.height),
  };
}

/** A cross that arrow keys move over a drawing, from its middle; Enter picks the place. Null until a key asks for it. */
export function useMapCross(box: Box, onPlace: (at: Point) => void) {
  const [at, setAt] = useState<Point | null>(null);
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const whole = Math.max(box.width, box.height) * STEP_SHARE;
  const act = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const way = ways[key];
    const step = shiftKey ? whole * FINE : whole;
    if (way) setAt(at ? moved(at, way, { box, step }) : middle);
    else if (!at) return false;
    else if (key === 'Enter' || key === ' ') onPlace(at);
    else if (key === 'Escape') setAt(null);
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (act(event)) event.preventDefault();
  };
  return { at, keys: { onKeyDown, onBlur: () => setAt(null) } };
}
