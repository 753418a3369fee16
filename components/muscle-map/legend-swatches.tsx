import type { ReactNode } from 'react';

import { pressures } from '@/lib/domain/anatomy/pressure';
import { pathLook, pressureOutline, pressureTones, shutLook } from '@/lib/muscle-map/look';
import { siteMark } from '@/lib/muscle-map/site-mark';

const BOX = 'M1 1H27V17H1Z';
const SLANTED = 'M1 9L9 1M1 17L17 1M9 17L25 1M17 17L27 7M25 17L27 15';
const COUNTER = 'M27 9L19 1M27 17L11 1M19 17L3 1M11 17L1 7M3 17L1 15';
const DOTS =
  'M4 4h.01M10 4h.01M16 4h.01M22 4h.01M7 9h.01M13 9h.01M19 9h.01M25 9h.01M4 14h.01M10 14h.01M16 14h.01M22 14h.01';

const lined = (d: string, stroke: string, width: number, dash: string): ReactNode => (
  <>
    <path d={d} stroke={stroke} strokeWidth={width} strokeLinecap="round" fill="none" />
    <path d={BOX} stroke={stroke} strokeDasharray={dash} fill="none" />
  </>
);

const cross = 'M9 4L19 14M19 4L9 14';

/** One mark of the map each, in the words of the legend. */
export const legendEntries = {
  number: {
    words: 'line of the plan',
    picture: (
      <>
        <circle cx="14" cy="9" r="8.5" fill="#14343a" />
        <path d="M12.2 6.4L14.6 4.8V13.4" stroke="#fff" strokeWidth="1.9" fill="none" />
      </>
    ),
  },
  shut: { words: 'not today', picture: <path d={BOX} {...shutLook} /> },
  site: {
    words: 'trigger-point site',
    picture: <path d={cross} stroke="#111" strokeWidth="2.6" strokeLinecap="round" />,
  },
  unpressed: {
    words: 'site that is not to be pressed now',
    picture: (
      <path
        d={siteMark({ x: 14, y: 9 }, 4.5, true)}
        stroke="#111"
        strokeWidth="2"
        strokeLinecap="round"
        fill="none"
      />
    ),
  },
  found: {
    words: 'trigger point found',
    picture: (
      <>
        <circle cx="14" cy="9" r="6.5" fill="#fff" stroke="#111" strokeWidth="2.4" />
        <circle cx="14" cy="9" r="2.6" fill="#111" />
      </>
    ),
  },
  referral: {
    words: 'where its pain may be felt',
    picture: (
      <>
        <path d={BOX} fill="#8d6aa8" fillOpacity="0.13" />
        {lined(DOTS, '#5d3f7c', 2.3, '1 4')}
      </>
    ),
  },
  pain: { words: 'where it hurts', picture: lined(COUNTER, '#a3392f', 0.9, '3 3') },
  closed: {
    words: 'no touch',
    picture: lined(`${SLANTED}${COUNTER}`, '#3a3a3a', 1.4, '6 3'),
  },
  glide: { words: 'gliding at most, no pressure', picture: lined(SLANTED, '#3a3a3a', 1.6, '6 3') },
  care: {
    words: 'endangered place',
    picture: <path d={BOX} {...pathLook.region} />,
  },
  nerve: {
    words: 'sciatic nerve, its usual course (front: femoral nerve and vessels)',
    picture: (
      <>
        <path d="M1 9H27" stroke="#4d3b00" strokeWidth="7" />
        <path d="M1 9H27" stroke="#f2cf4a" strokeWidth="5" />
      </>
    ),
  },
} as const satisfies Record<string, { words: string; picture: ReactNode }>;
export type LegendKey = keyof typeof legendEntries;

const STEP = 26;

/** Level by level: the tone and the weight of the outline. */
export function PressureSwatch() {
  return (
    <svg aria-hidden viewBox={`-3 -3 ${pressures.length * STEP + 4} 24`} width="160" height="24">
      {pressures.map((level) => (
        <g key={level}>
          <rect
            x={level * STEP}
            width={STEP - 5}
            height="18"
            fill={pressureTones[level]}
            {...pressureOutline(level)}
          />
          <text
            x={level * STEP + (STEP - 5) / 2}
            y="13.5"
            textAnchor="middle"
            fontSize="12"
            fontWeight="700"
            fill={level >= 4 ? '#fff' : '#111'}
          >
            {level}
          </text>
        </g>
      ))}
    </svg>
  );
}
