import { NO_PICTURES, type Likely, type Step } from '@/lib/print/fit';
import { knownHeight, trueHeight, usualHeight } from '@/lib/print/known-heights';
import {
  hasHelper,
  keysAt,
  pageOf,
  usually,
  type Digests,
  type Keys,
  type Reckoned,
} from '@/lib/print/piece-keys';
import { reckonedPages, type SheetHeights } from '@/lib/print/reckoned-pages';

const NO_STEP: Step = { size: 0, pictures: NO_PICTURES };

interface Placed {
  index: number;
  at: number;
}

/** An item at a step as it was at the nearest one, else by its texts. */
function likelyHeight(sheet: Reckoned, all: readonly Keys[], { index, at }: Placed): number {
  const { fit, about } = sheet;
  const told = (step: number): number => about(index, fit.steps[step] ?? NO_STEP);
  const nearest = all
    .flatMap(({ items }, step) => {
      const height = knownHeight(items[index] ?? '');
      return height === null ? [] : [{ height, step, away: Math.abs(step - at) }];
    })
    .sort((one, other) => one.away - other.away)[0];
  return nearest ? nearest.height * (told(at) / told(nearest.step)) : trueHeight(told(at));
}

/** The heights of a sheet at each of its steps, as far as earlier sheets and its texts tell. */
function likelyHeights(sheet: Reckoned, digests: Digests): SheetHeights[] {
  const all = sheet.fit.steps.map((step) => keysAt(digests, usually(step)));
  const onPages = sheet.data.items.flatMap(({ helper }, index) => (helper ? [] : index));
  const around = (key: string | null, kind: string): number =>
    key === null ? 0 : (knownHeight(key) ?? usualHeight(kind));
  return all.map((keys, at) => ({
    top: around(keys.headAlike, 'head') + around(keys.net, 'net'),
    ticks: around(keys.ticks, 'ticks'),
    afterToday: around(keys['after-today'], 'after-today'),
    items: onPages.map((index) => likelyHeight(sheet, all, { index, at })),
    blocks: keys.blocks.map((key) => around(key, 'block')),
  }));
}

/** Where a sheet likely ends, by what earlier ones and its texts tell; past its steps where none likely fits. */
export function likelyEnd(sheet: Reckoned, digests: Digests): Likely {
  const { fit, paper } = sheet;
  const heights = likelyHeights(sheet, digests);
  const pagesMax = fit.pagesMax - (hasHelper(sheet) ? 1 : 0);
  const pagesAt = (step: number, late: boolean): number => {
    const [way, pieces] = [fit.steps[step], heights[step]];
    const pages = way && pieces && reckonedPages(pieces, pageOf(paper, { ...way, late }));
    return pages ?? Infinity;
  };
  const found = fit.steps.findIndex((_, step) => pagesAt(step, false) <= pagesMax);
  if (found < 0) return { step: fit.steps.length, late: false };
  return { step: found, late: pagesAt(found, true) <= pagesAt(found, false) };
}
