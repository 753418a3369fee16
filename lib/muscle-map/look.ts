import type { Pressure } from '@/lib/domain/anatomy/pressure';

import type { PathRole } from './map-path';
import type { Layer, MusclePart } from './shape';

/** How a path looks, as attributes. A fill of `url(#dots)` names a pattern (patterns.ts). */
export interface Look {
  fill?: string;
  stroke?: string;
  strokeWidth?: number;
  strokeDasharray?: string;
  strokeLinecap?: 'round';
  opacity?: number;
}

const line = (stroke: string, strokeWidth: number, more: Look = {}): Look => ({
  fill: 'none',
  stroke,
  strokeWidth,
  ...more,
});
const area = (fill: string, stroke: string, strokeWidth: number, more: Look = {}): Look => ({
  fill,
  stroke,
  strokeWidth,
  ...more,
});

/**
 * The map is a plate of an atlas: the same pale paper by day and in a dim room, in tones that stay apart in grey. Attributes
 * and no style sheet, so that it looks the same inside a page, in a file and on paper.
 */
export const pathLook: Readonly<Record<PathRole, Look>> = {
  skin: area('#fcfaf8', '#a89f97', 1.6),
  'skin-fold': line('#a89f97', 1.2, { strokeDasharray: '4 3' }),
  ligament: line('#6f6b62', 1.6),
  bone: area('#f6f4ec', '#a19d90', 1.1),
  'bone-hole': area('#fcfaf8', '#a19d90', 1.1),
  'bone-edge': line('#a19d90', 1.1),
  'bone-over': area('#f6f4ec', '#a19d90', 1.1, { opacity: 0.93 }),
  'bone-veil': area('#f6f4ec', '#a19d90', 1.1, { opacity: 0.66 }),
  'bone-ghost': line('#6f6b62', 0.8, { strokeDasharray: '3 2.4', opacity: 0.42 }),
  context: area('#f2ece7', '#cbc1b8', 1),
  'context-tendon': area('#fbf9f4', '#cbc1b8', 1),
  behind: line('#5f4a40', 1.3, { strokeDasharray: '4 3' }),
  'nerve-case': line('#4d3b00', 1, { strokeLinecap: 'round' }),
  nerve: line('#f2cf4a', 1, { strokeLinecap: 'round' }),
  'nerve-core': line('#4d3b00', 0.8, { strokeDasharray: '5 4', opacity: 0.4 }),
  'nerve-hidden': line('#4d3b00', 1.8, { strokeDasharray: '3 3' }),
  'vessel-case': line('#5b2b2b', 1, { strokeLinecap: 'round' }),
  vessel: line('#d99a94', 1, { strokeLinecap: 'round' }),
  referral: area('url(#dots)', '#5d3f7c', 0.8, { strokeDasharray: '1 4' }),
  region: line('#3a3a3a', 1.3, { strokeDasharray: '2 3' }),
  'region-never': area('url(#hatch)', '#3a3a3a', 1.4, { strokeDasharray: '6 3' }),
  'region-shut': area('url(#cross)', '#3a3a3a', 1.4, { strokeDasharray: '6 3' }),
  'region-in-hand': area('url(#careful)', '#111', 2.8),
  pain: area('url(#pain)', '#a3392f', 1.2, { strokeDasharray: '3 3' }),
};

const belly: Readonly<Record<Layer, string>> = {
  superficial: '#ecd9d0',
  intermediate: '#e7d0c5',
  deep: '#e0c5b9',
};

/** Five even steps from light to dark, one a Walton level; level 0 is a still hold. */
export const pressureTones: Readonly<Record<Pressure, string>> = {
  0: '#f0f5f4',
  1: '#d9e9e7',
  2: '#b3d4d2',
  3: '#7db3b4',
  4: '#458a8f',
  5: '#1d5a63',
};

/** A heavier outline for every level, so that the tone is never alone; a still hold is dashed. */
export const pressureOutline = (pressure: Pressure): Look => ({
  stroke: '#111',
  strokeWidth: 1.9 + pressure * 0.75,
  ...(pressure === 0 && { strokeDasharray: '7 4' }),
});

export type MuscleState = 'plain' | 'pale' | 'shut' | 'planned' | 'in-hand';

interface PartFacts {
  kind: MusclePart['kind'];
  layer: Layer;
  state: MuscleState;
  pressure: Pressure | null;
}

/** What may not be worked today. */
export const shutLook = area('#f4f2ef', '#8a8580', 1.2, { strokeDasharray: '5 3' });
const pale = area('#f1e9e4', '#bdb0a7', 1);

function plainLook(kind: MusclePart['kind'], layer: Layer): Look {
  if (kind === 'belly') return area(belly[layer], '#7e665b', 1.5);
  return area(kind === 'tendon' ? '#f6f1e6' : '#f3ece0', '#a3937f', 1.2);
}

/** One part of a muscle: outline and tone together say what is planned, never colour alone. */
export function partLook({ kind, layer, state, pressure }: PartFacts): Look {
  const level = pressure ?? 0;
  switch (state) {
    case 'planned':
      return { fill: pressureTones[level], ...pressureOutline(level) };
    case 'in-hand':
      return { ...plainLook(kind, layer), stroke: '#111', strokeWidth: 3.4 };
    case 'shut':
      return shutLook;
    case 'pale':
      return pale;
    case 'plain':
      return plainLook(kind, layer);
  }
}

/** Lines inside a muscle. */
export function fibreLook(state: MuscleState, pressure: Pressure | null): Look {
  if (state === 'planned')
    return line((pressure ?? 0) >= 4 ? '#ffffff' : '#12343a', 0.8, { opacity: 0.45 });
  return line('#a98d80', 0.8, { opacity: state === 'plain' || state === 'in-hand' ? 0.75 : 0.3 });
}

export const seamLook: Look = line('#7e665b', 1.1);
