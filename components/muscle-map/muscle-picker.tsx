'use client';

import dynamic from 'next/dynamic';
import { useState, type ReactNode } from 'react';

import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import type { ShownRegion } from '@/lib/muscle-map/draw-overlays';
import type { Picked } from '@/lib/muscle-map/pick';
import type { ScreenId } from '@/lib/muscle-map/screens';

import type { LegendKey } from './legend-swatches';
import { MapLegend } from './map-legend';
import { MapOptions, type MapLayers } from './map-options';
import { ScreenChoice } from './screen-choice';
import { MuscleList } from './muscle-list';
import { stateOf, type MapState } from './map-state';
import { WhichOne } from './which-one';

/** The outlines weigh as much as the rest of the page: they come when the page already works. */
const MuscleMap = dynamic(() => import('./muscle-map').then((file) => file.MuscleMap), {
  ssr: false,
  loading: () => (
    <p className="min-h-96 text-quiet">The map is on its way. The list works already.</p>
  ),
});

export interface MusclePickerProps {
  state: MapState;
  /** The muscle of the line that is open. */
  inHand: Picked | null;
  /** Places that today's limits close or narrow, and where it hurts. */
  regions: readonly ShownRegion[];
  /** The side that the views from the side begin with. */
  startSide: Side;
  /** What happened with the last pick: "Piriformis, left: line 3 added". */
  message: ReactNode;
  onPick: (picked: Picked) => void;
}

/** What this map can show, in the order of the legend. */
function legendOf(regions: readonly ShownRegion[], { nerves }: MapLayers): LegendKey[] {
  const has = (wanted: ShownRegion['role']) => regions.some(({ role }) => role === wanted);
  return [
    'number',
    'shut',
    'site',
    'referral',
    ...(has('pain') ? (['pain'] as const) : []),
    ...(has('region-shut') ? (['closed'] as const) : []),
    'glide',
    'care',
    ...(nerves ? (['nerve'] as const) : []),
  ];
}

function isShown(role: ShownRegion['role'], { places, pain }: MapLayers): boolean {
  if (role === 'pain') return pain;
  return role !== 'region' || places;
}

/** Muscles to pick: on the map by finger or keyboard, or in the list beside it. Both say and do the same. */
export function MusclePicker(props: MusclePickerProps) {
  const { state, inHand, regions, startSide, message, onPick } = props;
  const [screen, setScreen] = useState<ScreenId>('posterior.superficial');
  const [hip, setHip] = useState<Side>(startSide);
  const [layers, setLayers] = useState<MapLayers>({ nerves: true, places: false, pain: true });
  const [unsure, setUnsure] = useState<{ muscles: readonly Muscle[]; side: Side } | null>(null);
  const pick = (picked: Picked) => {
    setUnsure(null);
    onPick(picked);
  };
  return (
    <div className="grid gap-4">
      <ScreenChoice screen={screen} hip={hip} onScreen={setScreen} onHip={setHip} />
      <div role="status" className="sticky top-14 z-10 bg-paper py-1 font-semibold empty:hidden">
        {message}
      </div>
      <div className="grid gap-6 min-[1100px]:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
        <div className="grid max-w-2xl content-start gap-3">
          {unsure ? (
            <WhichOne
              choices={unsure.muscles.map((muscle) => ({
                picked: { muscle, side: unsure.side },
                name: stateOf(state, { muscle, side: unsure.side })?.name ?? muscle,
              }))}
              side={unsure.side}
              onPick={pick}
              onClose={() => setUnsure(null)}
            />
          ) : null}
          <MuscleMap
            screen={screen}
            hip={hip}
            state={state}
            inHand={inHand}
            regions={regions.filter(({ role }) => isShown(role, layers))}
            hasNerves={layers.nerves}
            onPick={pick}
            onUnsure={(muscles, side) => setUnsure({ muscles, side })}
          />
          <MapOptions layers={layers} onChange={setLayers} />
          <MapLegend marks={legendOf(regions, layers)} />
        </div>
        <MuscleList state={state} onPick={pick} onShow={setScreen} />
      </div>
    </div>
  );
}
