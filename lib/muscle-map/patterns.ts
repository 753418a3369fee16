/** A fill of lines or dots that survives a grey print. */
interface Pattern {
  id: 'hatch' | 'cross' | 'dots' | 'pain' | 'careful';
  /** Degrees. */
  turn: number;
  ground: string;
  groundOpacity: number;
  /** Inside a square of `PATTERN_SIZE`. */
  d: string;
  stroke: string;
  width: number;
}

export const PATTERN_SIZE = 7;

const lines = 'M0 0V7';

/** What takes no pressure, where pain may be felt, where it is felt, what is looked at. */
export const patterns: readonly Pattern[] = [
  {
    id: 'hatch',
    turn: 45,
    ground: '#fff',
    groundOpacity: 0.45,
    d: lines,
    stroke: '#3a3a3a',
    width: 1.7,
  },
  {
    id: 'cross',
    turn: 45,
    ground: '#fff',
    groundOpacity: 0.45,
    d: 'M0 0V7M0 3.5H7',
    stroke: '#3a3a3a',
    width: 1.4,
  },
  {
    id: 'dots',
    turn: 0,
    ground: '#8d6aa8',
    groundOpacity: 0.13,
    d: 'M2 2h0.01M5.5 5.5h0.01',
    stroke: '#5d3f7c',
    width: 2.3,
  },
  {
    id: 'pain',
    turn: -45,
    ground: '#a3392f',
    groundOpacity: 0.12,
    d: lines,
    stroke: '#a3392f',
    width: 0.9,
  },
  {
    id: 'careful',
    turn: 90,
    ground: '#f2cf4a',
    groundOpacity: 0.3,
    d: lines,
    stroke: '#3a3a3a',
    width: 0.8,
  },
];
