import type { Side } from '@/lib/domain/anatomy/side';
import { isOutsideBounds } from '@/lib/domain/session-plan/point-bounds';
import { triggerPointsOf } from '@/lib/muscle-map/draw-overlays';
import { projectionOf, signOf, UNITS_PER_CM, windowOf } from '@/lib/muscle-map/frame';
import { drawingOf } from '@/lib/muscle-map/muscle-shapes';
import { numberPlace } from '@/lib/muscle-map/number-place';
import type { Picked } from '@/lib/muscle-map/pick';
import { pickableOn, screens, type ScreenId } from '@/lib/muscle-map/screens';
import { isSame } from '@/lib/muscle-map/tab-order';
import type { View } from '@/lib/muscle-map/shape';

import { LineNumber, SiteMark } from './map-marks';
import type { MapState, MuscleOnMap } from './map-state';

interface MapMarksProps {
  screen: ScreenId;
  shown: readonly Side[];
  state: MapState;
  inHand: Picked | null;
}

/** What lies over everything: whose side is whose, numbers of the plan's lines, trigger points of the muscle in hand. */
export function MapMarks({ screen, shown, state, inHand }: MapMarksProps) {
  const { view } = screens[screen];
  const onScreen = pickableOn(screen);
  const here = state.filter(
    ({ muscle, side }) => shown.includes(side) && onScreen.some((drawn) => drawn.muscle === muscle),
  );
  const layerOf = (muscle: MuscleOnMap['muscle']) =>
    onScreen.find((drawn) => drawn.muscle === muscle)?.layer;
  const marked = here.filter((one) => one.lines.length > 0 || (inHand && isSame(one, inHand)));
  return (
    <>
      {marked.flatMap(({ muscle, side, bounds = null }) => {
        const drawing = drawingOf(muscle, view, layerOf(muscle));
        const points = drawing ? triggerPointsOf(drawing, view, side) : [];
        return points.map(({ at, site }) => (
          <SiteMark
            key={`${muscle}-${side}-${site}-${at.x}`}
            at={at}
            site={site}
            isShut={isOutsideBounds(bounds, site)}
          />
        ));
      })}
      {here
        .filter(({ lines }) => lines.length > 0)
        .map((one) => {
          const drawing = drawingOf(one.muscle, view, layerOf(one.muscle));
          return drawing ? (
            <LineNumber
              key={`${one.muscle}-${one.side}`}
              at={projectionOf(view, one.side)(numberPlace(drawing))}
              text={one.lines.join(' ')}
              isInHand={inHand !== null && isSame(one, inHand)}
            />
          ) : null;
        })}
      <SideWords view={view} shown={shown} />
    </>
  );
}

/** The words over the drawing come from the same sign as the drawing. */
function SideWords({ view, shown }: { view: View; shown: readonly Side[] }) {
  const { half, top } = windowOf(view);
  const [only] = shown;
  const words =
    view === 'lateral' && only
      ? [
          { text: 'Front', sign: signOf(view, only) },
          { text: `Back, ${only} hip`, sign: signOf(view, only) === 1 ? -1 : 1 },
        ]
      : shown.map((side) => ({ text: `Client’s ${side}`, sign: signOf(view, side) }));
  return words.map(({ text, sign }) => (
    <text
      key={text}
      x={sign * (half - 0.5) * UNITS_PER_CM}
      y={top * UNITS_PER_CM - 7}
      textAnchor={sign < 0 ? 'start' : 'end'}
      fontSize="15"
      fontWeight="700"
      fill="#3a3a3a"
    >
      {text}
    </text>
  ));
}
