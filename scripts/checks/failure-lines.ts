import { stripVTControlCharacters } from 'node:util';

/** How the runners begin what they say of a failure: Vitest (also of an error outside every test), Playwright, the attacks and faults. */
const BEGINS =
  /^\s*(?:FAIL\s+\S|⎯+ (?:Uncaught|Unhandled) (?:Exception|Rejection|Error) ⎯|\d+\) .* › |[AF]-\d\d FAIL )/;
/** Enough for the name and the reason. */
const LINES = 4;

/**
 * What failed, from all that a runner has printed: the line that names it and the first ones of its reason. A log that
 * is shown in part is shown from its end, so `npm test` says it there once more.
 */
export function failureLines(output: string): string[] {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.flatMap((line, at) =>
    BEGINS.test(line) ? lines.slice(at, at + LINES).map((one) => one.trimEnd()) : [],
  );
}
