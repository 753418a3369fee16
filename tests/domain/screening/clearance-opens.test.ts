/**
 * A clearance opens exactly its limits, of its own rule alone, and closes on the 91st day (spec §2.1, §12.4 scenario 26,
 * decisions 7): every row and every detail that requires one, and every red flag that can be cleared.
 */
import { describe, expect, test } from 'vitest';

import { contraindications } from '@/lib/content/contraindications/contraindications';
import { ruleBook } from '@/lib/content/rule-book';
import { neverCleared } from '@/lib/domain/screening/active-rows';
import { clearancePreview } from '@/lib/domain/screening/clearance-preview';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import { isClearable } from '@/lib/domain/screening/decision-rules';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';
import { aCase } from '../support/a-case';

const { redFlags } = ruleBook;
const TODAY = '2026-11-21';
const present = (id: ContraindicationId, details: string[] = []) => ({ id, details, sites: [] });

/** Rows that require a clearance by themselves, or once one of their details is chosen. */
const rows = contraindications.flatMap((row) => {
  if ((neverCleared as readonly string[]).includes(row.id) || row.derived) return [];
  const byDetail = row.details
    .filter(({ clearance, blocks }) => clearance === 'required' && blocks !== true)
    .map(({ word }) => ({ id: row.id, details: [word] }));
  return [
    ...(row.clearance === 'required' ? [{ id: row.id, details: [] as string[] }] : []),
    ...byDetail,
  ];
});

function screened(changes: Partial<ClinicalCase>) {
  const clinicalCase = aCase({ today: TODAY, ...changes });
  return { clinicalCase, screening: screen({ clinicalCase, ruleBook }) };
}
const given = (rule: string, age: number) => ({
  for: rule as ClinicalCase['clearances'][number]['for'],
  ...{ by: 'Dr Rao', date: addDays(TODAY, -age) },
});

const blockers = (changes: Partial<ClinicalCase>): string[] =>
  screened(changes)
    .screening.findings.filter(({ blocks }) => blocks)
    .map(({ rule }) => rule);

test('the tables are not empty', () => {
  expect(rows.length).toBeGreaterThan(20);
});

describe.each(rows)('$id $details', ({ id, details }) => {
  const has = { contraindications: [present(id, details)] };
  const cleared = (age: number) => ({ ...has, clearances: [given(id, age)] });

  test('blocks without one, opens with one, to and including day 90, and is blocked again on day 91', () => {
    expect(blockers(has)).toContain(id);
    for (const age of [0, 1, 89, 90])
      expect(blockers(cleared(age)), `day ${age}`).not.toContain(id);
    expect(blockers(cleared(91))).toEqual(blockers(has));
    const { screening } = screened(cleared(91));
    expect(screening.limits).toEqual(screened(has).screening.limits);
    expect(screening.blocked).toBe(true);
  });

  test('opens nothing of another rule, and a clearance of another rule opens nothing here', () => {
    const other = {
      ...has,
      contraindications: [...has.contraindications, present('ci_intoxication')],
    };
    expect(blockers({ ...other, clearances: [given(id, 0)] })).toContain('ci_intoxication');
    const wrong = id === 'ci_dvt_acute' ? 'ci_stroke_recent' : 'ci_dvt_acute';
    expect(blockers({ ...has, clearances: [given(wrong, 0)] })).toEqual(blockers(has));
  });

  test('never opens a session without limits where the row was absolute', () => {
    const record = contraindications.find((row) => row.id === id);
    const { limits } = screened(cleared(0)).screening;
    if (record?.class !== 'absolute') return;
    const instead = record.clearedBecomes ?? [];
    if (instead.length === 0) {
      expect(limits.pressureMax).toBeLessThanOrEqual(2);
      expect(limits.handsOnMinutesMax).toBeLessThanOrEqual(30);
      // Its home-care column stays.
      const before = screened(has).screening.limits.homeItems;
      for (const [item, { status }] of Object.entries(before)) {
        const now = limits.homeItems[item as keyof typeof before].status;
        if (status === 'no') expect(now, item).toBe('no');
      }
    } else {
      const found = screened(cleared(0)).screening.findings.map(({ rule }) => rule);
      expect(found).toEqual(expect.arrayContaining([...instead]));
      expect(found).not.toContain(id);
    }
  });

  test('the page says beforehand what it does, and nothing else', () => {
    const { clinicalCase, screening } = screened(has);
    const said = clearancePreview({ rule: id, clinicalCase, screening, policy: [], ruleBook });
    const after = screened(cleared(0)).screening;
    expect(said.until).toBe(addDays(TODAY, 90));
    expect(said.opens.includes('A session, inside the limits below')).toBe(!after.blocked);
    expect(said.stays.some((line) => line.startsWith('No session until'))).toBe(after.blocked);
  });
});

describe.each(redFlags.map(({ id }) => ({ id })))('$id', ({ id }) => {
  const has = { redFlags: { [id]: 'yes' as const } };
  const finding = screened(has).screening.findings.find(({ rule }) => rule === id);

  test('is cleared where it may be, to pressure 2 and 30 minutes; an emergency never', () => {
    expect(finding).toBeDefined();
    if (!finding) return;
    const open = screened({ ...has, clearances: [given(id, 90)] }).screening;
    const now = open.findings.find(({ rule }) => rule === id);
    if (finding.level === 'emergency') {
      expect(isClearable(finding)).toBe(false);
      expect(now).toMatchObject({ level: 'emergency', blocks: true });
      return;
    }
    if (!finding.blocks) return;
    expect(now?.blocks ?? false).toBe(false);
    expect(open.limits.pressureMax).toBeLessThanOrEqual(2);
    expect(open.limits.handsOnMinutesMax).toBeLessThanOrEqual(30);
    const late = screened({ ...has, clearances: [given(id, 91)] }).screening;
    expect(late.findings.find(({ rule }) => rule === id)).toMatchObject({ blocks: true });
  });
});
