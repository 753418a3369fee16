import { memo, useId } from 'react';

import type { Pressure } from '@/lib/domain/anatomy/pressure';
import type { DrawnMuscle, DrawnPart } from '@/lib/muscle-map/draw-muscle';

import { fibreLook, partLook, seamLook, type MuscleState } from '@/lib/muscle-map/look';

interface MuscleViewProps {
  drawn: DrawnMuscle;
  state: MuscleState;
  pressure: Pressure | null;
  /** "Piriformis, client’s left, line 2, level 3, 6 minutes". Only what can be picked has one. */
  label: string | null;
  isPressed: boolean;
  isTabStop: boolean;
}

/** One muscle of one side, with the course of its fibres. */
export const MuscleView = memo(function MuscleView(props: MuscleViewProps) {
  const { drawn, label, isPressed, isTabStop } = props;
  const button = label
    ? ({
        role: 'button',
        tabIndex: isTabStop ? 0 : -1,
        'aria-pressed': isPressed,
        'aria-label': label,
        'data-muscle': drawn.muscle,
        'data-side': drawn.side,
        className: 'map-muscle',
      } as const)
    : {};
  return (
    <g {...button}>
      {drawn.parts.map((part, index) => (
        <PartView key={index} part={part} {...props} />
      ))}
    </g>
  );
});

function PartView({ part, drawn, state, pressure }: MuscleViewProps & { part: DrawnPart }) {
  const clip = useId();
  const fibres = fibreLook(state, pressure);
  return (
    <>
      <clipPath id={clip}>
        <path d={part.d} />
      </clipPath>
      <path
        d={part.d}
        strokeLinejoin="round"
        {...partLook({ kind: part.kind, layer: drawn.layer, state, pressure })}
      />
      <g clipPath={`url(#${clip})`}>
        <path d={part.fibres.join('')} {...fibres} />
        {part.seams.length > 0 ? <path d={part.seams.join('')} {...seamLook} /> : null}
      </g>
    </>
  );
}
