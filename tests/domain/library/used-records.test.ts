import { describe, expect, it } from 'vitest';

import { refKey } from '@/lib/domain/library/library-record';
import { refOfRule } from '@/lib/domain/library/links';
import {
  recordsOfPlan,
  recordsOfScreening,
  recordsOfSheet,
} from '@/lib/domain/library/used-records';
import type { Finding } from '@/lib/domain/screening/screening';
import type { Limits } from '@/lib/domain/screening/limits';

import { aLibraryBook } from '../support/a-library-book';

const noLimits: Limits = {
  pressureMax: 5,
  pressureBecause: [],
  handsOnMinutesMax: null,
  minutesBecause: [],
  techniquesOut: [],
  techniqueLimits: [],
  musclesOut: [],
  positionsOut: [],
  positionCautions: [],
  positionsPreferred: [],
  regions: {},
  homeItems: {} as Limits['homeItems'],
  homeItemsMax: 4,
  homeItemsBecause: [],
};

function aFinding(rule: string): Finding {
  return {
    rule,
    level: 'caution',
    blocks: false,
    clearance: 'no',
    text: 'Words.',
    sources: ['P'],
  } as unknown as Finding;
}

function keysOfScreening(limits: Partial<Limits>, findings: readonly string[] = []): string[] {
  return recordsOfScreening({
    disposition: 'caution',
    findings: findings.map(aFinding),
    limits: { ...noLimits, ...limits },
  }).map(refKey);
}

describe('recordsOfScreening', () => {
  it('names what is said to do where nothing else was found', () => {
    expect(keysOfScreening({})).toEqual(['disposition/caution']);
  });

  it('names the record of each finding, each once', () => {
    expect(keysOfScreening({}, ['rf_one', 'ci_two', 'rf_one', 'trauma.acute'])).toEqual([
      'disposition/caution',
      'red_flag/rf_one',
      'contraindication/ci_two',
      'cause/trauma',
    ]);
  });

  const because = ['ci_why'];
  const limits: [string, Partial<Limits>][] = [
    ['the pressure', { pressureBecause: because }],
    ['the minutes', { minutesBecause: because }],
    ['the number of home items', { homeItemsBecause: because }],
    ['a technique that is out', { techniquesOut: [{ technique: 'vibration', because }] }],
    ['a technique with a limit', { techniqueLimits: [{ technique: 'vibration', because }] }],
    ['a muscle that is out', { musclesOut: [{ muscle: 'psoas_major', because }] }],
    ['a position that is out', { positionsOut: [{ position: 'prone', because }] }],
    [
      'a position with care',
      { positionCautions: [{ position: 'prone', note: 'If comfortable.', because }] },
    ],
    ['a position that comes first', { positionsPreferred: [{ position: 'seated', because }] }],
    ['a region', { regions: { 'calf.left': { pressureMax: 1, because } } }],
    [
      'a home item',
      {
        homeItems: {
          cold_pack: { status: 'no', because },
          heat_pack: { status: 'ok' },
        } as unknown as Limits['homeItems'],
      },
    ],
  ];
  it.each(limits)('names the rule that limits %s', (_what, limit) => {
    expect(keysOfScreening(limit)).toEqual(['disposition/caution', 'contraindication/ci_why']);
  });

  it('leaves out rules that are no record', () => {
    const pressureBecause = ['flare.acute', 'policy.pressure', 'region_default.calf'];
    expect(keysOfScreening({ pressureBecause })).toEqual(['disposition/caution', 'region/calf']);
  });
});

describe('recordsOfPlan', () => {
  it('names the scale and the minutes for a plan without lines', () => {
    expect(recordsOfPlan([]).map(refKey)).toEqual([
      'pressure_scale/walton',
      'plan_rule/time_budgets',
    ]);
  });

  it('names muscle, technique, position and region of each line, each once', () => {
    const line = {
      muscle: 'piriformis',
      technique: 'deep_tissue',
      position: 'prone',
      region: 'deep_gluteal',
    } as const;
    const lines = [line, { ...line, technique: 'vibration' as const }];
    expect(recordsOfPlan(lines).map(refKey)).toEqual([
      'pressure_scale/walton',
      'plan_rule/time_budgets',
      'muscle/piriformis',
      'technique/deep_tissue',
      'position/prone',
      'region/deep_gluteal',
      'technique/vibration',
    ]);
  });
});

describe('recordsOfSheet', () => {
  it('names the items, and the blocks of every sheet and of no other place', () => {
    const { sheetTexts } = aLibraryBook({
      sheetTexts: [
        { id: 'stop', title: 'Stop', lines: ['Stop.'], place: 'every_sheet' },
        { id: 'page', title: 'Page', lines: ['Page.'], place: 'client_page' },
        { id: 'own', title: 'Own', lines: ['Own.'], place: 'choice' },
      ],
    });
    const program = [{ item: 'cold_pack' }, { item: 'cold_pack' }] as const;
    expect(recordsOfSheet(program, { sheetTexts }).map(refKey)).toEqual([
      'home_care_item/cold_pack',
      'sheet_text/stop',
    ]);
  });
});

describe('refOfRule', () => {
  it.each([
    ['rf_ces_1', { kind: 'red_flag', id: 'rf_ces_1' }],
    ['ci_cancer', { kind: 'contraindication', id: 'ci_cancer' }],
    ['pv_03', { kind: 'plan_rule', id: 'pv_03' }],
    ['region_default.foot', { kind: 'region', id: 'foot' }],
    ['muscle.psoas_major', { kind: 'muscle', id: 'psoas_major' }],
    ['technique.vibration', { kind: 'technique', id: 'vibration' }],
    ['disc_herniation', { kind: 'cause', id: 'disc_herniation' }],
    ['disc_herniation.acute', { kind: 'cause', id: 'disc_herniation' }],
    ['flare.acute', null],
    ['policy.minutes', null],
  ])('%s leads to its record', (rule, ref) => {
    expect(refOfRule(rule)).toEqual(ref);
  });
});
