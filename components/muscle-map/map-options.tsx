import { Button } from '@/components/ui/button';
import { pressedStyle } from '@/components/ui/pressed-style';

/** What may be laid over the muscles. */
export interface MapLayers {
  nerves: boolean;
  /** Endangered and narrowed places, besides those that take no pressure at all. */
  places: boolean;
  pain: boolean;
}

const words: Readonly<Record<keyof MapLayers, string>> = {
  nerves: 'Nerves',
  places: 'Endangered places',
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
          className={pressedStyle}
        >
          {words[layer]}
        </Button>
      ))}
    </div>
  );
}
