/** What a case means does not hang on how it was written down, and left is right in a mirror. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { sides } from '@/lib/domain/anatomy/side';
import { consult, type Consultation } from '@/lib/domain/consult/consult';
import { explainLimits } from '@/lib/domain/screening/explain';
import type { Limits } from '@/lib/domain/screening/limits';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { anyCase, mostlyPlanned } from '../../../scripts/cases/any-case';
import { law } from '../support/law';
import { mirroredCase, mirroredText } from '../support/mirror';

const any = anyCase(ruleBook);
const planned = mostlyPlanned(ruleBook);

/** The list in an order that the number picks; neighbouring numbers give unlike orders. */
function shuffled<Item>(list: readonly Item[], pick: number): Item[] {
  const key = (index: number): number => ((index + 1) * (2 * pick + 1) * 2654435761) % 4294967291;
  return list
    .map((item, index) => ({ item, at: key(index) }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

function reordered(clinicalCase: ClinicalCase, pick: number): ClinicalCase {
  const { causes, contraindications, clearances, redFlags } = clinicalCase;
  return {
    ...clinicalCase,
    causes: shuffled(causes, pick),
    contraindications: shuffled(contraindications, pick).map((row) => ({
      ...row,
      details: shuffled(row.details, pick),
      sites: shuffled(row.sites, pick),
    })),
    clearances: shuffled(clearances, pick),
    redFlags: Object.fromEntries(shuffled(Object.entries(redFlags), pick)),
  };
}

/** Which answer raised a finding is said by its place in the list, and that has changed. */
function withoutPlaces(result: Consultation): string {
  return JSON.stringify({
    ...result,
    findings: result.findings.map(({ because, ...finding }) => ({
      ...finding,
      because: because.map((path) => path.replace(/\[\d+\]/, '')).sort(),
    })),
  });
}

law('the order of answers is irrelevant', fc.tuple(planned, fc.nat({ max: 1_000_000 })), {
  holds: ([clinicalCase, pick]) => {
    const other = reordered(clinicalCase, pick);
    const expected = withoutPlaces(consult(clinicalCase, ruleBook));
    expect(withoutPlaces(consult(other, ruleBook))).toBe(expected);
    const order = ({ causes, contraindications, clearances }: ClinicalCase): string =>
      [
        ...causes.map(({ cause }) => cause),
        ...contraindications.map(({ id }) => id),
        ...clearances.map((clearance) => clearance.for),
      ].join();
    return order(other) !== order(clinicalCase);
  },
  idle: 0.25,
});

/** Lists that are sorted by place, in an order that a mirror does not change. */
function inOneOrder(text: string): string {
  const result: Consultation = JSON.parse(text);
  const { regions, techniqueLimits } = result.limits;
  return JSON.stringify({
    ...result,
    limits: {
      ...result.limits,
      techniqueLimits: techniqueLimits.map((one) => JSON.stringify(one)).sort(),
      regions: Object.entries(regions).sort(([one], [other]) => (one < other ? -1 : 1)),
    },
  });
}

law(
  'the other side mirrors everything and nothing else',
  fc.tuple(planned, fc.constantFrom(...sides)),
  {
    holds: ([clinicalCase, affectedSide]) => {
      const own = { ...clinicalCase, affectedSide };
      const one = JSON.stringify(consult(own, ruleBook));
      const mirrored = JSON.stringify(consult(mirroredCase(own), ruleBook));
      expect(inOneOrder(mirrored)).toBe(inOneOrder(mirroredText(one)));
      return one.includes(affectedSide);
    },
    idle: 0.4,
  },
);

law('the same case prints the same bytes', planned, {
  holds: (clinicalCase) => {
    const again: ClinicalCase = JSON.parse(JSON.stringify(clinicalCase));
    const text = JSON.stringify(consult(clinicalCase, ruleBook));
    expect(JSON.stringify(consult(again, ruleBook))).toBe(text);
  },
});

/** Everything in the limits that holds someone back, as `kind about`. */
function restrictionsIn(limits: Limits): string[] {
  const { pressureMax, pressureBecause, handsOnMinutesMax, techniquesOut, homeItems } = limits;
  const out = techniquesOut.map(({ technique }) => technique);
  const narrowed = limits.techniqueLimits.filter(({ technique }) => !out.includes(technique));
  const low = Object.entries(limits.regions).filter(
    ([, one]) => one.contact === false || one.pressureMax < pressureMax,
  );
  const items = Object.entries(homeItems).filter(([, { status }]) => status !== 'ok');
  return [
    ...(pressureBecause.length > 0 ? ['pressure '] : []),
    ...(handsOnMinutesMax === null ? [] : ['minutes ']),
    ...[...out, ...narrowed.map(({ technique }) => technique)].map((one) => `technique ${one}`),
    ...limits.musclesOut.map(({ muscle }) => `muscle ${muscle}`),
    ...limits.positionsOut.map(({ position }) => `position ${position}`),
    ...limits.positionCautions.map(({ position }) => `position ${position}`),
    ...low.map(([key]) => `region ${key}`),
    ...items.map(([item]) => `home_item ${item}`),
    ...(limits.homeItemsBecause.length > 0 ? ['home_count '] : []),
  ];
}

law('every restriction has a sentence and its reasons', any, {
  holds: (clinicalCase) => {
    const { limits, findings } = screen({ clinicalCase, ruleBook });
    const said = explainLimits({ limits, ruleBook });
    expect(said.map(({ kind, about }) => `${kind} ${about}`)).toEqual(restrictionsIn(limits));
    for (const { sentence, because } of said) {
      if (!/^[A-Z0-9].*: .+\.$/.test(sentence) || /undefined|null|_|\.\.$/.test(sentence)) {
        expect(sentence).toBe('a sentence that names its rules');
      }
      expect(because.length).toBeGreaterThan(0);
    }
    return findings.length > 0;
  },
  idle: 0.2,
});
