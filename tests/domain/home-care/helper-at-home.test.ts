import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { defaultItem } from '@/lib/domain/home-care/default-item';
import { limitsAtHome, type HelperAtHome } from '@/lib/domain/home-care/helper-at-home';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { offerItems, type ItemOffer } from '@/lib/domain/home-care/offer-items';
import { offersAtHome } from '@/lib/domain/home-care/offers-at-home';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import { sheetInForce } from '@/lib/domain/home-care/sheet-in-force';
import { withheldWords } from '@/lib/domain/home-care/withheld-words';
import { screen } from '@/lib/domain/screening/screen';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { aCase, row } from '../support/a-case';

const clinicalCase = aCase();
const screening = screen({ clinicalCase, ruleBook });
const records = ruleBook.homeCareItems;

/** By hand, from spec §10: SM7 and SM9. */
const BY_HELPER: HomeCareItem[] = ['partner_heel_of_hand', 'partner_hacking'];

function start(item: HomeCareItem): ProgramItem {
  const record = records.find(({ id }) => id === item);
  if (!record) throw new Error(`No ${item}.`);
  const { limits } = screening;
  return defaultItem({ record, affectedSide: clinicalCase.affectedSide, limits });
}

const helperProgram = [start('short_walks'), start('partner_heel_of_hand')];

const answers: [string, HelperAtHome | null, boolean][] = [
  ['nobody has asked', null, false],
  ['there is one', 'yes', false],
  ['there is none', 'no', true],
];

describe.each(answers)('a helper at home: %s', (_what, helper, isOut) => {
  test('the limits keep off what needs one, and nothing else', () => {
    const at = limitsAtHome(screening.limits, { helper, records });
    const changed = records.filter(
      ({ id }) => at.homeItems[id].status !== screening.limits.homeItems[id].status,
    );
    expect(changed.map(({ id }) => id)).toEqual(isOut ? BY_HELPER : []);
  });

  test('the check of a program', () => {
    const program = helperProgram;
    const facts = { program, clinicalCase, screening, ruleBook };
    const problems = checkProgram({ ...facts, ...(helper !== null && { helper }) });
    expect(problems).toEqual(
      isOut
        ? [
            {
              rule: 'home_item',
              item: 'partner_heel_of_hand',
              message: 'Helper: heel-of-hand circles: not for this client now: No helper at home.',
              because: ['helper.none'],
            },
          ]
        : [],
    );
  });

  test('the sheet at home', () => {
    const { items } = sheetInForce({ program: helperProgram, screening, ruleBook, helper });
    expect(items.map(({ withheld, because }) => [withheld, because])).toEqual([
      [false, []],
      isOut ? [true, ['helper.none']] : [false, []],
    ]);
    const words = withheldWords({
      ...{ sheet: { program: helperProgram }, screening, ruleBook, helper },
    });
    expect(words).toBe(
      isOut
        ? 'Withheld on the client’s page: Helper: heel-of-hand circles. Issue a new sheet.'
        : null,
    );
  });

  test('the offers say the same as the limits, on every side and at every place', () => {
    const facts = { clinicalCase, ruleBook };
    const now = offersAtHome(offerItems({ ...facts, screening }), helper);
    const limits = limitsAtHome(screening.limits, { helper, records });
    const asLimited = offerItems({ ...facts, screening: { limits } });
    const said = ({ item, sides, places }: ItemOffer) => [
      item,
      [...sides, ...places.flatMap((place) => place.sides)].map(({ status, why }) => [status, why]),
    ];
    expect(now.map(said)).toEqual(asLimited.map(said));
    const out = now.filter(({ sides }) => sides.every(({ why }) => why === 'No helper at home'));
    expect(out.map(({ item }) => item)).toEqual(isOut ? BY_HELPER : []);
  });
});

test('no helper stands beside what else keeps an item off', () => {
  const mark = { region: 'gluteal' as const, side: 'both' as const };
  const wounded = aCase({ contraindications: [row('ci_open_wound_burn', { sites: [mark] })] });
  const { limits } = screen({ clinicalCase: wounded, ruleBook });
  const offers = offerItems({ clinicalCase: wounded, screening: { limits }, ruleBook });
  const hacking = (list: readonly ItemOffer[]) =>
    list.find(({ item }) => item === 'partner_hacking')?.sides[0];
  const before = hacking(offers);
  expect(before?.status).toBe('no');
  expect(hacking(offersAtHome(offers, 'no'))?.why).toBe(`${before?.why}; No helper at home`);
});

test('the reason has a name', () => {
  expect(ruleNames(ruleBook).rules(['helper.none'])).toBe('No helper at home');
});
