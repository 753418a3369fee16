import { CircleCheck, OctagonX, SquareMinus, TriangleAlert } from 'lucide-react';

/** stop: end here. hold: not yet. limits: go, within limits. fine: nothing to say, so no colour. */
export type Tone = 'stop' | 'hold' | 'limits' | 'fine';

interface ToneStyle {
  /** Ground and edge of a block of text. */
  block: string;
  /** The word. */
  word: string;
}

export const toneStyles: Record<Tone, ToneStyle> = {
  stop: { block: 'border-stop bg-stop-wash', word: 'text-stop' },
  hold: { block: 'border-hold-ink bg-hold-wash', word: 'text-hold-ink' },
  limits: { block: 'border-limits bg-limits-wash', word: 'text-limits' },
  fine: { block: 'border-line bg-transparent', word: 'text-ink' },
};

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
