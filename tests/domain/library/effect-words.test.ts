import { describe, expect, it } from 'vitest';

import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import {
  effectHere,
  effectLine,
  effectOnIt,
  homeEffectOnIt,
} from '@/lib/domain/library/effect-words';
import { linksOf } from '@/lib/domain/library/links';
import { plainLine } from '@/lib/domain/library/section';
import { legRegions } from '@/lib/domain/anatomy/region';
import type { Effect } from '@/lib/domain/screening/effect';
import { techniques } from '@/lib/domain/session-plan/technique';

import { anInventedRuleBook } from '../support/invented-rule-book';

const links = linksOf(anInventedRuleBook());
const details = [{ word: 'recent', label: 'In the last month' }];
const calf = { at: 'regions', regions: ['calf', 'foot'] } as const;

const sentences: [string, Effect][] = [
  ['Pressure 2 at most.', { kind: 'pressure_max', level: 2 }],
  [
    'Pressure 2 at most (up to 3 only by a written note).',
    { kind: 'pressure_max', level: 2, upTo: 3 },
  ],
  [
    'Pressure 2 at most (up to 3 only with a clearance and a written note).',
    { kind: 'pressure_max', level: 2, upTo: 3, upToNeedsClearance: true },
  ],
  ['Hands-on time 45 minutes at most.', { kind: 'minutes_max', minutes: 45 }],
  [
    'No vibration, deep tissue.',
    { kind: 'technique_out', techniques: ['vibration', 'deep_tissue'] },
  ],
  ['No work of any kind.', { kind: 'technique_out', techniques }],
  [
    'No technique but static hold.',
    { kind: 'technique_out', techniques: techniques.filter((one) => one !== 'static_hold') },
  ],
  [
    'No vibration at the calf, foot (Not near bone).',
    { kind: 'technique_limit', techniques: ['vibration'], place: calf, note: 'Not near bone.' },
  ],
  [
    'Vibration: level 1 at most at the marked place.',
    { kind: 'technique_limit', techniques: ['vibration'], place: { at: 'sites' }, pressureMax: 1 },
  ],
  [
    'Vibration: hold 30 seconds at most.',
    { kind: 'technique_limit', techniques: ['vibration'], secondsMax: 30 },
  ],
  [
    'Vibration: light only.',
    { kind: 'technique_limit', techniques: ['vibration'], note: 'light only.' },
  ],
  ['No work on psoas major, iliacus.', { kind: 'muscle_out', muscles: ['psoas_major', 'iliacus'] }],
  ['Not: prone; seated.', { kind: 'position_out', positions: ['prone', 'seated'] }],
  [
    'Prone: if comfortable, 15 minutes at most.',
    {
      kind: 'position_caution',
      positions: ['prone'],
      note: 'if comfortable',
      minutesMax: 15,
    },
  ],
  [
    'Prone: 15 minutes at most.',
    {
      kind: 'position_caution',
      positions: ['prone'],
      note: '15 minutes at most.',
      minutesMax: 15,
    },
  ],
  ['Better: side lying.', { kind: 'position_prefer', positions: ['side_lying'] }],
  [
    'The calf, foot: no contact.',
    { kind: 'region_limit', place: calf, pressureMax: 0, contact: false },
  ],
  [
    'The affected leg: level 1 at most (up to 2 only by a written note) (For life).',
    {
      kind: 'region_limit',
      place: { at: 'affected_leg' },
      pressureMax: 1,
      upTo: 2,
      note: 'For life',
    },
  ],
  [
    'The legs, groin femoral: level 2 at most.',
    {
      kind: 'region_limit',
      place: { at: 'regions', regions: [...legRegions, 'groin_femoral'] },
      pressureMax: 2,
    },
  ],
  [
    'Not now, where it touches the whole limb that carries the mark: cold pack (Not there).',
    {
      kind: 'home',
      status: 'no',
      items: ['cold_pack'],
      place: { at: 'site_limbs' },
      note: 'Not there.',
    },
  ],
  ['With care: every item.', { kind: 'home', status: 'caution', items: homeCareItems }],
  [
    'Not now: every item but cold pack.',
    { kind: 'home', status: 'no', items: homeCareItems.filter((one) => one !== 'cold_pack') },
  ],
  ['3 home items at most.', { kind: 'home_max_items', max: 3 }],
  [
    'With “In the last month”: pressure 1 at most.',
    { kind: 'pressure_max', level: 1, when: { anyDetail: ['recent'] } },
  ],
  [
    'Without “In the last month”, at a first visit, from week 20: pressure 1 at most.',
    {
      kind: 'pressure_max',
      level: 1,
      when: { noDetail: ['recent'], firstVisit: true, pregnancyWeekFrom: 20 },
    },
  ],
  [
    'After the first visit, weeks 13 to 27: pressure 1 at most.',
    {
      kind: 'pressure_max',
      level: 1,
      when: { firstVisit: false, pregnancyWeekFrom: 13, pregnancyWeekTo: 27 },
    },
  ],
  [
    'Up to week 19: pressure 1 at most.',
    { kind: 'pressure_max', level: 1, when: { pregnancyWeekTo: 19 } },
  ],
];

