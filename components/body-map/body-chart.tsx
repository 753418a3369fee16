'use client';

import dynamic from 'next/dynamic';
import { useState } from 'react';

import { Button } from '@/components/ui/button';
import { pressedStyle } from '@/components/ui/pressed-style';
import { clientSideOf } from '@/lib/domain/anatomy/picture-sides';
import type { Region } from '@/lib/domain/anatomy/region';
import type { MarkSide, Side } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { AskedRegion } from '@/lib/domain/intake/intake-questions';

import { SideBadge } from './side-badge';

/** The outlines weigh as much as the rest of the page: they come when the page already works. */
const BodyOutline = dynamic(() => import('./body-outline').then((file) => file.BodyOutline), {
  ssr: false,
  loading: () => <p className="text-quiet">The picture is on its way</p>,
});

export interface BodyMark {
  region: Region;
  /** The client's own. */
  side: MarkSide;
}

interface BodyChartProps {
  regions: readonly AskedRegion[];
  marks: readonly BodyMark[];
  /** Marks a place, or takes the mark away. */
  onToggle: (mark: BodyMark) => void;
}

const views = [
  { view: 'back', title: 'Back' },
  { view: 'front', title: 'Front' },
] as const;

/** A picture of the body to tap on, from behind and from the front. Sides are the client's own. */
export function BodyChart({ regions, marks, onToggle }: BodyChartProps) {
  const [tapped, setTapped] = useState<{ regions: readonly Region[]; side: Side } | null>(null);
  const toggle = (region: Region, side: Side) =>
    onToggle({ region, side: isMidline(regions, region) ? 'both' : side });
  const tap = (under: readonly Region[], side: Side) => {
    const [only] = under;
    if (under.length === 1 && only) toggle(only, side);
    setTapped(under.length === 1 ? null : { regions: under, side });
  };
  return (
    <div className="grid gap-3">
      <div aria-hidden className="grid max-w-lg grid-cols-2 gap-4">
        {views.map(({ view, title }) => (
          <figure key={view} className="min-w-0">
            <figcaption className="flex justify-between text-14 text-quiet">
              <span>{sideWords[clientSideOf(view, 'left')]}</span>
              <span className="font-semibold text-ink">{title}</span>
              <span>{sideWords[clientSideOf(view, 'right')]}</span>
            </figcaption>
            <div className="min-h-72 [&_svg]:h-auto [&_svg]:w-full">
              <BodyOutline view={view} marks={marks} onTap={tap} />
            </div>
          </figure>
        ))}
      </div>
      {tapped ? (
        <PlaceChoice
          {...tapped}
          names={regions}
          marks={marks}
          onToggle={(region) => toggle(region, tapped.side)}
          onClose={() => setTapped(null)}
        />
      ) : null}
    </div>
  );
}

function isMidline(regions: readonly AskedRegion[], region: Region): boolean {
  return regions.find(({ id }) => id === region)?.midline ?? false;
}

interface PlaceChoiceProps {
  regions: readonly Region[];
  side: Side;
  names: readonly AskedRegion[];
  marks: readonly BodyMark[];
  onToggle: (region: Region) => void;
  onClose: () => void;
}

/** Several places lie under one part of the picture: which of them is it? */
function PlaceChoice({ regions, side, names, marks, onToggle, onClose }: PlaceChoiceProps) {
  return (
    <div
      role="group"
      aria-label={`Which place, on the ${side}?`}
      className="grid max-w-lg gap-2 border-l-4 border-work py-1 pl-4"
    >
      <p className="flex flex-wrap items-center gap-x-3">
        <SideBadge side={side} /> Which place exactly?
      </p>
      <div className="flex flex-wrap gap-2">
        {regions.map((region) => {
          const known = names.find(({ id }) => id === region);
          const isMarked = marks.some(
            (mark) => mark.region === region && (mark.side === 'both' || mark.side === side),
          );
          return (
            <Button
              key={region}
              aria-pressed={isMarked}
              onClick={() => onToggle(region)}
              className={pressedStyle}
            >
              {known?.label ?? region}
            </Button>
          );
        })}
        <Button kind="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}
