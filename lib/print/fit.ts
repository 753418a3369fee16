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
  /** The step that most documents of this kind end at: the search begins there where nothing else is likely. */
  mostly?: number;
  /** A part of the document stands late in it where nothing gives way for that. */
  late?: true;
}

/** A document as one way has set it. */
export interface SetPages {
  pages: number;
}

/** What may be known of a document before it is set. */
export interface Foreknown {
  /** How many pages it has set that way; null where that is not known for certain. */
  pagesAt: (way: Way) => number | null;
  /**
   * Where it likely ends, by what is known when it is asked; past the steps where none is likely to fit. A guess, nothing
   * hangs on it but time.
   */
  likely: () => Likely | null;
}

const NOTHING: Foreknown = { pagesAt: () => null, likely: () => null };

type PagesAt = (way: Way) => number;

/** A document whose way is looked for. */
interface Sought {
  fit: Fit;
  likely: Foreknown['likely'];
  pagesAt: PagesAt;
}

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
function longWay({ fit, pagesAt }: Sought): Way {
  const [size] = fit.sizes;
  const at = (pictures: Pictures): Way => usually({ size, pictures });
  const plain = at(NO_PICTURES);
  const drawn = (fit.pictures ?? []).map(at);
  return drawn.find((way) => pagesAt(way) <= pagesAt(plain)) ?? plain;
}

/** Which step is tried next: the likely one; below one that fits the next nicer, which is likely too long; else the middle. */
function nextTry(likely: number, [low, high]: readonly [number, number]): number {
  if (likely >= low && likely < high) return likely;
  return likely === high ? high - 1 : (low + high) >> 1;
}

/** The step where it fits, its part late where that is likely and makes it no longer; null where it does not. */
function fitting({ fit, pagesAt }: Sought, usual: Way, isLate: boolean): Way | null {
  const late = { ...usual, late: true };
  if (isLate && pagesAt(late) <= fit.pagesMax && pagesAt(late) <= pagesAt(usual)) return late;
  return pagesAt(usual) <= fit.pagesMax ? usual : null;
}

/**
 * The nicest of the steps that fits; null where none does. What each try has taught is in the next guess, so that one or two
 * tries mostly find it in place of a dozen; where guesses lead nowhere it is found by halving.
 */
function nicestWay(sought: Sought): Way | null {
  const { steps = [], mostly = (steps.length - 1) >> 1 } = sought.fit;
  let found: Way | null = null;
  let [low, high] = [0, steps.length];
  while (low < high) {
    const likely = sought.likely() ?? { step: mostly, late: false };
    const next = nextTry(likely.step, [low, high]);
    const step = steps[next];
    if (!step) break;
    const way = fitting(sought, usually(step), likely.late && next === likely.step);
    if (way) {
      found = way;
      high = next;
    } else low = next + 1;
  }
  return found;
}

/** The nicest way that fits; null where none does. */
function mainWay(sought: Sought): Way | null {
  const { fit, pagesAt } = sought;
  if (fit.steps) return nicestWay(sought);
  const ways = allSteps(fit).map(usually);
  return ways.find((way) => pagesAt(way) <= fit.pagesMax) ?? null;
}

/** Ways that change nothing but an extra, the nicest first. */
function extrasOf({ asides = [], late }: Fit, way: Way): Way[] {
  return [...asides.map((aside) => ({ ...way, aside })), ...(late ? [{ ...way, late }] : [])];
}

/** The nicest way that fits, its extras where nothing else gives way for them. */
function wayOf(sought: Sought): Way {
  const { fit, pagesAt } = sought;
  const main = mainWay(sought) ?? longWay(sought);
  if (main.late) return main;
  return extrasOf(fit, main).find((way) => pagesAt(way) <= pagesAt(main)) ?? main;
}

const agrees = (foreseen: number | undefined, { pages }: SetPages): boolean =>
  foreseen === undefined || foreseen === pages;

const keyOf = (way: Way): string => JSON.stringify(way);

/**
 * Sets a document in the nicest way that fits, its extras where nothing else gives way for them. What is foreknown of it
 * saves setting it; where that turns out wrong it is searched once more without.
 */
export function setToFit<Set extends SetPages>(
  fit: Fit,
  setOnce: (way: Way) => Set,
  { pagesAt, likely }: Foreknown = NOTHING,
): Set & { way: Way } {
  const known = new Map<string, Set>();
  const setAt = (way: Way): Set => {
    const key = keyOf(way);
    const before = known.get(key);
    if (before) return before;
    const now = setOnce(way);
    known.set(key, now);
    return now;
  };
  const trusted = new Map<string, number>();
  const foreseen: PagesAt = (way) => {
    const pages = known.get(keyOf(way))?.pages ?? pagesAt(way) ?? setAt(way).pages;
    if (!trusted.has(keyOf(way))) trusted.set(keyOf(way), pages);
    return pages;
  };
  const chosen = wayOf({ fit, likely, pagesAt: foreseen });
  const set = setAt(chosen);
  const isAsForeseen =
    trusted.has(keyOf(chosen)) && [...known].every(([key, one]) => agrees(trusted.get(key), one));
  if (isAsForeseen) return { ...set, way: chosen };
  const way = wayOf({ fit, likely, pagesAt: (one) => setAt(one).pages });
  return { ...setAt(way), way };
}