describe('an effect in a sentence', () => {
  it.each(sentences)('%s', (sentence, effect) => {
    expect(plainLine(effectLine(effect, links, details))).toBe(sentence);
  });

  it('leads to what it names', () => {
    const line = effectLine({ kind: 'muscle_out', muscles: ['iliacus'] }, links);
    expect(line).toContainEqual({ ref: { kind: 'muscle', id: 'iliacus' }, text: 'iliacus' });
  });
});

const calfLimit = { kind: 'region_limit', pressureMax: 2 } as const;
const vibration = { kind: 'technique_limit', techniques: ['vibration'] } as const;

describe('on the page of what it is about', () => {
  it.each<[string, Effect]>([
    ['level 2 at most.', { ...calfLimit, place: calf }],
    ['level 2 at most.', { ...calfLimit, place: { at: 'both_legs' } }],
    ['the affected leg: level 2 at most.', { ...calfLimit, place: { at: 'affected_leg' } }],
    ['no vibration.', { ...vibration, place: calf }],
    ['no vibration at the affected leg.', { ...vibration, place: { at: 'affected_leg' } }],
    ['pressure 2 at most.', { kind: 'pressure_max', level: 2 }],
  ])('a region: %s', (words, effect) => {
    expect(plainLine(effectHere(effect, links))).toBe(words);
  });

  it.each<[string, Effect]>([
    [
      'not at the calf, foot (Not near bone).',
      { ...vibration, place: calf, note: 'Not near bone' },
    ],
    ['level 1 at most.', { ...vibration, pressureMax: 1 }],
    ['Light only.', { ...vibration, note: 'Light only.' }],
    [
      'from week 20: not used.',
      { kind: 'technique_out', techniques: ['vibration'], when: { pregnancyWeekFrom: 20 } },
    ],
    ['not used.', { kind: 'position_out', positions: ['prone'] }],
    ['Briefly.', { kind: 'position_caution', positions: ['prone'], note: 'Briefly' }],
    ['preferred.', { kind: 'position_prefer', positions: ['prone'] }],
    ['pressure 2 at most.', { kind: 'pressure_max', level: 2 }],
  ])('a technique or position: %s', (words, effect) => {
    expect(plainLine(effectOnIt(effect, links))).toBe(words);
  });

  it.each<[string, Effect]>([
    ['', { kind: 'home', status: 'no', items: ['cold_pack'] }],
    [
      'with “In the last month”; where it touches the calf, foot. Not there.',
      {
        kind: 'home',
        status: 'no',
        items: ['cold_pack'],
        place: calf,
        note: 'Not there',
        when: { anyDetail: ['recent'] },
      },
    ],
    ['Light.', { kind: 'home', status: 'caution', items: ['cold_pack'], note: 'Light' }],
  ])('a home item: %s', (words, effect) => {
    expect(plainLine(homeEffectOnIt(effect, links, details))).toBe(words);
  });
});
