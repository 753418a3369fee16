/** Places where the tables and the decisions are easy to read differently, against the real rule book. */
import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { consult } from '@/lib/domain/consult/consult';
import { parseCase } from '@/lib/domain/shared/case-file.schema';
import { addDays } from '@/lib/domain/shared/iso-date';

import { row, TODAY } from '../support/a-case';
import { because, see } from '../support/real-cases';

type Seen = ReturnType<typeof see>;

const minutesIn = (result: Seen, position: string): number =>
  (result.plan?.lines ?? [])
    .filter((line) => line.position === position)
    .reduce((sum, { minutes }) => sum + minutes, 0);
const specificOf = (result: Seen): number =>
  (result.plan?.lines ?? []).reduce((sum, { minutes }) => sum + minutes, 0);

describe('a change of feeling in the genitals (rf_ces_4)', () => {
  const file = (more: object) =>
    parseCase(
      {
        today: TODAY,
        affectedSide: 'left',
        causes: [{ cause: 'unknown', confirmedBy: 'self' }],
        session: { minutes: 60, firstVisit: false },
        redFlags: { rf_ces_4: 'yes' },
        ...more,
      },
      ruleBook,
    );
  test.each([
    [{}, 'emergency'],
    [{ pain: { back: 0 } }, 'emergency'],
    [{ pain: { back: 0, leg: 1 } }, 'emergency'],
    [{ pain: { back: 0, leg: 0 }, belowKnee: true }, 'emergency'],
    [{ pain: { back: 0, leg: 0 } }, 'urgent'],
  ])('%j: %s', (more, level) => {
    const parsed = file(more);
    if (!parsed.ok) throw new Error(parsed.problems.join());
    const result = consult(parsed.value, ruleBook);
    expect(result).toMatchObject({ disposition: level, blocked: true, plan: null, homeCare: null });
  });
});

describe('flags whose grade the case cannot tell stay urgent (decisions 5)', () => {
  test.each([
    [{ rf_inf_1: 'yes', rf_neu_2: 'yes' }, 'rf_inf_1', 'urgent', 'urgent'],
    [{ rf_inf_1: 'not_sure', rf_neu_3: 'yes' }, 'rf_inf_1', 'urgent', 'urgent'],
    [{ rf_fx_1: 'yes', rf_neu_1: 'yes' }, 'rf_fx_1', 'urgent', 'urgent'],
    [{ rf_neu_1: 'yes', rf_ces_1: 'yes' }, 'rf_neu_1', 'urgent', 'emergency'],
    [{ rf_dvt_1: 'yes', rf_neu_1: 'yes' }, 'rf_dvt_1', 'urgent', 'urgent'],
    [{ rf_dvt_1: 'yes', rf_pe_1: 'not_sure' }, 'rf_dvt_1', 'emergency', 'emergency'],
  ] as const)('%j: %s %s, in all %s', (redFlags, rule, level, disposition) => {
    const result = see({ redFlags });
    expect(result.findings.find((finding) => finding.rule === rule)?.level).toBe(level);
    expect(result).toMatchObject({ disposition, blocked: true, homeCare: null });
  });

  test('each can be cleared, also where another of them is answered yes', () => {
    const rules = ['rf_inf_1', 'rf_neu_1', 'rf_fx_1'] as const;
    const result = see({
      redFlags: { rf_inf_1: 'yes', rf_neu_1: 'yes', rf_fx_1: 'yes' },
      clearances: rules.map((rule) => ({ for: rule, by: 'Dr Example', date: TODAY })),
    });
    expect(result).toMatchObject({ disposition: 'caution', blocked: false });
    expect([result.limits.pressureMax, result.limits.handsOnMinutesMax]).toEqual([2, 30]);
  });
});

describe('a clearance and what it leaves (decisions 6, 7)', () => {
  const wordFor = (...rules: (`rf_${string}` | `ci_${string}`)[]) =>
    rules.map((rule) => ({ for: rule, by: 'Dr Example', date: TODAY }));

  test('of the fever flag covers its row, whose home column stays; a listed fever needs its own', () => {
    const fever = { redFlags: { rf_inf_1: 'yes' as const }, clearances: wordFor('rf_inf_1') };
    const cleared = see(fever);
    expect(cleared.findings.map(({ rule, level }) => [rule, level])).toEqual([
      ['rf_inf_1', 'caution'],
      ['ci_fever_systemic_infection', 'caution'],
    ]);
    expect(cleared).toMatchObject({ blocked: false, limits: { pressureMax: 2 } });
    expect(cleared.limits.homeItems.massager_vibration.status).toBe('no');
    const listed = { contraindications: [row('ci_fever_systemic_infection')] };
    expect(see(fever, listed).blocked).toBe(true);
  });

  test('of a bleeding crisis leaves 2 and 30; without it level 0', () => {
    const bleeding = { contraindications: [row('ci_bleeding_crisis')] };
    expect(see(bleeding)).toMatchObject({ blocked: true, limits: { pressureMax: 0 } });
    const cleared = see(bleeding, { clearances: wordFor('ci_bleeding_crisis') });
    expect(cleared.blocked).toBe(false);
    expect(cleared.limits).toMatchObject({ pressureMax: 2, handsOnMinutesMax: 30 });
  });

  test('is not taken for a stop that asks for none', () => {
    const drunk = { contraindications: [row('ci_intoxication')] };
    expect(see(drunk, { clearances: wordFor('ci_intoxication') }).blocked).toBe(true);
  });
});

