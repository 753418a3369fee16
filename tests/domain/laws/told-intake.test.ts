/** What a client tells on their own page loses nothing on its way to the rules. */
import fc from 'fast-check';
import { expect } from 'vitest';

import { raisedRows } from '@/lib/content/raised-rows';
import { ruleBook } from '@/lib/content/rule-book';
import { toldIntakeIn } from '@/lib/content/told-intake/told-intake';
import { toldRules } from '@/lib/content/told-intake/told-rules';
import { caseFromIntake } from '@/lib/domain/intake/case-from-intake';
import { intakeAnswersSchema, type IntakeDraft } from '@/lib/domain/intake/intake-answers.schema';
import { dispositions } from '@/lib/domain/screening/disposition';
import { screen } from '@/lib/domain/screening/screen';
import { toIntake } from '@/lib/domain/told-intake/to-intake';
import { toldAlarm } from '@/lib/domain/told-intake/told-alarm';
import { toldAnswersSchema } from '@/lib/domain/told-intake/told-answers.schema';
import { toldProblems } from '@/lib/domain/told-intake/told-problems';
import type { ToldAnswers } from '@/lib/domain/told-intake/told-answers';

import { anyTold, TODAY, type ToldCase } from '../told-intake/support/any-told';
import { asTicked } from '../told-intake/support/as-ticked';
import { law } from '../support/law';

const { sections } = toldIntakeIn('en');
const spanish = toldIntakeIn('es').sections;
const told = anyTold(sections);

const mapped = ({ answers, birthDate }: ToldCase, asked = sections) =>
  toIntake({ told: { sections: asked, answers }, birthDate, today: TODAY, rules: toldRules });

function screened(draft: IntakeDraft, birthDate: string) {
  const clinicalCase = caseFromIntake({
    answers: intakeAnswersSchema.parse(draft),
    ...{ birthDate, today: TODAY, clearances: [] },
    session: { minutes: 60, firstVisit: true },
    raises: raisedRows,
  });
  return screen({ clinicalCase, ruleBook });
}

/** A case is a walk through more than a hundred questions. */
const share = 0.1;

const questions = sections.flatMap((section) => section.questions);
const asksMore = questions.flatMap((question) =>
  question.kind === 'flag' || (question.kind === 'several' && question.maySayNotSure)
    ? [question]
    : [],
);

/** One more yes to a question that is asked; null where it is not, or is there already. */
function oneMore({ answers }: ToldCase, which: (typeof asksMore)[number], at: number) {
  const given = answers[which.id];
  if (!given) return null;
  if (which.kind === 'flag') return { ...answers, [which.id]: { kind: 'flag', answer: 'yes' } };
  if (given.kind !== 'several') return null;
  const option = which.options[at % which.options.length];
  if (!option || given.ticked[option.id] === 'yes') return null;
  const ticked = { ...given.ticked, [option.id]: 'yes' as const };
  return { ...answers, [which.id]: { kind: 'several', isNone: false, ticked } };
}

law(
  'one more yes of a client never takes a finding away',
  fc.tuple(told, fc.constantFrom(...asksMore), fc.nat()),
  {
    holds: ([one, which, at]) => {
      const answers = oneMore(one, which, at) as ToldAnswers | null;
      if (!answers) return false;
      const before = screened(mapped(one).draft, one.birthDate);
      const after = screened(mapped({ ...one, answers }).draft, one.birthDate);
      const found = after.findings.map(({ rule }) => rule);
      expect(before.findings.map(({ rule }) => rule).filter((r) => !found.includes(r))).toEqual([]);
      expect(after.blocked || !before.blocked).toBe(true);
      return true;
    },
    idle: 0.6,
    share,
  },
);

law('told is never milder than ticked in the therapist’s own form', told, {
  holds: (one) => {
    const own = screened(asTicked(sections, one.answers), one.birthDate);
    const client = screened(mapped(one).draft, one.birthDate);
    const found = client.findings.map(({ rule }) => rule);
    expect(own.findings.map(({ rule }) => rule).filter((r) => !found.includes(r))).toEqual([]);
    expect(dispositions.indexOf(client.disposition)).toBeLessThanOrEqual(
      dispositions.indexOf(own.disposition),
    );
    return own.findings.length > 0;
  },
  idle: 0.1,
  share,
});

law('order and language of a told intake change nothing', told, {
  holds: (one) => {
    const turned = Object.fromEntries(Object.entries(one.answers).reverse());
    expect(mapped({ ...one, answers: turned })).toEqual(mapped(one));
    expect(mapped(one, spanish)).toEqual(mapped(one));
    const facts = { ...one, today: TODAY };
    expect(toldAlarm({ ...facts, sections: spanish })).toEqual(toldAlarm({ ...facts, sections }));
  },
  share,
});

law('what may be told can be stored, and an emergency is seen before anything is sent', told, {
  holds: (one) => {
    const facts = { ...one, sections, today: TODAY };
    expect(toldProblems(facts)).toEqual([]);
    expect(toldAnswersSchema.parse(one.answers)).toEqual(one.answers);
    const { disposition } = screened(mapped(one).draft, one.birthDate);
    if (disposition === 'emergency') expect(toldAlarm(facts)?.level).toBe('emergency');
    return disposition === 'emergency';
  },
  idle: 0.9,
  share,
});
