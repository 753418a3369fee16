import { pressures } from '@/lib/domain/anatomy/pressure';

import { pressureTones } from './map-look';

const swatch = 'inline-block h-4 w-6 shrink-0 rounded border border-ink align-middle';

/** What the marks mean. */
export function MapLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-14 text-quiet">
      <li className="flex items-center gap-2">
        <svg aria-hidden viewBox="0 0 120 16" width="120" height="16">
          {pressures.slice(1).map((level, index) => (
            <rect
              key={level}
              x={index * 24}
              y="0.5"
              width="24"
              height="15"
              fill={pressureTones[level]}
              stroke="#111"
            />
          ))}
        </svg>
        planned, level 1 to 5
      </li>
      <li className="flex items-center gap-2">
        <span aria-hidden className={`${swatch} border-dashed bg-wash`} /> not today
      </li>
      <li>✕ trigger-point site</li>
      <li>violet dots: where pain may be felt</li>
      <li>red lines: where it hurts</li>
      <li>black hatching: no pressure today</li>
    </ul>
  );
}
