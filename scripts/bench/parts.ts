/** The parts of `npm run bench`, each on its own: one that cannot be measured does not lose the others. */
import type { Figure } from './figure';

/** A part of the bench that threw: what it would have measured is not known. */
export interface Failed {
  part: string;
  reason: string;
}

/** What a part has found out, and what of it could not be. */
export interface Found {
  figures: Figure[];
  failed: Failed[];
}

/** What is measured, by name; the name is told while it runs, and where it failed. */
export type Parts = readonly (readonly [part: string, measure: () => Promise<Figure[] | Found>])[];

/** A line of progress. Not among the figures: those go to standard output, to be kept. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

const foundOf = (measured: Figure[] | Found): Found =>
  Array.isArray(measured) ? { figures: measured, failed: [] } : measured;

async function measuredPart(
  part: string,
  measure: () => Promise<Figure[] | Found>,
): Promise<Found> {
  const began = performance.now();
  try {
    return foundOf(await measure());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    tell(`${part}: FAILED\n${error instanceof Error ? error.stack : reason}`);
    // The report is kept with the product: what follows the first line names the folders of this machine.
    return { figures: [], failed: [{ part, reason: reason.split('\n')[0] ?? '' }] };
  } finally {
    tell(`${part}: ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  }
}

/** `npm run bench -- --only statements`: that one part; undefined: all of them. */
export function onlyPart(): string | undefined {
  const place = process.argv.indexOf('--only');
  return place < 0 ? undefined : process.argv[place + 1];
}

/** The one that was asked for, where it is among them; else all. */
function chosen(parts: Parts): Parts {
  const own = parts.filter(([part]) => part === onlyPart());
  return own.length > 0 ? own : parts;
}

/** Measures one part after the other, in their order. */
export async function measured(parts: Parts): Promise<Found> {
  const all: Found[] = [];
  for (const [part, measure] of chosen(parts)) all.push(await measuredPart(part, measure));
  return {
    figures: all.flatMap(({ figures }) => figures),
    failed: all.flatMap(({ failed }) => failed),
  };
}
