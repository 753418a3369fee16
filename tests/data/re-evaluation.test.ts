import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { screeningHash } from '@/lib/data/screening-hash';
import { homeCareItems, type HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import { joinShortScreens } from '@/lib/domain/screening/join-short-screens';
import type { PolicyLimit } from '@/lib/domain/screening/policy-limit';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';
import { addDays } from '@/lib/domain/shared/iso-date';
import { aCase, row, TODAY } from '../domain/support/a-case';
import { aShortScreen } from '../domain/support/short-screens';
import { ofTheCatalogue } from '../support/of-the-catalogue';

const disc = [{ cause: 'disc_herniation', confirmedBy: 'doctor' }] as const;
const pregnant = [{ cause: 'pregnancy_related', confirmedBy: 'doctor' }] as const;
const days = (n: number) => addDays(TODAY, -n);
/** Completed week `week` today: 280 days are 40 weeks. */
const dueIn = (week: number) => ({ dueDate: addDays(TODAY, 280 - week * 7) });
const turns = (age: number) => `${Number(TODAY.slice(0, 4)) - age}${addDays(TODAY, 1).slice(4)}`;
const cleared = (day: string, rule: ClinicalCase['clearances'][number]['for']) => ({
  clearances: [{ for: rule, by: 'Dr Okafor', date: day }],
});

interface Situation {
  case: Partial<ClinicalCase>;
  policy?: PolicyLimit[];
  contentVersion?: string;
}

function screened({ case: changes, policy = [], contentVersion = 'x' }: Situation) {
  return screen({
    clinicalCase: aCase(changes),
    ruleBook: { ...ruleBook, contentVersion },
    policy,
  });
}

/** What of a sheet with everything that was allowed before no longer holds. */
function withheld(before: Situation, after: Situation): HomeCareItem[] {
  const { limits } = screened(before);
  const program = homeCareItems
    .filter((item) => limits.homeItems[item].status !== 'no')
    .map((item) => ({
      item,
      side: 'left' as const,
      dose: { always: true as const },
      cautions: [],
    }));
  const now = sheetInForce({ program, screening: screened(after), ruleBook });
  return now.items.flatMap(({ item, withheld: is }) => (is ? [ofTheCatalogue(item.item)] : []));
}

const tomorrow = (changes: Partial<ClinicalCase>): Situation => ({
  case: { ...changes, today: addDays(TODAY, 1) },
});
const today = (changes: Partial<ClinicalCase>): Situation => ({ case: changes });

/** The trigger, before, after, and an item of the sheet at home that must be withheld from then on. */
const triggers: [string, Situation, Situation, HomeCareItem | null][] = [
  [
    'an answer of the intake',
    today({}),
    today({ contraindications: [row('ci_anticoagulant')] }),
    'massager_vibration',
  ],
  ['a cause', today({}), today({ causes: [...disc], irritable: true }), 'two_balls_back'],
  [
    'acute to subacute, after 72 hours',
    today({ causes: [...disc], onsetDate: days(3) }),
    tomorrow({ causes: [...disc], onsetDate: days(3) }),
    null,
  ],
  [
    'acute to subacute, where the cause has one set of limits',
    today({ onsetDate: days(3) }),
    tomorrow({ onsetDate: days(3) }),
    null,
  ],
  [
    'subacute to persistent, after 12 weeks',
    today({ onsetDate: days(84) }),
    tomorrow({ onsetDate: days(84) }),
    null,
  ],
  [
    'heat after a flare',
    today({ onsetDate: days(60), flareDate: days(3) }),
    tomorrow({ onsetDate: days(60), flareDate: days(3) }),
    null,
  ],
  [
    'the first to the second trimester',
    today({ causes: [...pregnant], pregnancy: { dueDate: addDays(dueIn(13).dueDate, 1) } }),
    tomorrow({ causes: [...pregnant], pregnancy: { dueDate: addDays(dueIn(13).dueDate, 1) } }),
    null,
  ],
  [
    'the second to the third trimester',
    today({ pregnancy: { dueDate: addDays(dueIn(28).dueDate, 1) } }),
    tomorrow({ pregnancy: { dueDate: addDays(dueIn(28).dueDate, 1) } }),
    null,
  ],
  [
    'a clearance, day 90 to day 91',
    today({ redFlags: { rf_inf_1: 'yes' }, ...cleared(days(90), 'rf_inf_1') }),
    tomorrow({ redFlags: { rf_inf_1: 'yes' }, ...cleared(days(90), 'rf_inf_1') }),
    'short_walks',
  ],
  [
    'a clearance that is taken back',
    today({ redFlags: { rf_inf_1: 'yes' }, ...cleared(TODAY, 'rf_inf_1') }),
    today({ redFlags: { rf_inf_1: 'yes' } }),
    'short_walks',
  ],
  ['the 18th birthday', today({ birthDate: turns(18) }), tomorrow({ birthDate: turns(18) }), null],
  [
    'the 75th birthday',
    today({ birthDate: turns(75) }),
    tomorrow({ birthDate: turns(75) }),
    'foam_roller_hip',
  ],
  [
    'a limit of the practice that is added',
    today({}),
    {
      case: {},
      policy: [{ key: 'Own', effect: { kind: 'home', status: 'no', items: ['short_walks'] } }],
    },
    'short_walks',
  ],
  [
    'a limit of the practice that is withdrawn',
    { case: {}, policy: [{ key: 'Own', effect: { kind: 'minutes_max', minutes: 20 } }] },
    today({}),
    null,
  ],
  ['the content', today({}), { case: {}, contentVersion: 'y' }, null],
  [
    'today’s short screen',
    today({}),
    today(
      joinShortScreens({}, [
        { day: TODAY, answers: aShortScreen({ redFlags: { rf_dvt_1: 'yes' } }) },
      ]),
    ),
    'short_walks',
  ],
  [
    'the second visit',
    today({ session: { minutes: 60, firstVisit: true } }),
    today({ session: { minutes: 60, firstVisit: false } }),
    null,
  ],
];

describe('a stored screening no longer holds (spec §12.2)', () => {
  test.each(triggers)('after a change of %s', (_name, before, after, item) => {
    expect(screeningHash(screened(after))).not.toBe(screeningHash(screened(before)));
    const gone = withheld(before, after);
    if (item === null) return;
    expect(gone).toContain(item);
    expect(withheld(before, before)).not.toContain(item);
  });

  test.each([
    ['the next day, with nothing on its way', today({}), tomorrow({})],
    ['day 2 to day 3 of the pain', today({ onsetDate: days(2) }), tomorrow({ onsetDate: days(2) })],
    ['another pain score below severe', today({}), today({ pain: { back: 5, leg: 6 } })],
    [
      'a short screen of nothing but no',
      today({}),
      today(joinShortScreens({}, [{ day: TODAY, answers: aShortScreen() }])),
    ],
    [
      'a clearance, day 89 to day 90',
      today({ redFlags: { rf_inf_1: 'yes' }, ...cleared(days(89), 'rf_inf_1') }),
      tomorrow({ redFlags: { rf_inf_1: 'yes' }, ...cleared(days(89), 'rf_inf_1') }),
    ],
  ])('but holds through %s', (_name, before, after) => {
    expect(screeningHash(screened(after))).toBe(screeningHash(screened(before)));
  });
});
