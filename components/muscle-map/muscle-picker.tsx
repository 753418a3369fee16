'use client';

import dynamic from 'next/dynamic';
import { memo, useId, useRef, useState, type ReactNode } from 'react';

import { useAfterPicture } from '@/components/ui/use-after-picture';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Side } from '@/lib/domain/anatomy/side';
import { isInView, type ShownRegion } from '@/lib/muscle-map/draw-overlays';
import type { Picked } from '@/lib/muscle-map/pick';
import { screens } from '@/lib/muscle-map/screens';

import { Elsewhere } from './elsewhere';
import type { LegendKey } from './legend-swatches';
import { MapLegend } from './map-legend';
import { MapOptions, type MapLayers } from './map-options';
import { hasShutSite, stateOf, type MapState } from './map-state';
import { MuscleList } from './muscle-list';
import { PlaceList, type PlaceOnMap } from './place-list';
import { ScreenChoice } from './screen-choice';
import { useMapScreen } from './use-map-screen';
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
  /** Places that today's limits close or narrow, endangered ones, and where it hurts. */
  places: readonly PlaceOnMap[];
  /** The side that the views from the side begin with. */
  startSide: Side;
  /** What happened with the last pick: "Piriformis, left: line 3 added". */
  message: ReactNode;
  onPick: (picked: Picked) => void;
}

function isShown(role: ShownRegion['role'], { places, pain }: MapLayers): boolean {
  if (role === 'pain') return pain;
  return role !== 'region' || places;
}

/** What this map can show, in the order of the legend. */
function legendOf(
  state: MapState,
  shown: readonly ShownRegion[],
  { nerves }: MapLayers,
): LegendKey[] {
  const has = (wanted: ShownRegion['role'], key: LegendKey): LegendKey[] =>
    shown.some(({ role }) => role === wanted) ? [key] : [];
  return [
    'number',
    'shut',
    'site',
    ...(state.some(hasShutSite) ? (['unpressed'] as const) : []),
    'referral',
    ...has('pain', 'pain'),
    ...has('region-shut', 'closed'),
    ...has('region-never', 'glide'),
    ...has('region', 'care'),
    ...(nerves ? (['nerve'] as const) : []),
  ];
}

interface Unsure {
  muscles: readonly Muscle[];
  side: Side;
}

/** Beside its list the map keeps 580 px: then every muscle has 44 px for a finger (tests/muscle-map). */
const COLUMNS = 'grid gap-6 min-[1100px]:grid-cols-[minmax(580px,3fr)_minmax(20rem,2fr)]';

/** Muscles to pick: on the map by finger or keyboard, or in the list beside it. Both say and do the same. */
export function MusclePicker({ message, ...map }: MusclePickerProps) {
  const { state, inHand, startSide, onPick } = map;
  const listId = useId();
  const { screen, hip, setScreen, setHip, show } = useMapScreen(inHand, startSide);
  // The button that was tapped answers first, the drawing follows.
  const drawn = useAfterPicture(screen);
  return (
    <div className="grid gap-4">
      <ScreenChoice screen={screen} hip={hip} onScreen={setScreen} onHip={setHip}>
        <a
          href={`#${listId}`}
          className="text-link inline-flex min-h-11 items-center min-[1100px]:hidden"
        >
          Pick from the list
        </a>
      </ScreenChoice>
      <div role="status" className="sticky top-14 z-10 bg-paper py-1 font-semibold empty:hidden">
        {message}
      </div>
      <div className={COLUMNS}>
        <MapWithMarks {...map} screen={drawn} hip={hip} onShow={show} />
        <div
          id={listId}
          tabIndex={-1}
          className="scroll-mt-28 min-[1100px]:sticky min-[1100px]:top-28 min-[1100px]:self-start"
        >
          <MuscleList state={state} onPick={onPick} onShow={show} />
        </div>
      </div>
    </div>
  );
}

type MapWithMarksProps = Omit<MusclePickerProps, 'message'> &
  Pick<ReturnType<typeof useMapScreen>, 'screen' | 'hip'> & {
    onShow: (picked: Picked) => void;
  };

function choicesOf({ muscles, side }: Unsure, state: MapState) {
  return muscles.map((muscle) => ({
    picked: { muscle, side },
    name: stateOf(state, { muscle, side })?.name ?? muscle,
  }));
}

/** Back to where the finger was: the question that had the focus is gone. */
function focusOn(map: HTMLElement | null, picked: Picked | undefined): void {
  if (!map || !picked) return;
  const wanted = `[data-muscle="${picked.muscle}"][data-side="${picked.side}"]`;
  map.querySelector<SVGGElement>(wanted)?.focus({ preventScroll: true });
}

/** The map, what may be laid over it, and what its marks mean. Drawn anew only for itself: the message has its own line. */
const MapWithMarks = memo(function MapWithMarks(props: MapWithMarksProps) {
  const { state, inHand, places, screen, hip, onPick, onShow } = props;
  const map = useRef<HTMLDivElement>(null);
  const [layers, setLayers] = useState<MapLayers>({ nerves: true, places: true, pain: true });
  const [unsure, setUnsure] = useState<Unsure | null>(null);
  const [place, setPlace] = useState<PlaceOnMap | null>(null);
  const inView = places.filter((one) => isInView(one.region, screens[screen].view));
  const shown = inView.filter(({ role }) => isShown(role, layers));
  const close = (backTo: Picked | undefined) => {
    setUnsure(null);
    focusOn(map.current, backTo);
  };
  return (
    <div ref={map} className="grid max-w-2xl content-start gap-3">
      <Elsewhere state={state} screen={screen} hip={hip} onShow={onShow} />
      <MuscleMap
        screen={screen}
        hip={hip}
        state={state}
        inHand={inHand}
        regions={place ? [...shown, { ...place, role: 'region-in-hand' }] : shown}
        hasNerves={layers.nerves}
        onPick={onPick}
        onUnsure={(muscles, side) => setUnsure({ muscles, side })}
      />
      {unsure ? (
        <WhichOne
          key={unsure.muscles.join(' ')}
          choices={choicesOf(unsure, state)}
          side={unsure.side}
          onPick={(picked) => {
            onPick(picked);
            close(picked);
          }}
          onClose={() => close(choicesOf(unsure, state)[0]?.picked)}
        />
      ) : null}
      <MapOptions layers={layers} onChange={setLayers} />
      <MapLegend marks={legendOf(state, shown, layers)} />
      <PlaceList places={inView} inHand={place} onShow={setPlace} />
    </div>
  );
});
