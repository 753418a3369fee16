import { legRegions, type Region } from '../anatomy/region';
import { isLegRegion } from '../screening/place';
import type { Place } from '../screening/effect';
import type { Links } from './links';
import { joined, type Part } from './section';

const holdsEveryLegRegion = (regions: readonly Region[]): boolean =>
  legRegions.every((region) => regions.includes(region));

/** Where a rule acts: "the calf and shin, foot", "the marked place". */
export function placeWords(place: Place, links: Links): Part[] {
  switch (place.at) {
    case 'regions': {
      const whole = holdsEveryLegRegion(place.regions);
      const named = whole ? place.regions.filter((one) => !isLegRegion(one)) : place.regions;
      const parts = named.map((region) => links.region(region));
      return ['the ', ...joined(whole ? ['legs', ...parts] : parts)];
    }
    case 'sites':
      return ['the marked place'];
    case 'site_limbs':
      return ['the whole limb that carries the mark'];
    case 'affected_leg':
      return ['the affected leg'];
    case 'both_legs':
      return ['both legs'];
  }
}

/** Whether a place can lie on a region whatever is marked. */
export function placeHolds(place: Place, region: Region): boolean {
  switch (place.at) {
    case 'regions':
      return place.regions.includes(region);
    case 'affected_leg':
    case 'both_legs':
      return isLegRegion(region);
    case 'sites':
    case 'site_limbs':
      return false;
  }
}
