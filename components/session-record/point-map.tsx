'use client';

import { useId, useMemo, type MouseEvent } from 'react';

import { SiteMark } from '@/components/muscle-map/map-marks';
import { MapPathView } from '@/components/muscle-map/map-path-view';
import { MapPatterns } from '@/components/muscle-map/map-patterns';
import { MuscleView } from '@/components/muscle-map/muscle-view';
import type { Muscle } from '@/lib/domain/anatomy/muscle';
import { sides, type Side } from '@/lib/domain/anatomy/side';
import type { CloseUp } from '@/lib/muscle-map/close-up';
import { nervesOver } from '@/lib/muscle-map/draw-overlays';
import { drawScreen } from '@/lib/muscle-map/draw-screen';
import { projectionOf } from '@/lib/muscle-map/frame';
import type { Point } from '@/lib/muscle-map/geometry/points';

import { useMapCross } from './use-map-cross';

export interface PointMapProps {
  muscle: Muscle;
  /** The client's own. */
  side: Side;
  closeUp: CloseUp;
  /** What was found in this view, with its number. */
  found: readonly { number: number; at: Point }[];
  /** Where a place of the muscle is not to be pressed now. */
  isOutside?: (site: string) => boolean;
  /** "Piriformis, client’s left, from behind" */
  label: string;
  /** A place of the drawing that was touched, in its units; left out where it is only looked at. */
  onPlace?: ((at: Point) => void) | undefined;
}

/** Where a tap lies on the drawing. */
function placeOf(svg: SVGSVGElement, event: MouseEvent): Point | null {
  const matrix = svg.getScreenCTM();
  if (!matrix) return null;
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return { x, y };
}

/** One muscle near, with the nerve, the places where trigger points are looked for, and those that were found. */
export function PointMap(props: PointMapProps) {
  const { muscle, side, closeUp, label, onPlace } = props;
  const { screen, view, box } = closeUp;
  const id = useId();
  const items = useMemo(
    () => drawScreen(screen, view === 'lateral' ? [side] : sides),
    [screen, view, side],
  );
  const nerves = useMemo(
    () => nervesOver(screen, view === 'lateral' ? [side] : sides),
    [screen, view, side],
  );
  const tap = (event: MouseEvent<SVGSVGElement>) => {
    const at = placeOf(event.currentTarget, event);
    if (at) onPlace?.(at);
  };
  const cross = useMapCross(box, (at) => onPlace?.(at));
  return (
    <svg
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role={onPlace ? 'application' : 'img'}
      aria-label={label}
      className="h-auto max-h-[70vh] w-full touch-manipulation rounded border border-rule bg-white"
      {...(onPlace && { tabIndex: 0, onClick: tap, ...cross.keys })}
    >
      <MapPatterns id={id} />
      {items.map((item, index) =>
        'role' in item ? (
          <MapPathView key={index} path={item} id={id} />
        ) : (
          <MuscleView
            key={`${item.muscle}-${item.side}-${index}`}
            drawn={item}
            state={item.muscle === muscle && item.side === side ? 'plain' : 'pale'}
            pressure={null}
            label={null}
            isPressed={false}
            isTabStop={false}
          />
        ),
      )}
      <g pointerEvents="none">
        <g opacity="0.7">
          {nerves.map((path, index) => (
            <MapPathView key={index} path={path} id={id} />
          ))}
        </g>
        <Marks {...props} />
        {cross.at ? <Cross at={cross.at} size={sizeIn(box)} /> : null}
      </g>
    </svg>
  );
}

/** A mark is this part of the picture, however near the muscle is. */
const MARK_SHARE = 1 / 30;

const sizeIn = ({ width, height }: CloseUp['box']): number => Math.max(width, height) * MARK_SHARE;

/** Where the arrow keys have come to: a ring with four arms, free in the middle. */
function Cross({ at: { x, y }, size }: { at: Point; size: number }) {
  const arms = `M${x - 2 * size} ${y}h${size}M${x + size} ${y}h${size}M${x} ${y - 2 * size}v${size}M${x} ${y + size}v${size}`;
  return (
    <g fill="none">
      {[
        { stroke: '#fff', strokeWidth: size / 2 },
        { stroke: '#111', strokeWidth: size / 5 },
      ].map((line) => (
        <g key={line.stroke} {...line}>
          <circle cx={x} cy={y} r={size} />
          <path d={arms} />
        </g>
      ))}
    </g>
  );
}

function Marks({ side, closeUp, found, isOutside }: PointMapProps) {
  const { view, box, sites } = closeUp;
  const project = projectionOf(view, side);
  const size = sizeIn(box);
  return (
    <>
      {sites.map(({ at, site }) => (
        <SiteMark
          key={`${site}-${at.x}-${at.y}`}
          at={project(at)}
          site={site}
          isShut={isOutside?.(site) ?? false}
          arm={size / 2}
        />
      ))}
      {found.map(({ number, at }) => {
        const { x, y } = project(at);
        return (
          <g key={number}>
            <circle cx={x} cy={y} r={size} fill="#7a1f16" stroke="#fff" strokeWidth={size / 5} />
            <text
              x={x}
              y={y + size * 0.4}
              textAnchor="middle"
              fontSize={size * 1.2}
              fontWeight="700"
              fill="#fff"
            >
              {number}
            </text>
          </g>
        );
      })}
    </>
  );
}
