import { PATTERN_SIZE, patterns } from '@/lib/muscle-map/patterns';

/** Hatching and dots: what is forbidden, where pain may be felt, where it is felt. Ids belong to one drawing. */
export function MapPatterns({ id }: { id: string }) {
  const size = { width: PATTERN_SIZE, height: PATTERN_SIZE };
  return (
    <defs>
      {patterns.map((one) => (
        <pattern
          key={one.id}
          id={`${id}-${one.id}`}
          {...size}
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(${one.turn})`}
        >
          <rect {...size} fill={one.ground} fillOpacity={one.groundOpacity} />
          <path d={one.d} stroke={one.stroke} strokeWidth={one.width} strokeLinecap="round" />
        </pattern>
      ))}
    </defs>
  );
}
