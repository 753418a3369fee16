/** What a case means does not hang on how it was written down, and left is right in a mirror. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { sides } from '@/lib/domain/anatomy/side';
import { consult, type Consultation } from '@/lib/domain/consult/consult';
import { explainLimits, type Restriction } from '@/lib/domain/screening/explain';
import type { Limits, TechniqueLimit } from '@/lib/domain/screening/limits';
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

/** Everything in the limits that holds someone back and is not said by something tighter, as `kind about`. */
function restrictionsIn(limits: Limits): string[] {
  const { pressureMax, pressureBecause, handsOnMinutesMax, techniquesOut, homeItems } = limits;
  const out = techniquesOut.map(({ technique }) => technique);
  const isNarrower = ({ region, pressureMax: level, note }: TechniqueLimit): boolean => {
    const place = region === undefined ? undefined : limits.regions[region];
    if (level !== undefined) return level < pressureMax && level < (place?.pressureMax ?? 6);
    return note !== undefined || place?.contact !== false;
  };
  const narrowed = limits.techniqueLimits.filter(
    (limit) => !out.includes(limit.technique) && isNarrower(limit),
  );
  const low = Object.entries(limits.regions).filter(
    ([, one]) => one.contact === false || one.pressureMax < pressureMax,
  );
  const items = Object.entries(homeItems).filter(([, { status }]) => status !== 'ok');
  const positionsOut = limits.positionsOut.map(({ position }) => position);
  const cautions = limits.positionCautions.filter((one) => !positionsOut.includes(one.position));
  return [
    ...(pressureBecause.length > 0 ? ['pressure '] : []),
    ...(handsOnMinutesMax === null ? [] : ['minutes ']),
    ...out.map((one) => `technique ${one}`),
    ...limits.musclesOut.map(({ muscle }) => `muscle ${muscle}`),
    ...positionsOut.map((position) => `position ${position}`),
    ...cautions.map(({ position }) => `position ${position}`),
    ...low.map(([key]) => `region ${key}`),
    ...narrowed.map(({ technique }) => `narrowed ${technique}`),
    ...items.map(([item]) => `home_item ${item}`),
    ...(limits.homeItemsBecause.length > 0 ? ['home_count '] : []),
  ];
}

/** What stands together in one sentence, each by itself again. */
const apart = ({ kind, about }: Restriction): string[] =>
  about.split(',').map((one) => `${kind} ${one}`);

const distinct = (words: readonly string[]): string[] => [...new Set(words)].sort();

law('every restriction has a sentence and its reasons', any, {
  holds: (clinicalCase) => {
    const { limits, findings } = screen({ clinicalCase, ruleBook });
    const said = explainLimits({ limits, findings, clinicalCase, ruleBook });
    const ofLimits = said.filter(({ kind }) => kind !== 'finding');
    expect(distinct(ofLimits.flatMap(apart))).toEqual(distinct(restrictionsIn(limits)));
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
