import type { RuleBook } from '../shared/rule-book';
import { ruleNames, type RuleNames } from '../shared/rule-names';
import type { Screening } from './screening';

type Compared = Pick<Screening, 'phase' | 'findings' | 'limits'>;

const rulesOf = ({ findings }: Compared): string[] => findings.map(({ rule }) => rule);

function named(head: string, rules: readonly string[], names: RuleNames): string[] {
  return rules.length > 0 ? [`${head}: ${rules.map((rule) => names.rule(rule)).join('; ')}`] : [];
}

const PHASES: Record<Screening['phase'], string> = {
  acute: 'acute',
  subacute: 'subacute',
  persistent: 'persistent',
};

function limitChanges(before: Compared, now: Compared): string[] {
  const [was, is] = [before.limits, now.limits];
  const minutes = (max: number | null): string => (max === null ? 'no limit' : `${max} at most`);
  return [
    ...(was.pressureMax === is.pressureMax
      ? []
      : [`Pressure ${is.pressureMax} at most, was ${was.pressureMax}`]),
    ...(was.handsOnMinutesMax === is.handsOnMinutesMax
      ? []
      : [
          `Minutes hands-on: ${minutes(is.handsOnMinutesMax)}, was ${minutes(was.handsOnMinutesMax)}`,
        ]),
  ];
}

/**
 * What the rules say otherwise today than when the last session was planned, in a few lines: findings that came and went,
 * the phase, and the limits of the whole session. Empty where nothing of these has changed.
 */
export function changedSince({
  before,
  now,
  ruleBook,
}: {
  before: Compared;
  now: Compared;
  ruleBook: RuleBook;
}): string[] {
  const names = ruleNames(ruleBook);
  const [was, is] = [rulesOf(before), rulesOf(now)];
  return [
    ...named(
      'New',
      is.filter((rule) => !was.includes(rule)),
      names,
    ),
    ...named(
      'No longer',
      was.filter((rule) => !is.includes(rule)),
      names,
    ),
    ...(before.phase === now.phase
      ? []
      : [`Phase: ${PHASES[now.phase]}, was ${PHASES[before.phase]}`]),
    ...limitChanges(before, now),
  ];
}
