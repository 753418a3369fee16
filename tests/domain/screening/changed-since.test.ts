import { expect, test } from 'vitest';

import { changedSince } from '@/lib/domain/screening/changed-since';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';
import { anInventedRuleBook, aRow } from '../support/invented-rule-book';

const ruleBook = anInventedRuleBook({
  contraindications: [
    aRow('ci_thin', {
      name: 'Blood thinner',
      effects: [
        { kind: 'pressure_max', level: 2 },
        { kind: 'minutes_max', minutes: 30 },
      ],
    }),
  ],
});
const thin = { contraindications: [row('ci_thin')] };

function changes(before: Partial<ClinicalCase>, now: Partial<ClinicalCase>): string[] {
  const screened = (more: Partial<ClinicalCase>) => screen({ clinicalCase: aCase(more), ruleBook });
  return changedSince({ before: screened(before), now: screened(now), ruleBook });
}

test('nothing, where nothing has changed', () => {
  expect(changes(thin, thin)).toEqual([]);
});

test('what came, with the limits of the whole session', () => {
  const lines = changes({}, thin);
  expect(lines[0]).toBe('New: Blood thinner');
  expect(lines).toContainEqual(expect.stringMatching(/^Pressure 2 at most, was [3-5]$/));
  expect(lines).toContainEqual('Minutes hands-on: 30 at most, was 60 at most');
});

test('what went', () => {
  expect(changes(thin, {})[0]).toBe('No longer: Blood thinner');
});

test('another phase', () => {
  const irritable = { irritable: true };
  expect(changes(irritable, {})).toContainEqual('Phase: persistent, was acute');
});
