import { describe, expect, it } from 'vitest';

import { contraindications } from '@/lib/content/contraindications/contraindications';
import { otherCare } from '@/lib/content/intake-options';
import * as lists from '@/lib/content/intake-options';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { flagsNotAsked, rowsThatFollow } from '@/lib/content/told-intake/not-asked';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import type { ToldCondition, ToldQuestion } from '@/lib/domain/told-intake/told-question';

import { conditionsIn, tellsOf } from '../../domain/told-intake/support/told-parts';

const { sections } = toldIntakeIn('en');
const questions = sections.flatMap((section) => section.questions);
const told = questions.flatMap((question) => tellsOf(question));
const toldRows = told.flatMap((tell) => (tell.kind === 'row' ? [tell] : []));
const sitesAsked = questions.flatMap((question) =>
  question.kind === 'places' && question.tells !== 'places' ? [question.tells.row] : [],
);

const isFollowUp = ({ id }: ToldQuestion): boolean => /^(where|more)_/.test(id);
const isHealth = (question: ToldQuestion): boolean =>
  !isFollowUp(question) && tellsOf(question).some((tell) => tell.kind === 'row');

describe('what is asked', () => {
  it.each(contraindications.filter(({ retired }) => !retired))(
    '$id is asked, or follows from other answers',
    ({ id, derived }) => {
      const asked = toldRows.some((tell) => tell.row === id);
      const follows = rowsThatFollow[id] !== undefined;
      expect([id, asked || follows]).toEqual([id, true]);
      // What the rules derive and nobody ticks is not asked as a condition of its own.
      if (derived) expect([id, asked, follows]).toEqual([id, false, true]);
    },
  );

  it.each(contraindications.flatMap(({ id, details }) => details.map(({ word }) => [id, word])))(
    '%s has a question for %s',
    (id, word) => {
      const asked = toldRows.some((tell) => tell.row === id && tell.detail === word);
      const risk = word === 'high_risk' && told.some(({ kind }) => kind === 'pregnancy_risk');
      expect(asked || risk).toBe(true);
    },
  );

  it.each(contraindications.filter(({ takesSites }) => takesSites))(
    '$id is asked where it is',
    ({ id }) => {
      expect(sitesAsked).toContain(id);
    },
  );

  it('asks no place of a row that takes none', () => {
    const taking = contraindications.filter(({ takesSites }) => takesSites).map(({ id }) => id);
    expect(sitesAsked.filter((id) => !taking.includes(id))).toEqual([]);
  });

  it('asks every red flag by itself, or lists why not', () => {
    const asked = questions.flatMap((one) => (one.kind === 'flag' ? [one.flag] : []));
    expect(new Set(asked).size).toBe(asked.length);
    const all = redFlags.filter(({ retired }) => !retired).map(({ id }) => id);
    expect([...asked, ...Object.keys(flagsNotAsked)].sort()).toEqual([...all].sort());
  });

  it('asks private flags on the client’s own screen', () => {
    for (const { id, privateQuestion } of redFlags) {
      const question = questions.find((one) => one.kind === 'flag' && one.flag === id);
      if (question) expect([id, question.isPrivate]).toEqual([id, privateQuestion]);
    }
  });

  it('needs at most 40 grouped health questions', () => {
    expect(questions.filter(isHealth).length).toBeLessThanOrEqual(40);
    expect(questions.filter(isHealth).length).toBeGreaterThan(15);
  });

  it('fills lists with ids that the intake has', () => {
    for (const tell of told) {
      if (tell.kind !== 'list') continue;
      expect(lists[tell.list].map(({ id }) => id)).toContain(tell.id);
    }
    expect(otherCare.length).toBeGreaterThan(0);
  });

  it('tells only rows and details that exist', () => {
    for (const { row, detail } of toldRows) {
      const record = contraindications.find(({ id }) => id === row);
      expect([row, record?.id]).toEqual([row, row]);
      if (detail !== undefined) expect(record?.details.map(({ word }) => word)).toContain(detail);
    }
  });
});

describe('how it hangs together', () => {
  it('has one id for each question, and each option', () => {
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const question of questions) {
      if (!('options' in question)) continue;
      const options = question.options.map(({ id }) => id);
      expect(new Set(options).size).toBe(options.length);
    }
  });

  it('hangs on earlier questions only, on options that are there', () => {
    const before = new Map<string, ToldQuestion>();
    for (const question of questions) {
      for (const one of question.when ? conditionsIn(question.when) : []) {
        expect([question.id, isKnown(one, before)]).toEqual([question.id, true]);
      }
      before.set(question.id, question);
    }
  });

  it('is the same in every language but for its words', () => {
    const bare = (language: (typeof sheetLanguages)[number]) =>
      JSON.stringify(toldIntakeIn(language).sections, (key, value: unknown) =>
        WORDS.includes(key) ? undefined : value,
      );
    for (const language of sheetLanguages) expect(bare(language)).toBe(bare('en'));
  });
});

const WORDS = [
  'title',
  'lead',
  'ask',
  'hint',
  'points',
  'label',
  'none',
  'nowhere',
  'never',
  'low',
  'high',
  'name',
  'aliases',
];

function isKnown(one: ToldCondition, before: ReadonlyMap<string, ToldQuestion>): boolean {
  if (!('question' in one)) return true;
  const question = before.get(one.question);
  if (!question) return false;
  if (!('anyOf' in one)) return true;
  const ids =
    'options' in question
      ? question.options.map(({ id }) => id)
      : question.kind === 'medicines'
        ? question.medicines.map(({ id }) => id)
        : [];
  return one.anyOf.length > 0 && one.anyOf.every((id) => ids.includes(id));
}
