import { cast, type Caster } from './cast';
import { EMPTY, type Sample } from './sample';

/** One sample for every unit of the picture; the outermost ones are empty, so that every outline closes. */
export interface Raster {
  wide: number;
  high: number;
  samples: readonly Sample[];
}

export const sampleAt = (raster: Raster, index: number): Sample => raster.samples[index] ?? EMPTY;

export function rasterOf(caster: Caster): Raster {
  const { wide, high } = caster.window;
  const samples: Sample[] = [];
  for (let j = 0; j < high; j += 1)
    for (let i = 0; i < wide; i += 1) {
      const edge = i === 0 || j === 0 || i === wide - 1 || j === high - 1;
      samples.push(edge ? EMPTY : cast(caster, i, j));
    }
  return { wide, high, samples };
}
