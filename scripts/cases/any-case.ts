import fc from 'fast-check';

import { regions } from '@/lib/domain/anatomy/region';
import { affectedSides, markSides } from '@/lib/domain/anatomy/side';
import { suspectedCauses } from '@/lib/domain/intake/suspected-cause';
import type { Contraindication } from '@/lib/domain/screening/contraindication';
import { derivedRowIds } from '@/lib/domain/screening/derived-rows';
import {
  answers,
  type ClinicalCase,
  type PresentContraindication,
  type Site,
} from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';
import type { RuleBook } from '@/lib/domain/shared/rule-book';

import { CASE_DAY } from './case-day';

const pastDate = (days: number) =>
  fc.integer({ min: 0, max: days }).map((n) => addDays(CASE_DAY, -n));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
export const siteArbitrary = fc.record({
  region: fc.constantFrom(...regions),
  side: fc.constantFrom(...markSides),
});

export function listedRow(record: Contraindication): fc.Arbitrary<PresentContraindication> {
  const words = record.details.map((detail) => detail.word);
  return fc.record({
    id: fc.constant(record.id),
    details: fc.subarray(words),
    sites: record.takesSites ? fc.array(siteArbitrary, { maxLength: 3 }) : fc.constant<Site[]>([]),
  });
}

function listedRows(ruleBook: RuleBook, most: number) {
  return fc
    .shuffledSubarray([...ruleBook.contraindications], { maxLength: most })
    .chain((records) => fc.tuple(...records.map(listedRow)));
}

function redFlags(ruleBook: RuleBook, mostlyNo: boolean): fc.Arbitrary<ClinicalCase['redFlags']> {
  const ids = ruleBook.redFlags.map((flag) => flag.id);
  return fc
    .shuffledSubarray(ids, { maxLength: mostlyNo ? 1 : 6 })
    .chain((chosen) =>
      fc
        .tuple(...chosen.map((id) => fc.tuple(fc.constant(id), fc.constantFrom(...answers))))
        .map((pairs) => Object.fromEntries(pairs)),
    );
}

function clearancesFor(ruleBook: RuleBook): fc.Arbitrary<ClinicalCase['clearances']> {
  const ids = [
    ...ruleBook.redFlags.map(({ id }) => id),
    ...ruleBook.contraindications.map(({ id }) => id),
  ];
  const one = fc.record({
    for: fc.constantFrom(...ids),
    by: fc.constant('Dr Example'),
    date: pastDate(120),
  });
  return ids.length === 0 ? fc.constant([]) : fc.array(one, { maxLength: 3 });
}

/** A valid clearance for every flag and row that is present or may follow, so that plans are drafted for cases that would block. */
export function clearedForAll(clinicalCase: ClinicalCase): ClinicalCase {
  const { redFlags, contraindications, today } = clinicalCase;
  const listed = contraindications.map(({ id }) => id);
  const flags = Object.keys(redFlags) as (keyof typeof redFlags)[];
  const ids = [...new Set([...flags, ...listed, ...derivedRowIds])];
  return { ...clinicalCase, clearances: ids.map((id) => ({ for: id, by: 'Dr', date: today })) };
}

/** Any case that a case file can hold; `calm` ones raise few flags, so that many of them may be planned. */
export function anyCase(
  ruleBook: RuleBook,
  { calm = false, rows = 5 }: { calm?: boolean; rows?: number } = {},
): fc.Arbitrary<ClinicalCase> {
  return fc
    .record({
      birthDate: maybe(
        fc.integer({ min: 10, max: 95 }).map((age) => addDays(CASE_DAY, -age * 365)),
      ),
      affectedSide: fc.constantFrom(...affectedSides),
      causes: fc
        .shuffledSubarray([...suspectedCauses], { minLength: 1, maxLength: 3 })
        .map((causes) => causes.map((cause) => ({ cause, confirmedBy: 'doctor' as const }))),
      onsetDate: maybe(pastDate(400)),
      flare: fc.boolean(),
      irritable: fc.boolean(),
      firstEpisode: maybe(fc.boolean()),
      seenByDoctor: calm ? fc.constant(true) : maybe(fc.boolean()),
      pain: fc.record({ back: fc.nat({ max: 10 }), leg: fc.nat({ max: 10 }) }),
      belowKnee: fc.boolean(),
      pregnancy: maybe(
        fc.integer({ min: -14, max: 294 }).map((days) => ({ dueDate: addDays(CASE_DAY, days) })),
      ),
      redFlags: redFlags(ruleBook, calm),
      contraindications: listedRows(ruleBook, rows),
      clearances: clearancesFor(ruleBook),
      session: fc.record({
        minutes: fc.constantFrom(30, 45, 60, 75, 90),
        firstVisit: fc.boolean(),
      }),
    })
    .map(({ flare, ...rest }) => ({
      ...rest,
      today: CASE_DAY,
      flareDate: flare && rest.onsetDate !== null ? addDays(CASE_DAY, 0) : null,
    }));
}

/** Calm cases, most of them with everything cleared, so that plans are drafted often. */
export function mostlyPlanned(ruleBook: RuleBook): fc.Arbitrary<ClinicalCase> {
  return fc
    .tuple(anyCase(ruleBook, { calm: true }), fc.nat({ max: 3 }))
    .map(([one, turn]) => (turn === 0 ? one : clearedForAll(one)));
}
