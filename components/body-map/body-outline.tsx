'use client';

import Body, { type ExtendedBodyPart } from 'react-muscle-highlighter';

import { clientSideOf, type BodyView } from '@/lib/domain/anatomy/picture-sides';
import type { Region } from '@/lib/domain/anatomy/region';
import type { MarkSide, Side } from '@/lib/domain/anatomy/side';

import { chartSlugs, markedParts, oneSide, otherParts, regionsUnder } from './chart-parts';
import { pictureSideOf } from './chart-sides';

export interface BodyOutlineProps {
  view: BodyView;
  marks: readonly { region: Region; side: MarkSide }[];
  /** A part was tapped: the regions under it, on the client's own side. */
  onTap: (regions: readonly Region[], side: Side) => void;
}

const MARKED = 'var(--color-work)';
const PLAIN = 'var(--color-rule)';
/** Head and arms: there to be a body, not to be tapped. */
const FAINT = 'var(--color-wash)';

/** Every part gets its colour: the picture's own black is for what nobody has coloured. */
function coloured({ view, marks }: BodyOutlineProps): ExtendedBodyPart[] {
  const marked = markedParts(view, marks).map(({ slug, side }): ExtendedBodyPart => {
    const one = oneSide(side);
    return { slug, color: MARKED, ...(one ? { side: pictureSideOf(view, one) } : {}) };
  });
  const plain = chartSlugs(view).filter((slug) => !marked.some((part) => part.slug === slug));
  return [
    ...marked,
    ...plain.map((slug) => ({ slug, color: PLAIN })),
    ...otherParts(view).map((slug) => ({ slug, color: FAINT })),
  ];
}

/** The picture alone. It is a quicker way for fingers: everything it does, the list beside it does too. */
export function BodyOutline(props: BodyOutlineProps) {
  const { view, onTap } = props;
  return (
    <Body
      data={coloured(props)}
      side={view}
      scale={1}
      border="var(--color-line)"
      defaultFill={PLAIN}
      defaultStroke="var(--color-surface)"
      defaultStrokeWidth={2}
      onBodyPartPress={(part, pictureSide) => {
        const regions = regionsUnder(view, part.slug);
        if (regions.length > 0) onTap(regions, clientSideOf(view, pictureSide ?? 'left'));
      }}
    />
  );
}
