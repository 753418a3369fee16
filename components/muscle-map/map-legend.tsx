import { legendEntries, PressureSwatch, type LegendKey } from './legend-swatches';

interface MapLegendProps {
  /** The marks that there are. */
  marks: readonly LegendKey[];
  /** Without the steps of pressure, where nothing is planned. */
  hasPressure?: boolean;
}

/** What the marks mean. The swatches keep the map's own colours in every theme: they are pieces of it. */
export function MapLegend({ marks, hasPressure = true }: MapLegendProps) {
  return (
    <ul
      aria-label="What the marks mean"
      className="flex flex-wrap gap-x-5 gap-y-2 text-14 text-quiet forced-color-adjust-none forced-colors:text-[CanvasText]"
    >
      {hasPressure ? (
        <li className="flex items-center gap-2">
          <span className="inline-flex rounded bg-white forced-color-adjust-none p-px">
            <PressureSwatch />
          </span>
          planned, by level of pressure
        </li>
      ) : null}
      {marks.map((mark) => (
        <li key={mark} className="flex items-center gap-2">
          <svg
            aria-hidden
            viewBox="0 0 28 18"
            width="28"
            height="18"
            className="shrink-0 rounded bg-white forced-color-adjust-none"
          >
            {legendEntries[mark].picture}
          </svg>
          {legendEntries[mark].words}
        </li>
      ))}
    </ul>
  );
}
