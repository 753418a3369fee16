import { Button } from '@/components/ui/button';

/** What may be laid over the muscles. */
export interface MapLayers {
  nerves: boolean;
  /** Places whose limit is low, besides those that take no pressure at all. */
  places: boolean;
  pain: boolean;
}

const words: Readonly<Record<keyof MapLayers, string>> = {
  nerves: 'Nerves',
  places: 'Places with a low limit',
  pain: 'Where it hurts',
};

interface MapOptionsProps {
  layers: MapLayers;
  onChange: (layers: MapLayers) => void;
}

/** Lays things over the map, or takes them off. Places that take no pressure are always shown. */
export function MapOptions({ layers, onChange }: MapOptionsProps) {
  return (
    <div role="group" aria-label="Show on the map" className="flex flex-wrap items-center gap-2">
      <span className="text-quiet">Show</span>
      {(['nerves', 'places', 'pain'] as const).map((layer) => (
        <Button
          key={layer}
          aria-pressed={layers[layer]}
          onClick={() => onChange({ ...layers, [layer]: !layers[layer] })}
          className="aria-pressed:border-work aria-pressed:bg-work-wash"
        >
          {words[layer]}
        </Button>
      ))}
    </div>
  );
}
