/** One more thing said of a client never takes a finding away and never makes any limit looser. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { suspectedCauses } from '@/lib/domain/intake/suspected-cause';
import { dispositions } from '@/lib/domain/screening/disposition';
import { mergeLimits } from '@/lib/domain/screening/merge-limits';
import { screen } from '@/lib/domain/screening/screen';
import type { Screening } from '@/lib/domain/screening/screening';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { anyCase, listedRow, siteArbitrary } from '../../../scripts/cases/any-case';
import { law } from '../support/law';
import { allowTheSame, looser } from '../support/looser';

const any = anyCase(ruleBook);
const screened = (clinicalCase: ClinicalCase): Screening => screen({ clinicalCase, ruleBook });
const rulesOf = ({ findings }: Screening): string[] => findings.map(({ rule }) => rule);
const badness = ({ disposition }: Screening): number => dispositions.indexOf(disposition);

function expectNoneLost(before: Screening, after: Screening): void {
  const found = rulesOf(after);
  expect(rulesOf(before).filter((rule) => !found.includes(rule))).toEqual([]);
  expect(after.blocked || !before.blocked).toBe(true);
  expect(badness(after)).toBeLessThanOrEqual(badness(before));
}

/** Nothing that was found is gone, nothing that was shut is open. */
function expectNoLooser(before: Screening, after: Screening): void {
  expectNoneLost(before, after);
  expect(looser(before.limits, after.limits)).toEqual([]);
  expect(allowTheSame(mergeLimits(before.limits, after.limits), after.limits)).toBe(true);
}

law(
  'one more row',
  fc.tuple(any, fc.constantFrom(...ruleBook.contraindications).chain(listedRow)),
  {
    holds: ([clinicalCase, more]) => {
      // A row that is there already only gets more details and marks: they have laws of their own.
      if (clinicalCase.contraindications.some(({ id }) => id === more.id)) return false;
      const contraindications = [...clinicalCase.contraindications, more];
      expectNoLooser(screened(clinicalCase), screened({ ...clinicalCase, contraindications }));
      return true;
    },
    idle: 0.1,
  },
);

law('one more yes to a red flag', fc.tuple(any, fc.constantFrom(...ruleBook.redFlags)), {
  holds: ([clinicalCase, { id }]) => {
    const redFlags = { ...clinicalCase.redFlags, [id]: 'yes' as const };
    expectNoLooser(screened(clinicalCase), screened({ ...clinicalCase, redFlags }));
  },
});

const answered = ['no', 'not_sure', 'yes'] as const;
law(
  'a worse answer to a red flag',
  fc.tuple(any, fc.constantFrom(...ruleBook.redFlags), fc.constantFrom([0, 1], [1, 2], [0, 2])),
  {
    holds: ([clinicalCase, { id }, [from = 0, to = 0]]) => {
      const withAnswer = (index: number): Screening =>
        screened({
          ...clinicalCase,
          redFlags: { ...clinicalCase.redFlags, [id]: answered[index] },
        });
      expectNoLooser(withAnswer(from), withAnswer(to));
    },
  },
);

/** Which way the hip was reached: while it is not known, both ways' care holds, and the first detail settles it. */
const SETTLED_BY_DETAIL = 'ci_hip_replacement_recent';
const detailed = ruleBook.contraindications.filter(({ details }) => details.length > 0);
law(
  'one more detail of a row',
  fc.constantFrom(...detailed).chain((record) => {
    const words = record.details.map(({ word }) => word);
    return fc.tuple(any, listedRow(record), fc.constantFrom(...words));
  }),
  {
    holds: ([clinicalCase, row, word]) => {
      const withDetails = (details: string[]): Screening =>
        screened({
          ...clinicalCase,
          contraindications: [...clinicalCase.contraindications, { ...row, details }],
        });
      const rest = row.details.filter((one) => one !== word);
      if (row.id === SETTLED_BY_DETAIL && rest.length === 0) return false;
      const [before, after] = [withDetails(rest), withDetails([...rest, word])];
      // A detail may say the same of both legs instead of one: other keys, nothing looser.
      expect(looser(before.limits, after.limits)).toEqual([]);
      expectNoneLost(before, after);
      return true;
    },
    idle: 0.1,
  },
);

const sited = ruleBook.contraindications.filter(({ takesSites }) => takesSites);
/** The first mark of a row says where it is, and so where it is not; from then on a mark only adds. */
law(
  'one more mark of a row that has one',
  fc
    .constantFrom(...sited)
    .chain((record) => fc.tuple(any, listedRow(record), siteArbitrary, siteArbitrary)),
  {
    holds: ([clinicalCase, row, first, site]) => {
      const withSites = (sites: (typeof site)[]): Screening =>
        screened({
          ...clinicalCase,
          contraindications: [...clinicalCase.contraindications, { ...row, sites }],
        });
      const sites = [first, ...row.sites];
      expectNoLooser(withSites(sites), withSites([...sites, site]));
    },
  },
);

law('one more cause', fc.tuple(any, fc.constantFrom(...suspectedCauses)), {
  holds: ([clinicalCase, cause]) => {
    const causes = [...clinicalCase.causes, { cause, confirmedBy: 'doctor' as const }];
    expectNoLooser(screened(clinicalCase), screened({ ...clinicalCase, causes }));
  },
});

law('a first visit', any, {
  holds: (clinicalCase) => {
    const visit = (firstVisit: boolean): Screening =>
      screened({ ...clinicalCase, session: { ...clinicalCase.session, firstVisit } });
    expectNoLooser(visit(false), visit(true));
  },
});
