/** A short screen only adds: no answer of a later day takes away what an earlier one has raised. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { joinShortScreens } from '@/lib/domain/screening/join-short-screens';
import { mergeLimits } from '@/lib/domain/screening/merge-limits';
import { screen } from '@/lib/domain/screening/screen';
import type { Screening } from '@/lib/domain/screening/screening';
import { starredFlags, type DayShortScreen } from '@/lib/domain/screening/short-screen';
import { answers, type ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';

import { TODAY } from '../support/a-case';
import { anyCase } from '../../../scripts/cases/any-case';
import { law } from '../support/law';
import { looser } from '../support/looser';
import { aShortScreen } from '../support/short-screens';

const ids = starredFlags(ruleBook.redFlags).map(({ id }) => id);
const LEVELS = ['emergency', 'urgent', 'refer', 'caution'];
const text = (value: unknown): string => JSON.stringify(value);

/** Most answers are no, as they are in a practice. */
const answer = fc.oneof(
  { weight: 8, arbitrary: fc.constant('no' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...answers) },
);
const shortScreen = fc
  .array(answer, { minLength: ids.length, maxLength: ids.length })
  .map((given) =>
    aShortScreen({ redFlags: Object.fromEntries(ids.map((id, n) => [id, given[n]])) }),
  );
/** One to three days in a row, today the last. */
const days = fc
  .array(shortScreen, { minLength: 1, maxLength: 3 })
  .map((list): DayShortScreen[] =>
    list.map((given, n) => ({ day: addDays(TODAY, n + 1 - list.length), answers: given })),
  );

function joined(clinicalCase: ClinicalCase, shortScreens: readonly DayShortScreen[]): Screening {
  const flags = joinShortScreens(clinicalCase.redFlags, shortScreens);
  return screen({ clinicalCase: { ...clinicalCase, ...flags }, ruleBook });
}

function onlyAdds(before: Screening, after: Screening): void {
  for (const finding of before.findings) {
    const same = after.findings.find(({ rule }) => rule === finding.rule);
    if (!same) throw new Error(`${finding.rule} is gone.`);
    expect(LEVELS.indexOf(same.level)).toBeLessThanOrEqual(LEVELS.indexOf(finding.level));
    expect(same.blocks || !finding.blocks).toBe(true);
  }
  expect(looser(before.limits, after.limits)).toEqual([]);
  expect(text(mergeLimits(before.limits, after.limits))).toBe(text(after.limits));
}

const cases = fc.tuple(anyCase(ruleBook), days);

law('a short screen takes no finding away, softens none and loosens no limit', cases, {
  holds: ([clinicalCase, shortScreens]) => {
    const before = screen({ clinicalCase, ruleBook });
    const after = joined(clinicalCase, shortScreens);
    onlyAdds(before, after);
    return text(after.findings) !== text(before.findings);
  },
  idle: 0.3,
});

law('one more day of short screens takes nothing of the days before away', cases, {
  holds: ([clinicalCase, shortScreens]) => {
    onlyAdds(joined(clinicalCase, shortScreens.slice(0, -1)), joined(clinicalCase, shortScreens));
    return shortScreens.length > 1;
  },
  idle: 0.5,
});

law('a short screen of nothing but no changes nothing at all', anyCase(ruleBook), {
  holds: (clinicalCase) => {
    const { findings, limits } = screen({ clinicalCase, ruleBook });
    const after = joined(clinicalCase, [{ day: TODAY, answers: aShortScreen() }]);
    expect(text([after.findings, after.limits])).toBe(text([findings, limits]));
  },
});
