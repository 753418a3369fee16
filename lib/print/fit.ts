/** How many pictures an item has at most, and how wide they are in millimetres. */
export interface Pictures {
  width: number;
  most: number;
}

export const NO_PICTURES: Pictures = { width: 0, most: 0 };

/** Body size in points, and the pictures. */
export interface Step {
  size: number;
  pictures: Pictures;
}

/** How a document was set: the size of its text, its pictures, and the width of the one beside it (0: without). */
export interface Way extends Step {
  aside: number;
  /** What may stand late in the document does. */
  late: boolean;
}

/** Where a document likely ends: at which of its steps, and whether its part stands late there. */
export interface Likely {
  step: number;
  late: boolean;
}

/** Body sizes in points: the first that gives at most `pagesMax` pages, else the very first, as long as it is. */
export interface Fit {
  sizes: readonly [number, ...number[]];
  pagesMax: number;
  /** Pictures, the first way that fits; left out, or none adds no page even to a longer document: it goes without. */
  pictures?: readonly Pictures[];
  /**
   * Widths in millimetres of a picture beside the text: the widest for which nothing of the document gives way, else it
   * goes without.
   */
  asides?: readonly number[];
  /** What gives way first where both do not fit: the size of the text, or how many and how wide the pictures are. */
  givesWay?: 'size' | 'pictures';
  /**
   * In place of every size with every picture: these, the nicest first, each taking no more room than the one before it.
   * What fits at none of them is as long as it is.
   */
  steps?: readonly Step[];
  /** The step that most documents of this kind end at: the search begins there. */
  mostly?: number;
  /** Where this one likely ends: looked at before anything is searched. */
  likely?: Likely;
  /** A part of the document stands late in it where nothing gives way for that. */
  late?: true;
}

/** A document as one way has set it. */
export interface SetPages {
  pages: number;
}

type SetAt<Set> = (way: Way) => Set;
type Placed<Set> = Set & { way: Way };

const usually = (step: Step): Way => ({ ...step, aside: 0, late: false });

/** In the order to try them. A document goes without pictures only where they fit at no size. */
function allSteps({ sizes, pictures = [], givesWay = 'size' }: Fit): Step[] {
  const drawn =
    givesWay === 'size'
      ? pictures.flatMap((some) => sizes.map((size) => ({ size, pictures: some })))
      : sizes.flatMap((size) => pictures.map((some) => ({ size, pictures: some })));
  return [...drawn, ...sizes.map((size) => ({ size, pictures: NO_PICTURES }))];
}

/** What is too long at any size keeps the first one, and the pictures that its sides leave room for. */
function longSet<Set extends SetPages>(fit: Fit, setAt: SetAt<Set>): Placed<Set> {
  const [size] = fit.sizes;
  const at = (pictures: Pictures): Placed<Set> => {
    const way = usually({ size, pictures });
    return { ...setAt(way), way };
  };
  const plain = at(NO_PICTURES);
  for (const pictures of fit.pictures ?? []) {
    const set = at(pictures);
    if (set.pages <= plain.pages) return set;
  }
  return plain;
}

/** The first of these ways that fits, the most likely first. */
function firstThatFits<Set extends SetPages>(
  ways: readonly Way[],
  { pagesMax, setAt }: { pagesMax: number; setAt: SetAt<Set> },
): Placed<Set> | null {
  for (const way of ways) {
    const set = { ...setAt(way), way };
    if (set.pages <= pagesMax) return set;
  }
  return null;
}

/**
 * The likely step where it fits and the next nicer one does not, or the next one down where that fits and the likely one does
 * not: one try where it is the nicest of all, else two. Null where it is neither.
 */
function likelyOf<Set extends SetPages>(
  { steps = [], pagesMax }: Fit,
  { likely, setAt }: { likely: Likely; setAt: SetAt<Set> },
): Placed<Set> | null {
  const fits = (...ways: Way[]) => firstThatFits(ways, { pagesMax, setAt });
  const at = (index: number): Way[] => steps.slice(index, index + 1).map(usually);
  const ways = at(likely.step);
  const late = likely.late ? ways.map((way) => ({ ...way, late: true })) : [];
  const set = fits(...late, ...ways);
  if (!set) return fits(...at(likely.step + 1));
  return likely.step > 0 && fits(...at(likely.step - 1)) ? null : set;
}

/**
 * The nicest of the steps that fits, found by halving. It begins beside the step that is mostly it: where that one fits and
 * the next nicer one does not, two tries have found it in place of a dozen.
 */
function halvedOf<Set extends SetPages>(
  { steps = [], pagesMax, mostly = (steps.length - 1) >> 1 }: Fit,
  setAt: SetAt<Set>,
): Placed<Set> | null {
  let found: Placed<Set> | null = null;
  let low = 0;
  let high = steps.length - 1;
  let next = mostly;
  while (low <= high) {
    const step = steps[next];
    if (!step) break;
    const way = usually(step);
    const set = { ...setAt(way), way };
    const isFirst = next === mostly;
    if (set.pages <= pagesMax) {
      found = set;
      high = next - 1;
      next = isFirst ? high : (low + high) >> 1;
    } else {
      low = next + 1;
      next = (low + high) >> 1;
    }
  }
  return found;
}

/** The nicest way that fits; null where none does. */
function mainSet<Set extends SetPages>(fit: Fit, setAt: SetAt<Set>): Placed<Set> | null {
  const { steps, likely, pagesMax } = fit;
  if (!steps) return firstThatFits(allSteps(fit).map(usually), { pagesMax, setAt });
  return (likely && likelyOf(fit, { likely, setAt })) ?? halvedOf(fit, setAt);
}

/** Ways that change nothing but an extra, the nicest first. */
function extrasOf({ asides = [], late }: Fit, way: Way): Way[] {
  return [...asides.map((aside) => ({ ...way, aside })), ...(late ? [{ ...way, late }] : [])];
}

/** Sets a document in the nicest way that fits, its extras where nothing else gives way for them. */
export function setToFit<Set extends SetPages>(fit: Fit, setOnce: SetAt<Set>): Placed<Set> {
  const known = new Map<string, Set>();
  const setAt = (way: Way): Set => {
    const key = JSON.stringify(way);
    const before = known.get(key);
    if (before) return before;
    const now = setOnce(way);
    known.set(key, now);
    return now;
  };
  const main = mainSet(fit, setAt) ?? longSet(fit, setAt);
  if (main.way.late) return main;
  for (const way of extrasOf(fit, main.way)) {
    const set = { ...setAt(way), way };
    if (set.pages <= main.pages) return set;
  }
  return main;
}
