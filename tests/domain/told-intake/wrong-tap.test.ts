import { describe, expect, it } from 'vitest';

import { toldAlarm } from '@/lib/domain/told-intake/told-alarm';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';
import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import {
  isWrongTapId,
  questionBehind,
  takeBack,
  withoutOldWrongTaps,
  wrongTapId,
  wrongTaps,
} from '@/lib/domain/told-intake/wrong-tap';

import { flag, maybe, person, sections, tick } from './support/told-client';

const facts = (answers: ToldAnswers) => ({ sections, answers, ...person });
const questions = sections.flatMap((section) => section.questions);

/** A question with two answers of which one asks for a doctor the same day by itself. */
function urgentTicks() {
  for (const question of questions) {
    if (question.kind !== 'several' || question.when) continue;
    const urgent = question.options.find(({ isUrgent }) => isUrgent);
    const calm = question.options.find(({ isUrgent }) => !isUrgent);
    const row = urgent?.tells.flatMap((tell) => (tell.kind === 'row' ? [tell.row] : []))[0];
    if (urgent && calm && row) return { id: question.id, urgent: urgent.id, calm: calm.id, row };
  }
  throw new Error('There is none.');
}

describe('a wrong tap', () => {
  it('takes the answer back, asks again, and is kept with the answers', () => {
    const told = { rf_ces_1: flag('yes'), rf_ces_2: flag('no') };
    expect(questionBehind(facts(told), 'rf_ces_1')?.id).toBe('rf_ces_1');
    const after = takeBack(facts(told), 'rf_ces_1');
    expect(after).toEqual({
      rf_ces_2: flag('no'),
      [wrongTapId('rf_ces_1')]: { kind: 'wrong_tap' },
    });
    expect(toldAlarm(facts(after))).toBeNull();
    expect(wrongTaps(facts(after))).toEqual([{ rule: 'rf_ces_1', alarm: 'emergency' }]);
    expect(toldAnswersSchema.parse(after)).toEqual(after);
  });

  it('leaves another danger sign as it is', () => {
    const told = { rf_ces_1: flag('yes'), rf_ces_2: flag('not_sure') };
    const after = takeBack(facts(told), 'rf_ces_1');
    expect(toldAlarm(facts(after))).toMatchObject({ level: 'emergency', rules: ['rf_ces_2'] });
    expect(takeBack(facts({ rf_ces_2: flag('no') }), 'rf_ces_1')).toEqual({ rf_ces_2: flag('no') });
  });

  it('of one tick leaves the other ticks', () => {
    const { id, urgent, calm, row } = urgentTicks();
    const after = takeBack(facts({ [id]: tick(urgent, calm) }), row);
    expect(after[id]).toEqual(tick(calm));
    expect(wrongTaps(facts(after))).toEqual([{ rule: row, alarm: 'urgent' }]);
    expect(takeBack(facts({ [id]: maybe(urgent) }), row)).not.toHaveProperty(id);
  });

  it('is no word any more once the same is told again', () => {
    const again = { ...takeBack(facts({ rf_ces_1: flag('yes') }), 'rf_ces_1') };
    const told = { ...again, rf_ces_1: flag('yes') };
    expect(wrongTaps(facts(told))).toEqual([]);
    expect(withoutOldWrongTaps(facts(told))).toEqual({ rf_ces_1: flag('yes') });
    const answeredNo = { ...again, rf_ces_1: flag('no') };
    expect(withoutOldWrongTaps(facts(answeredNo))).toEqual(answeredNo);
    expect(wrongTaps(facts(answeredNo))).toHaveLength(1);
  });

  it('has its place at danger signs alone', () => {
    expect(isWrongTapId(wrongTapId('rf_ces_1'), questions)).toBe(true);
    expect(isWrongTapId(wrongTapId(urgentTicks().row), questions)).toBe(true);
    for (const id of ['rf_ces_1', 'wrong_tap_', 'wrong_tap_goal', 'wrong_tap_rf_none']) {
      expect(isWrongTapId(id, questions)).toBe(false);
    }
  });
});
