import type { Slug } from 'react-muscle-highlighter';

import type { BodyView } from '@/lib/domain/anatomy/picture-sides';
import type { Region } from '@/lib/domain/anatomy/region';
import type { MarkSide, Side } from '@/lib/domain/anatomy/side';

import { joinSides } from './chart-sides';

/** A part of the picture, and the regions that lie under it, the most likely one first. */
export interface ChartPart {
  slug: Slug;
  regions: readonly Region[];
}

/** The picture knows 23 parts; what lies under one of them is asked for after the tap. */
const parts: Record<BodyView, readonly ChartPart[]> = {
  back: [
    { slug: 'upper-back', regions: ['thoracic'] },
    { slug: 'trapezius', regions: ['thoracic'] },
    {
      slug: 'lower-back',
      regions: [
        'lumbar_paravertebral',
        'lumbar_midline',
        'flank_kidney',
        'rib12',
        'iliac_crest',
        'si_psis',
        'sacrum',
        'coccyx',
      ],
    },
    {
      slug: 'gluteal',
      regions: ['gluteal', 'deep_gluteal', 'ischial', 'si_psis', 'lateral_hip', 'sacrum', 'coccyx'],
    },
    { slug: 'hamstring', regions: ['posterior_thigh', 'popliteal'] },
    { slug: 'adductors', regions: ['medial_thigh'] },
    { slug: 'calves', regions: ['calf', 'popliteal', 'fibular_head'] },
    { slug: 'ankles', regions: ['foot'] },
    { slug: 'feet', regions: ['foot'] },
  ],
  front: [
    { slug: 'abs', regions: ['abdomen', 'groin_femoral'] },
    { slug: 'obliques', regions: ['abdomen', 'iliac_crest', 'lateral_hip'] },
    { slug: 'adductors', regions: ['medial_thigh', 'groin_femoral'] },
    { slug: 'quadriceps', regions: ['anterior_thigh', 'lateral_thigh', 'lateral_hip'] },
    { slug: 'knees', regions: ['fibular_head'] },
    { slug: 'calves', regions: ['calf', 'fibular_head'] },
    { slug: 'tibialis', regions: ['calf', 'fibular_head'] },
    { slug: 'ankles', regions: ['foot'] },
    { slug: 'feet', regions: ['foot'] },
  ],
};

/** Regions under a tapped part, most likely first; empty for parts that are no place of ours (head, arms). */
export function regionsUnder(view: BodyView, slug: Slug | undefined): readonly Region[] {
  return parts[view].find((part) => part.slug === slug)?.regions ?? [];
}

/** The parts of a view that can be tapped. */
export function chartSlugs(view: BodyView): Slug[] {
  return parts[view].map(({ slug }) => slug);
}

export interface MarkedPart {
  slug: Slug;
  /** The client's own. */
  side: MarkSide;
}

/** Which parts of the picture a list of marked regions fills. A region shows on the first part that has it first. */
export function markedParts(
  view: BodyView,
  marks: readonly { region: Region; side: MarkSide }[],
): MarkedPart[] {
  return parts[view].flatMap(({ slug, regions }) => {
    const side = marks
      .filter((mark) => regions.includes(mark.region) && isShownOn(view, slug, mark.region))
      .reduce<MarkSide | null>((joined, mark) => joinSides(joined, mark.side), null);
    return side === null ? [] : [{ slug, side }];
  });
}

/** The parts where a region is the main one; where it is nowhere, the first part that has it. */
function isShownOn(view: BodyView, slug: Slug, region: Region): boolean {
  const main = parts[view].filter((part) => part.regions[0] === region);
  const all = parts[view].filter((part) => part.regions.includes(region));
  return (main.length > 0 ? main : all.slice(0, 1)).some((part) => part.slug === slug);
}

/** What the picture consists of. */
export const everyPart: readonly Slug[] = [
  'abs',
  'adductors',
  'ankles',
  'biceps',
  'calves',
  'chest',
  'deltoids',
  'feet',
  'forearm',
  'gluteal',
  'hair',
  'hamstring',
  'hands',
  'head',
  'knees',
  'lower-back',
  'neck',
  'obliques',
  'quadriceps',
  'tibialis',
  'trapezius',
  'triceps',
  'upper-back',
];

/** Parts of a view that cannot be marked: they belong to no place of the intake. */
export function otherParts(view: BodyView): Slug[] {
  const own = chartSlugs(view);
  return everyPart.filter((slug) => !own.includes(slug));
}

/** One side in the picture's own sense, or undefined for both. */
export function oneSide(side: MarkSide): Side | undefined {
  return side === 'both' ? undefined : side;
}
