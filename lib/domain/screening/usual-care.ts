import type { RuleId } from './limits';

const USUAL = /^(region_default|muscle|technique)\./;

/** What holds for every client, whatever was found: the care of a place, the most a muscle takes, a technique's range. */
export function isUsualCare(because: readonly RuleId[]): boolean {
  return because.length > 0 && because.every((rule) => USUAL.test(rule));
}

/** The rules of this client alone; all of them where there are no others. */
export function ownRules(because: readonly RuleId[]): RuleId[] {
  const own = because.filter((rule) => !USUAL.test(rule));
  return own.length > 0 ? own : [...because];
}
