import { MapLegend } from '@/components/muscle-map/map-legend';
import { MapPictures } from '@/components/muscle-map/map-pictures';
import { hamstringMuscles, type MuscleRecord } from '@/lib/domain/anatomy/muscle';
import { musclePictures } from '@/lib/muscle-map/plan-picture';

type MusclePicturesProps = Pick<MuscleRecord, 'id' | 'name' | 'triggerPointSites' | 'referralZone'>;

/** A muscle of the catalogue on the body: where it lies, its trigger-point sites, and where its pain may be felt. */
export function MusclePictures({ id, name, triggerPointSites, referralZone }: MusclePicturesProps) {
  const own = id === 'hamstrings' ? hamstringMuscles : [id];
  const words = `${name}, right side. Trigger-point sites: ${triggerPointSites}. Pain may be felt: ${referralZone}.`;
  return (
    <div className="grid gap-2 print:hidden">
      <MapPictures pictures={musclePictures(own, 'right')} alt={() => words} />
      <p className="text-16 text-quiet">
        Drawn for the right side. Pain is drawn behind and in front only, as a hint.
      </p>
      <MapLegend marks={['site', 'referral', 'nerve']} hasPressure={false} />
    </div>
  );
}
