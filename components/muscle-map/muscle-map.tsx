'use client';

import { useId, useMemo, useRef, useState, type MouseEvent } from 'react';

import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import {
  nervesOver,
  referralPaths,
  regionPaths,
  type ShownRegion,
} from '@/lib/muscle-map/draw-overlays';
import { drawScreen } from '@/lib/muscle-map/draw-screen';
import { UNITS_PER_CM, windowOf } from '@/lib/muscle-map/frame';
import type { MapPath } from '@/lib/muscle-map/map-path';
import { pickAt, type Picked } from '@/lib/muscle-map/pick';
import { screens, type ScreenId } from '@/lib/muscle-map/screens';
import { isSame, tabOrder } from '@/lib/muscle-map/tab-order';

import { mapKeyDown } from './map-keys';
import { MapMarks } from './map-marks-layer';
import { MapPathView } from './map-path-view';
import { MapPatterns } from './map-patterns';
import { spokenName, stateOf, type MapState } from './map-state';
import { MuscleView } from './muscle-view';

/** A finger's reach on the glass, in px: taps this near to a muscle are taken for it. */
const REACH_PX = 22;

export interface MuscleMapProps {
  screen: ScreenId;
  /** Which hip the views from the side show. */
  hip: Side;
  state: MapState;
  inHand: Picked | null;
  regions: readonly ShownRegion[];
  /** Lays nerves over the screens that hide them. */
  hasNerves: boolean;
  onPick: (picked: Picked) => void;
  /** Several muscles lie under the finger. */
  onUnsure: (choices: readonly Muscle[], side: Side) => void;
}

/** Which muscle the keyboard is at: the last one visited, else the one in hand, else the first. */
function useTabStop({ screen, hip, inHand }: MuscleMapProps) {
  const svg = useRef<SVGSVGElement>(null);
  const [visited, setVisited] = useState<Picked | null>(null);
  const order = tabOrder(screen, hip);
  const known = (one: Picked | null) => one && order.find((other) => isSame(one, other));
  const at = known(visited) ?? known(inHand) ?? order[0];
  const goTo = (to: Picked) => {
    setVisited(to);
    const button = svg.current?.querySelector<SVGGElement>(
      `[data-muscle="${to.muscle}"][data-side="${to.side}"]`,
    );
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  };
  return { svg, at, goTo };
}

/** Where a tap lies on the drawing, and how far a finger reaches there (both in drawing units). */
function placeOf(
  svg: SVGSVGElement,
  event: MouseEvent,
): { x: number; y: number; reach: number } | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y, reach: REACH_PX / matrix.a };
}

/** The drawing: muscles of one screen, what is planned on them, and what one should know before touching them. */
export function MuscleMap(props: MuscleMapProps) {
  const { screen, hip, state, onPick, onUnsure } = props;
  const id = useId();
  const { svg, at, goTo } = useTabStop(props);
  const { view, title } = screens[screen];
  const shown = view === 'lateral' ? [hip] : sides;
  const items = useMemo(
    () => drawScreen(screen, view === 'lateral' ? [hip] : sides),
    [screen, view, hip],
  );
  const tap = (event: MouseEvent<SVGSVGElement>) => {
    const place = placeOf(event.currentTarget, event);
    const picked = place && pickAt(screen, place, place.reach, hip);
    if (!picked) return;
    if (picked.near.length === 0) onPick(picked.hit);
    else onUnsure([picked.hit.muscle, ...picked.near], picked.hit.side);
  };
  return (
    <svg
      ref={svg}
      viewBox={boxOf(screen)}
      role="group"
      aria-label={`${title}. Arrow keys go from muscle to muscle, Enter picks.`}
      className="h-auto w-full touch-manipulation rounded border border-rule bg-white forced-color-adjust-none"
      onClick={tap}
      onKeyDown={(event) => at && mapKeyDown({ screen, hip, at, goTo, onPick }, event)}
    >
      <MapPatterns id={id} />
      {items.map((item, index) => {
        if ('role' in item) return <MapPathView key={index} path={item} id={id} />;
        const known = item.isContext ? undefined : stateOf(state, item);
        return (
          <MuscleView
            key={`${item.muscle}-${item.side}-${index}`}
            drawn={item}
            state={lookOf(item.isContext, known)}
            pressure={known?.pressure ?? null}
            label={known ? spokenName(known, item.note) : null}
            isPressed={Boolean(known && known.lines.length > 0)}
            isTabStop={Boolean(at && isSame(at, item))}
          />
        );
      })}
      <Overlay {...props} id={id} shown={shown} />
    </svg>
  );
}

function Paths({ paths, id }: { paths: readonly MapPath[]; id: string }) {
  return paths.map((path, index) => <MapPathView key={index} path={path} id={id} />);
}

/** What lies over the muscles and is never touched: the client's pain behind all the rest. */
function Overlay(props: MuscleMapProps & { id: string; shown: readonly Side[] }) {
  const { screen, hip, state, inHand, regions, hasNerves, id, shown } = props;
  const { view } = screens[screen];
  const nerves = useMemo(
    () => nervesOver(screen, view === 'lateral' ? [hip] : sides),
    [screen, view, hip],
  );
  const [pain, others] = [true, false].map((isPain) =>
    regions.filter(({ role }) => (role === 'pain') === isPain),
  ) as [ShownRegion[], ShownRegion[]];
  const referral =
    inHand && shown.includes(inHand.side) ? referralPaths(inHand.muscle, view, inHand.side) : [];
  return (
    <g pointerEvents="none">
      <Paths paths={regionPaths(pain, view)} id={id} />
      {hasNerves ? (
        <g opacity="0.7">
          <Paths paths={nerves} id={id} />
        </g>
      ) : null}
      <Paths paths={[...regionPaths(others, view), ...referral]} id={id} />
      <MapMarks screen={screen} shown={shown} state={state} inHand={inHand} />
    </g>
  );
}

function lookOf(isContext: boolean, known: MapState[number] | undefined) {
  if (isContext || !known) return 'pale';
  if (known.lines.length > 0) return 'planned';
  return known.refused ? 'shut' : 'plain';
}

/** Room above the body for the words that say whose side is whose. */
const HEAD_UNITS = 26;

function boxOf(screen: ScreenId): string {
  const { half, top, bottom } = windowOf(screens[screen].view);
  const [width, height] = [2 * half * UNITS_PER_CM, (bottom - top) * UNITS_PER_CM];
  return `${-half * UNITS_PER_CM} ${top * UNITS_PER_CM - HEAD_UNITS} ${width} ${height + HEAD_UNITS}`;
}
