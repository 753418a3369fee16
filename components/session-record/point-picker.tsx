'use client';

import { useMemo, useState } from 'react';

import { Button } from '@/components/ui/button';
import { pressedStyle } from '@/components/ui/pressed-style';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import { isOutsideBounds, type PointBounds } from '@/lib/domain/session-plan/point-bounds';
import type { MapView, TriggerPoint } from '@/lib/domain/session-record/trigger-point.schema';
import { viewWords } from '@/lib/domain/session-record/view-words';
import { closeUps, tapAt } from '@/lib/muscle-map/close-up';

import { PointMap } from './point-map';
import type { Put } from './put';

export interface PointPickerProps {
  muscle: Muscle;
  name: string;
  side: Side;
  /** What the limits leave of point pressure in it; null where nothing bounds it. */
  bounds: PointBounds | null;
  found: readonly (Pick<TriggerPoint, 'view' | 'x' | 'y'> & { number: number })[];
  onPut: (place: Put) => void;
  /** The client's other side was touched. */
  onAcross: () => void;
}

/** The muscle near, in each view that shows it; its known places stand beside the map as buttons that say and do the same. */
export function PointPicker(props: PointPickerProps) {
  const { muscle, name, side, bounds, found, onPut, onAcross } = props;
  const views = useMemo(() => closeUps(muscle, side), [muscle, side]);
  const [view, setView] = useState<MapView | undefined>(views[0]?.view);
  const shown = views.find((one) => one.view === view);
  if (!shown) return null;
  const put = (place: ReturnType<typeof tapAt>) => {
    if (!place) return onAcross();
    const { at, site } = place;
    onPut({ view: shown.view, x: at.x, y: at.y, site });
  };
  return (
    <div className="group grid gap-4 md:grid-cols-[3fr_2fr]">
      <div className="grid content-start gap-2">
        {views.length > 1 ? (
          <div role="group" aria-label="View" className="flex flex-wrap gap-2">
            {views.map((one) => (
              <Button
                key={one.view}
                aria-pressed={one.view === view}
                className={pressedStyle}
                onClick={() => setView(one.view)}
              >
                {viewWords[one.view]}
              </Button>
            ))}
          </div>
        ) : null}
        <PointMap
          muscle={muscle}
          side={side}
          closeUp={shown}
          isOutside={(site) => isOutsideBounds(bounds, site)}
          label={`${name}, client’s ${side}, ${viewWords[shown.view]}. Touch where the point is.`}
          found={found
            .filter((one) => one.view === shown.view)
            .map(({ number, x, y }) => ({ number, at: { x, y } }))}
          onPlace={(at) => put(tapAt(shown, side, at))}
        />
        <p className="text-14 text-quiet">The client’s own {side}.</p>
      </div>
      <div className="grid content-start gap-2">
        <HowToPut name={name} />
        <Bounds bounds={bounds} />
        {shown.sites.map((site) => (
          <Button key={`${site.site}-${site.at.x}-${site.at.y}`} onClick={() => put(site)}>
            <span>
              {site.site}
              {isOutsideBounds(bounds, site.site) ? (
                <span className="block text-14 font-normal text-limits">not to be pressed now</span>
              ) : null}
            </span>
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Where the limits leave no room for a finger, before one is put there. */
function Bounds({ bounds }: Pick<PointPickerProps, 'bounds'>) {
  if (!bounds) return null;
  return (
    <p className="border-l-4 border-limits bg-limits-wash px-3 py-2">
      {bounds.words} What you find is written down all the same.
    </p>
  );
}

/** The keys are spoken of where there is a mouse or a pad, and wherever a key has led into the map; a finger has none. */
function HowToPut({ name }: Pick<PointPickerProps, 'name'>) {
  return (
    <p className="text-quiet">
      Touch the map where the point is, or pick a known place of the {name.toLowerCase()}.
      <span className="hidden group-has-[svg:focus-visible]:inline any-pointer-fine:inline">
        {' '}
        On the map, arrow keys move a cross and Enter puts the point.
      </span>
    </p>
  );
}
