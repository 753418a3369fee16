'use client';

import { CircleCheck, OctagonX, SquareMinus, TriangleAlert } from 'lucide-react';

import type { Tone } from './tone';

/** Each tone has a shape of its own, so that it is read without its colour: octagon, triangle, square, circle. */
export function ToneShape({ tone, size = 20 }: { tone: Tone; size?: number }) {
  const shape = { 'aria-hidden': true, size, strokeWidth: 2.25, className: 'shrink-0' } as const;
  switch (tone) {
    case 'stop':
      return <OctagonX {...shape} />;
    case 'hold':
      return <TriangleAlert {...shape} />;
    case 'limits':
      return <SquareMinus {...shape} />;
    case 'fine':
      return <CircleCheck {...shape} />;
  }
}
