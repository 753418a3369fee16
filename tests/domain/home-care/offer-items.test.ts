import { describe, expect, test } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { checkProgram } from '@/lib/domain/home-care/check-program';
import { inClientWords } from '@/lib/domain/home-care/client-words';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { itemStatus } from '@/lib/domain/home-care/item-status';
import { offerItems, type ItemOffer } from '@/lib/domain/home-care/offer-items';
import { screen } from '@/lib/domain/screening/screen';
import type { ClinicalCase } from '@/lib/domain/shared/clinical-case';

import { aCase, row } from '../support/a-case';

const disc: Partial<ClinicalCase> = {
  causes: [{ cause: 'disc_herniation', confirmedBy: 'imaging' }],
  onsetDate: '2026-11-18',
};

function offers(changes: Partial<ClinicalCase> = {}) {
  const clinicalCase = aCase(changes);
  const screening = screen({ clinicalCase, ruleBook });
  return { clinicalCase, screening, list: offerItems({ clinicalCase, screening, ruleBook }) };
}

function offer(item: HomeCareItem, changes: Partial<ClinicalCase> = {}): ItemOffer {
  const found = offers(changes).list.find((one) => one.item === item);
  if (!found) throw new Error(`${item} is not offered`);
  return found;
}

const sidesOf = ({ sides }: ItemOffer) => sides.map(({ side }) => side);

test('every item of the catalogue is offered once', () => {
  const ids = offers().list.map(({ item }) => item);
  expect(ids).toEqual(ruleBook.homeCareItems.map(({ id }) => id));
  expect(new Set(ids).size).toBe(32);
});

describe('sides', () => {
  test.each<[HomeCareItem, ClinicalCase['affectedSide'], string[]]>([
    ['cold_pack', 'left', ['left', 'both']],
    ['cold_pack', 'right', ['right', 'both']],
    ['cold_pack', 'unsure', ['left', 'right', 'both']],
    ['lying_figure_four', 'left', ['left', 'right', 'both']],
    ['short_walks', 'left', ['none']],
  ])('%s, affected side %s: %j', (item, affectedSide, expected) => {
    expect(sidesOf(offer(item, { affectedSide }))).toEqual(expected);
  });

  test('a marked place keeps an item off that side only', () => {
    const mark = { region: 'gluteal' as const, side: 'right' as const };
    const wound = { contraindications: [row('ci_open_wound_burn', { sites: [mark] })] };
    const status = Object.fromEntries(
      offer('ball_search_hold', wound).sides.map((one) => [one.side, one.status]),
    );
    expect(status).toMatchObject({ right: 'no', both: 'no' });
    expect(status['left']).not.toBe('no');
  });
});

test('only packs can be sent to another place, and not to a marked one', () => {
  const mark = { region: 'calf' as const, side: 'left' as const };
  const { list } = offers({ contraindications: [row('ci_numb_area', { sites: [mark] })] });
  const withPlaces = list.filter(({ places }) => places.length > 0).map(({ item }) => item);
  expect(withPlaces).toEqual(['cold_pack', 'warm_pack', 'cold_after_massage']);
  const pack = list.find(({ item }) => item === 'cold_pack');
  const at = (region: string) =>
    pack?.places
      .find((place) => place.region === region)
      ?.sides.find(({ side }) => side === 'left');
  expect(at('calf')?.status).toBe('no');
  expect(at('calf')?.why).toMatch(/numb/i);
  expect(at('gluteal')?.status).not.toBe('no');
});

describe('what goes with an item', () => {
  const goesWith = (item: HomeCareItem, changes: Partial<ClinicalCase> = {}) =>
    offer(item, changes).goesWith.map((one) => `${one.when} ${one.item}`);

  test.each<[HomeCareItem, string[]]>([
    ['thigh_lotion_semi_reclined', ['before warm_bath_before', 'after cold_after_massage']],
    ['lying_figure_four', ['after side_rest']],
    ['short_walks', []],
    // The rest after the balls is no offer: it has to follow.
    ['two_balls_back', []],
  ])('%s: %j', (item, expected) => {
    expect(goesWith(item)).toEqual(expected);
  });

  test('only as far as the limits allow it', () => {
    const noCold = { contraindications: [row('ci_cold_heat_intolerance')] };
    expect(goesWith('thigh_lotion_semi_reclined', noCold)).toEqual(['before warm_bath_before']);
  });
});

describe('what the limits say', () => {
  test('nothing, where nothing limits it', () => {
    expect(offer('short_walks').sides).toEqual([
      { side: 'none', status: 'ok', why: '', notes: [], way: null },
    ]);
  });

  test('the rule behind a no and behind a caution, by its name', () => {
    const limited = offers(disc).list.flatMap(({ sides }) =>
      sides.filter(({ status }) => status !== 'ok'),
    );
    expect(limited.some(({ status }) => status === 'no')).toBe(true);
    expect(limited.some(({ status }) => status === 'caution')).toBe(true);
    for (const { why } of limited) expect(why).toMatch(/[A-Z][a-z]+/);
  });

  test('the same status as the rule itself, for each item and side', () => {
    const { screening, list } = offers(disc);
    for (const { item, sides } of list) {
      const record = ruleBook.homeCareItems.find(({ id }) => id === item);
      if (!record) throw new Error(item);
      for (const { side, status } of sides) {
        const { limits } = screening;
        expect(status, `${item} ${side}`).toBe(itemStatus({ record, side, limits }).status);
      }
    }
  });
});

test('any offered item, with an activity, passes the check of its own rules', () => {
  const { clinicalCase, screening, list } = offers(disc);
  const walks = list.find(({ item }) => item === 'short_walks');
  if (!walks) throw new Error('no walks');
  const open = list.filter(
    ({ sides, start }) => sides.find(({ side }) => side === start.side)?.status !== 'no',
  );
  expect(open.length).toBeGreaterThan(5);
  for (const { start, item, followUp } of open) {
    const rest = list.filter((one) => one.item === followUp && item !== 'short_walks');
    const items = [start, ...rest.map((one) => one.start), walks.start];
    const program = [...new Map(items.map((one) => [one.item, one])).values()];
    const problems = checkProgram({ program, clinicalCase, screening, ruleBook });
    expect(problems, item).toEqual([]);
  }
});

describe('inClientWords', () => {
  test('an adaptation of the reason table becomes its plain twin, other notes stay, each once', () => {
    const [reason] = ruleBook.reasons;
    if (!reason) throw new Error('no reasons');
    const notes = [reason.adaptation, 'Only on the left side.', reason.adaptation];
    expect(inClientWords(notes, ruleBook)).toEqual([reason.forClient, 'Only on the left side.']);
  });

  test('a program starts with words for the client', () => {
    const adaptations = new Set(ruleBook.reasons.map(({ adaptation }) => adaptation));
    const notes = offers(disc).list.flatMap(({ start }) => start.cautions);
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(adaptations.has(note), note).toBe(false);
  });
});
