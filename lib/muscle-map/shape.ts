import type { Muscle } from '@/lib/domain/anatomy/muscle';
import type { Region } from '@/lib/domain/anatomy/region';

import type { FibreBundle } from './geometry/fibre-lines';
import type { Points } from './geometry/points';

/** Where the viewer stands. */
export const views = ['posterior', 'anterior', 'lateral'] as const;
export type View = (typeof views)[number];
/** The views that show both sides of the body. */
export type FrontalView = Exclude<View, 'lateral'>;

/** How deep a drawing lies, from skin to bone. */
export const layers = ['superficial', 'intermediate', 'deep'] as const;
export type Layer = (typeof layers)[number];

/** One coherent piece of a muscle. `from` and `to` name landmarks that its fibres must reach (tests/muscle-map). */
export interface MusclePart {
  kind: 'belly' | 'tendon' | 'fascia';
  outline: Points;
  fibres: readonly FibreBundle[];
  /** Lines between heads or bundles. */
  seams?: readonly Points[];
  from?: string;
  to?: string;
}

/** A muscle as one view shows it at one depth. */
export interface MuscleDrawing {
  view: View;
  layer: Layer;
  parts: readonly MusclePart[];
  triggerPoints: readonly { at: readonly [number, number]; site: string }[];
  /** Where its number or leader line goes. */
  label: readonly [number, number];
  /** What of the muscle is shown, where it is not all ("short head"). */
  note?: string;
}

/** A muscle of the catalogue, the client's left one. */
export interface MuscleShape {
  muscle: Muscle;
  drawings: readonly MuscleDrawing[];
  /** Where its pain may be felt: soft hints, one or more closed curves a view. */
  referral: Partial<Record<FrontalView, readonly Points[]>>;
}

export interface BoneShape {
  id: string;
  views: readonly View[];
  /** Higher is nearer to the viewer. */
  depth: number;
  outline: Points;
  /** The left half of a shape on the midline. */
  isHalf?: boolean;
  isHole?: boolean;
  isOpen?: boolean;
}

/** A muscle that is not in the catalogue: pale, never picked. */
export interface ContextShape {
  id: string;
  view: View;
  scene: Layer;
  outline: Points;
  /** Lies over the muscles of the catalogue. */
  isOnTop?: boolean;
  isTendon?: boolean;
}

/** Where a region of spec §1.3 lies. What is forbidden there is in the rules, not here. */
export interface RegionShape {
  region: Region;
  view: FrontalView;
  outline: Points;
  isHalf?: boolean;
}

export interface NerveShape {
  id: 'sciatic' | 'femoral';
  view: FrontalView;
  lines: readonly {
    /** Centimetres; symbolic. */
    width: number;
    line: Points;
    /** Runs in front of the sacrum or under another structure: dashed, where it is shown at all. */
    isHidden?: boolean;
    isVessel?: boolean;
  }[];
}

export interface SurfaceLine {
  id: string;
  view: FrontalView;
  line: Points;
  /** A fold of the skin. */
  isSkin?: boolean;
}