describe('marked places (decisions 16, 33)', () => {
  test('a mark avoids its place, also on a row that asks for none', () => {
    const sites = [{ region: 'calf' as const, side: 'right' as const }];
    const marked = see({ contraindications: [row('ci_anticoagulant', { sites })] }).limits;
    expect(marked.regions['calf.right']).toEqual({
      pressureMax: 0,
      contact: false,
      because: ['ci_anticoagulant'],
    });
    const plain = see({ contraindications: [row('ci_anticoagulant')] }).limits;
    const { 'calf.right': _mark, ...rest } = marked.regions;
    expect({ ...marked, regions: rest }).toEqual(plain);
  });

  const veins = (...sites: { region: 'calf'; side: 'left' | 'right' }[]) =>
    see({ contraindications: [row('ci_varicose_veins', { sites })] }).limits.homeItems;
  test('veins: the massager is out on the leg that has them, a caution where it is the other or not known', () => {
    expect(veins({ region: 'calf', side: 'left' }).massager_vibration.status).toBe('no');
    expect(veins({ region: 'calf', side: 'right' }).massager_vibration.status).toBe('caution');
    expect(veins().massager_vibration.status).toBe('caution');
    expect(veins({ region: 'calf', side: 'left' }).partner_hacking.status).toBe('ok');
    expect(veins().partner_hacking.status).toBe('ok');
  });

  test('cellulitis keeps self-massage off the whole limb, other infections off the mark only', () => {
    const sites = [{ region: 'calf' as const, side: 'left' as const }];
    const items = (details: string[]) =>
      see({ contraindications: [row('ci_skin_infection', { details, sites })] }).limits.homeItems;
    expect(items(['cellulitis']).thigh_lotion_semi_reclined.status).toBe('no');
    expect(items(['cellulitis']).massager_vibration.status).toBe('no');
    expect(items(['cellulitis']).palm_thumb_low_back.status).toBe('ok');
    expect(items([]).thigh_lotion_semi_reclined.status).toBe('ok');
  });
});

describe('the lines hold the specific minutes (decisions 23, 24)', () => {
  test.each(['both', 'alternating', 'unsure'] as const)(
    'acute disc, %s, 60 minutes: three lines hold 21 minutes',
    (affectedSide) => {
      const result = see(because('disc_herniation'), { affectedSide, onsetDate: TODAY });
      expect(result.plan).toMatchObject({
        minutes: 42,
        phases: { warm_up: 5, specific: 21, integration: 4 },
      });
      expect(result.plan?.lines).toHaveLength(3);
      expect(specificOf(result)).toBe(21);
    },
  );

  test('three muscles of a cause cannot hold 43 minutes: low-back fascia takes the rest', () => {
    const session = { minutes: 90, firstVisit: false };
    const result = see(because('trauma'), { session });
    expect(result.plan?.phases).toMatchObject({ warm_up: 8, specific: 43, integration: 9 });
    expect(result.plan?.lines.map(({ muscle }) => muscle)).toContain('thoracolumbar_fascia');
    expect(specificOf(result)).toBe(43);
  });

  test.each([
    ['pregnancy_related', 'left'],
    ['pregnancy_related', 'right'],
    ['piriformis_syndrome', 'left'],
    ['degenerative_disc', 'right'],
  ] as const)('week 30, %s, %s: 33 minutes, 20 at most in one position', (cause, affectedSide) => {
    const pregnancy = { dueDate: addDays(TODAY, 70) };
    const result = see(because(cause), { affectedSide, pregnancy });
    expect(result.plan?.phases.specific).toBe(33);
    expect(specificOf(result)).toBe(33);
    expect(minutesIn(result, 'side_lying')).toBeLessThanOrEqual(20);
    expect(minutesIn(result, 'seated')).toBeLessThanOrEqual(20);
  });

  test('the third trimester listed without a due date turns the client as often', () => {
    const listed = see(because('piriformis_syndrome'), {
      contraindications: [row('ci_pregnancy_t3')],
    });
    expect(minutesIn(listed, 'side_lying')).toBeLessThanOrEqual(20);
    expect(specificOf(listed)).toBe(33);
  });
});

test('a line has the seven keys of the case file, in its order', () => {
  const lines = see().plan?.lines ?? [];
  expect(lines.some(({ technique }) => technique === 'trigger_point_pressure')).toBe(true);
  for (const line of lines) {
    expect(Object.keys(line)).toEqual([
      'muscle',
      'side',
      'region',
      'technique',
      'pressure',
      'minutes',
      'position',
    ]);
  }
});
