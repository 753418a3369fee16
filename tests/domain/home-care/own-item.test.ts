import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { itemStatus } from '@/lib/domain/home-care/item-status';
import type { OwnItem } from '@/lib/domain/home-care/own-item';
import { newestVersions, ownItemRecords } from '@/lib/domain/home-care/own-item-record';
import type { ItemSide } from '@/lib/domain/home-care/program';
import { withOwnItems } from '@/lib/domain/home-care/with-own-items';
import type { PolicyLimit } from '@/lib/domain/screening/policy-limit';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { aCase, row } from '../support/a-case';
import { anOwnItem, aVersion, ownIdOf } from '../support/own-items';

const calfMassage = anOwnItem({
  name: 'Calf rub',
  kind: 'self_massage',
  loadTags: ['none'],
  contactRegions: ['calf'],
});
const knob = anOwnItem({
  kind: 'self_massage',
  loadTags: ['pressure_gluteal'],
  contactRegions: ['gluteal'],
});
const glide = anOwnItem({ loadTags: ['neural_tension'] });
const warmth = anOwnItem({
  kind: 'thermal',
  loadTags: ['heat'],
  contactRegions: ['calf'],
  dose: { seconds: 600, repeats: 1, timesPerDay: 1 },
});
const discAcute: Partial<ClinicalCase> = {
  causes: [{ cause: 'disc_herniation', confirmedBy: 'imaging' }],
  onsetDate: '2026-11-18',
};
const onTheOther = { sites: [{ region: 'calf' as const, side: 'right' as const }] };
const markedCalf = { sites: [{ region: 'calf' as const, side: 'left' as const }] };

function weighed(item: OwnItem, changes: Partial<ClinicalCase>, policy: PolicyLimit[] = []) {
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook, policy });
  const versions = [aVersion(item)];
  const own = withOwnItems({ clinicalCase, screening, ruleBook, policy, versions });
  const [record] = own.ruleBook.ownItems ?? [];
  if (!record) throw new Error('no own item');
  return (side: ItemSide) => itemStatus({ record, side, limits: own.screening.limits });
}

describe('what the rules say of an own item', () => {
  test.each<[string, OwnItem, Partial<ClinicalCase>, ItemSide, string, string]>([
    [
      'nothing limits it: the therapist decides all the same',
      glide,
      {},
      'both',
      'caution',
      'own_item',
    ],
    ['pulls the nerve, acute disc', glide, discAcute, 'both', 'no', 'disc_herniation.acute'],
    ['warms in a fresh flare', warmth, { flareDate: '2026-11-19' }, 'both', 'no', 'flare.acute'],
    [
      'a wound on that calf',
      calfMassage,
      { contraindications: [row('ci_open_wound_burn', markedCalf)] },
      'left',
      'no',
      'ci_open_wound_burn',
    ],
    [
      'a wound on the other calf, there',
      calfMassage,
      { contraindications: [row('ci_open_wound_burn', onTheOther)] },
      'right',
      'no',
      'ci_open_wound_burn',
    ],
    [
      'a wound on the other calf, here',
      calfMassage,
      { contraindications: [row('ci_open_wound_burn', onTheOther)] },
      'left',
      'caution',
      'ci_open_wound_burn',
    ],
    [
      'a clot: even what asks nothing',
      anOwnItem({ kind: 'lifestyle' }),
      { contraindications: [row('ci_dvt_acute')] },
      'left',
      'no',
      'ci_dvt_acute',
    ],
    [
      'a clot: no massage anywhere',
      calfMassage,
      { contraindications: [row('ci_dvt_acute')] },
      'right',
      'no',
      'ci_dvt_acute',
    ],
    [
      'the buttock, wound on the calf',
      knob,
      { contraindications: [row('ci_open_wound_burn', markedCalf)] },
      'left',
      'caution',
      'own_item',
    ],
    [
      'all of home care is off',
      anOwnItem({ kind: 'lifestyle' }),
      { contraindications: [row('ci_red_flag_open')] },
      'both',
      'no',
      'ci_red_flag_open',
    ],
  ])('%s', (_name, item, changes, side, status, rule) => {
    const found = weighed(item, changes)(side);
    expect(found.status).toBe(status);
    expect(found.because).toContain(rule);
    expect(ruleNames(ruleBook).rules(found.because)).toContain('the therapist decides');
  });

  test('a note on an item like it is a note on it', () => {
    const { notes } = weighed(knob, {
      causes: [{ cause: 'piriformis_syndrome', confirmedBy: 'doctor' }],
    })('left');
    expect(notes.join()).toMatch(/Outer\/upper buttock/);
  });

  test('pressing asks for a light hand where the client is pressed lightly', () => {
    const policy: PolicyLimit[] = [{ key: 'light', effect: { kind: 'pressure_max', level: 2 } }];
    expect(weighed(knob, {}, policy)('left').notes).toContain('Light only');
    expect(weighed(glide, {}, policy)('left').notes).not.toContain('Light only');
  });

  test('a limit of the practice on one item of ours is not one on what stands in its place', () => {
    const no = { kind: 'home', status: 'no', items: ['knob_tool_hip'] } as const;
    expect(weighed(knob, {}, [{ key: 'no knob', effect: no }])('left').status).toBe('caution');
  });
});

describe('versions', () => {
  const first = aVersion(anOwnItem());
  const second = aVersion(glide, { id: ownIdOf(2), number: 2 });

  test('only the newest is offered, and an archived one is not', () => {
    const retired = (versions: Parameters<typeof ownItemRecords>[0]) =>
      ownItemRecords(versions).map((record) => record.retired ?? false);
    expect(retired([first, second])).toEqual([true, false]);
    expect(retired([first, { ...second, isArchived: true }])).toEqual([true, true]);
    expect(retired([first, { ...second, series: 'two' }])).toEqual([false, false]);
  });

  test('a load that was forgotten at first holds for the older one too, and none is lost', () => {
    const loads = ([one, two] = ownItemRecords([first, second])) => [one?.loadTags, two?.loadTags];
    expect(loads()).toEqual([['neural_tension'], ['neural_tension']]);
    const turned = [aVersion(glide), aVersion(anOwnItem(), { id: ownIdOf(2), number: 2 })];
    expect(loads(ownItemRecords(turned))).toEqual([['neural_tension'], []]);
  });

  test.each<[string, Partial<OwnItem>, string[]]>([
    [
      'massage of the calf',
      { kind: 'self_massage', contactRegions: ['calf'] },
      ['pressure_posterior_thigh'],
    ],
    [
      'massage of the belly',
      { kind: 'self_massage', contactRegions: ['abdomen'] },
      ['pressure_lumbar', 'pressure_gluteal', 'pressure_posterior_thigh'],
    ],
    ['a strap round the foot', { contactRegions: ['foot'] }, []],
    ['a helper', { needsHelper: true }, ['helper']],
    ['on a chair', { position: 'sitting' }, ['sitting']],
  ])('what follows is added: %s', (_name, part, loads) => {
    expect(ownItemRecords([aVersion(anOwnItem(part))])[0]?.loadTags).toEqual(loads);
  });
});

test('the newest of each item is what the settings list, in whatever order they come', () => {
  const of = (series: string, number: number) => aVersion(anOwnItem(), { series, number });
  const [first, second, third, other] = [of('a', 1), of('a', 2), of('a', 3), of('b', 1)];
  expect(newestVersions([first, third, other, second])).toEqual([third, other]);
  expect(newestVersions([])).toEqual([]);
});
