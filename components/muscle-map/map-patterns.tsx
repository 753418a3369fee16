/** Hatching and dots: what is forbidden, where pain may be felt, where it is felt. They survive a grey print. */
export function MapPatterns({ id }: { id: string }) {
  const square = { width: 7, height: 7, patternUnits: 'userSpaceOnUse' as const };
  return (
    <defs>
      <pattern id={`${id}-hatch`} {...square} patternTransform="rotate(45)">
        <rect width="7" height="7" fill="#fff" fillOpacity="0.45" />
        <line x1="0" y1="0" x2="0" y2="7" stroke="#3a3a3a" strokeWidth="1.7" />
      </pattern>
      <pattern id={`${id}-dots`} {...square}>
        <rect width="7" height="7" fill="#8d6aa8" fillOpacity="0.13" />
        <circle cx="2" cy="2" r="1.15" fill="#5d3f7c" />
        <circle cx="5.5" cy="5.5" r="1.15" fill="#5d3f7c" />
      </pattern>
      <pattern id={`${id}-pain`} {...square} patternTransform="rotate(-45)">
        <rect width="7" height="7" fill="#a3392f" fillOpacity="0.1" />
        <line x1="0" y1="0" x2="0" y2="7" stroke="#a3392f" strokeWidth="1" strokeOpacity="0.5" />
      </pattern>
    </defs>
  );
}
