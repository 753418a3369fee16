import { describe, expect, it } from 'vitest';

import { comfortScale, pressures } from '@/lib/content/pressures';
import { regions } from '@/lib/content/regions';
import { sessionPhases } from '@/lib/content/session-phases';
import { notOffered, techniqueStopSigns } from '@/lib/content/technique-rules';
import { techniques } from '@/lib/content/techniques';
import { timeBudgets } from '@/lib/content/time-budgets';
import { sessionPhases as phaseIds } from '@/lib/domain/session-plan/time-budget';
import { muscles } from '@/lib/content/muscles/muscles';

const technique = (id: string) => techniques.find((one) => one.id === id);

describe('phases of a session (spec §7.1)', () => {
  it('are six in their order', () => {
    expect(sessionPhases.map(({ id }) => id)).toEqual([...phaseIds]);
  });

  it('say what must be recorded', () => {
    const record = Object.fromEntries(sessionPhases.map((one) => [one.id, one.mustRecord]));
    expect(record.check_in).toMatch(/screen.*consent.*baseline/);
    expect(record.warm_up).toMatch(/Pressure/);
    expect(record.specific).toMatch(
      /muscle, side, technique, pressure, minutes, finding, discomfort 0 to 10, response/,
    );
    expect(record.integration).toBeNull();
    expect(record.retest).toMatch(/after.*better, same, worse/);
    expect(record.home_care).toMatch(/Items, doses.*teach-back/);
  });

  it('say what they are for', () => {
    const purpose = Object.fromEntries(sessionPhases.map((one) => [one.id, one.purpose]));
    expect(purpose.check_in).toMatch(/red-flag screen.*changed.*consent.*pain.*functional test/);
    expect(purpose.warm_up).toMatch(/Effleurage, petrissage, rocking/);
    expect(purpose.integration).toMatch(/Broad strokes.*relaxation.*stretch.*other side/);
    expect(purpose.home_care).toMatch(/at most 4/);
  });
});

describe('techniques (spec §6)', () => {
  it('share six signs to stop at', () => {
    expect(techniqueStopSigns).toHaveLength(6);
  });

  it('leave out what is outside massage (spec §1.7)', () => {
    expect(notOffered.map(({ id }) => id)).toEqual([
      'joint_manipulation',
      'traction',
      'dry_needling',
      'internal_pelvic_work',
      'nerve_tensioning',
    ]);
    expect(notOffered[0]?.sources).toContain('V5');
  });

  it('have their Walton range', () => {
    const ranges = techniques.map(({ id, pressureMin, pressureMax }) => [
      id,
      pressureMin === null ? '–' : `${pressureMin}–${pressureMax}`,
    ]);
    expect(Object.fromEntries(ranges)).toEqual({
      effleurage: '1–3',
      petrissage: '2–4',
      broad_compression: '2–4',
      heel_of_hand_circular: '2–4',
      sacral_work: '1–3',
      longitudinal_stripping: '3–4',
      deep_tissue: '3–5',
      cross_fibre_friction: '2–4',
      myofascial_release: '1–3',
      neuromuscular_therapy: '2–4',
      trigger_point_pressure: '2–4',
      pin_and_stretch: '2–3',
      post_isometric_relaxation: '–',
      assisted_stretch: '–',
      rhythmic_rocking: '1–2',
      vibration: '1–3',
      tapotement_hacking: '1–3',
      static_hold: '0–1',
      thermal_pack_in_clinic: '–',
    });
  });

  it('name the trigger-point evidence and its old name', () => {
    const points = technique('trigger_point_pressure');
    expect(points?.definition).toMatch(/ischaemic compression/);
    expect(points?.dose).toMatch(/30–90 s.*30–60 s.*≤ 5 points per muscle.*≤ 10.*≤ 5 in the first/);
    expect(points?.notWith).toMatch(/10 s.*2022.*tolerance.*no clear drop/);
    expect(points?.sources).toEqual(['S', 'V37']);
    expect(technique('neuromuscular_therapy')?.definition).toMatch(/ischaemic.*posture and habits/);
  });

  it('flag a consent where a muscle of their own needs one', () => {
    const needed = new Set(
      muscles.flatMap((one) => (one.consent === undefined ? [] : one.techniques)),
    );
    const unflagged = techniques.filter(({ id, consentNote }) => needed.has(id) && !consentNote);
    expect(unflagged.map(({ id }) => id)).toEqual([]);
    expect(techniques.filter(({ consentNote }) => !consentNote).map(({ id }) => id)).toEqual([
      'rhythmic_rocking',
      'thermal_pack_in_clinic',
    ]);
  });

  it('explain themselves to the client in one sentence', () => {
    for (const { id, clientExplanation } of techniques) {
      expect([id, clientExplanation.match(/[.?!](?:\s|$)/g)]).toEqual([id, ['.']]);
    }
  });
});

describe('the pressure scale (spec §1.5)', () => {
  it('has six levels with their names', () => {
    expect(pressures.map(({ level, name }) => `${level} ${name}`)).toEqual([
      '0 Still hold',
      '1 Light lotioning',
      '2 Heavy lotioning',
      '3 Medium',
      '4 Strong',
      '5 Deep',
    ]);
    expect(pressures[0]?.inOurWords).toMatch(/oncology/);
    expect(pressures[5]?.inOurWords).toMatch(/elbow or forearm.*Never causes bruising/);
  });

  it('goes with the client’s own 0 to 10', () => {
    expect(comfortScale.targetMax).toBe(5);
    expect(comfortScale.triggerPointHoldMax).toBe(6);
    expect(comfortScale.holdEasesWithinSeconds).toEqual({ from: 30, to: 60 });
    expect(comfortScale.above).toMatch(/6 out of 10.*leg.*at once/);
  });
});

describe('regions (spec §1.3)', () => {
  it('say how far they reach where the name does not', () => {
    const extents = Object.entries(regions).flatMap(([id, { extent }]) => (extent ? [id] : []));
    expect(extents).toEqual([
      'lumbar_midline',
      'flank_kidney',
      'deep_gluteal',
      'lateral_hip',
      'groin_femoral',
    ]);
    expect(regions.flank_kidney.extent).toMatch(/rib 11 and about L3/);
  });
});

describe('time budgets (spec §7.2)', () => {
  it('have their minutes, lines and points', () => {
    const rows = timeBudgets.map(({ length, phases, linesMin, linesMax, triggerPointsMax }) =>
      [length, ...Object.values(phases), `${linesMin}–${linesMax}`, triggerPointsMax].join(' '),
    );
    expect(rows).toEqual([
      '30 3 4 15 3 2 3 2–3 5',
      '45 4 6 24 5 3 3 3–4 7',
      '60 5 8 33 7 3 4 4–6 10',
      '75 6 9 43 9 4 4 5–7 10',
      '90 7 10 54 11 4 4 6–8 10',
    ]);
  });
});
