import { expect } from 'vitest';

import { ageDemoCourse } from '@/lib/data/demo-course';
import { enterMeasureForm, listMeasureForms } from '@/lib/data/measure-forms';
import { openOutcomes } from '@/lib/data/open-outcomes';
import { recordCourseReview, recordOutcome, takeBackOutcome } from '@/lib/data/outcomes';
import { anOutcome, someSentences } from '../../support/outcomes';
import { aClient, TODAY } from '../../support/records';
import { nothing, type Cases } from './both';

export const outcomeCases: Cases = (both) => ({
  openOutcomes: async () => {
    const { clientId } = both.mine.signed;
    expect(await openOutcomes(both.b, clientId)).toBeNull();
  },
  ageDemoCourse: async () => {
    const { clientId } = both.mine.signed;
    // Neither another practice's history nor the own one is written after the fact.
    for (const scope of [both.b, both.a]) {
      const aged = ageDemoCourse(scope, { clientId, days: 9 });
      await expect(aged).rejects.toThrow('Only a demo');
    }
  },
  recordOutcome: async () => {
    const { clientId } = both.mine.signed;
    const { outcomeId, formId } = both.mine.measured;
    expect(await recordOutcome(both.b, { clientId, outcome: anOutcome() })).toEqual(nothing);
    // B's own client with A's row, and with A's sentences.
    const own = { clientId: (await aClient(both.b)).id };
    const answers = { measure: 'rmdq_24' as const, ticked: [], finished: true };
    const correction = { replacesId: outcomeId, reason: 'Not ours.' };
    const mixed = { ...own, outcome: anOutcome({ answers }) };
    expect(await recordOutcome(both.b, { ...mixed, correction })).toEqual(nothing);
    const withForm = { ...own, outcome: anOutcome({ answers, formId }) };
    expect(await recordOutcome(both.b, withForm)).toEqual(nothing);
  },
  takeBackOutcome: async () => {
    const { clientId } = both.mine.signed;
    const { outcomeId } = both.mine.measured;
    const wrong = { clientId, outcomeId, reason: 'Not ours.' };
    expect(await takeBackOutcome(both.b, wrong)).toEqual(nothing);
    const own = (await aClient(both.b)).id;
    expect(await takeBackOutcome(both.b, { ...wrong, clientId: own })).toEqual(nothing);
  },
  recordCourseReview: async () => {
    const { clientId } = both.mine.signed;
    const review = { clientId, day: TODAY, goalsMet: true, note: null };
    expect(await recordCourseReview(both.b, review)).toEqual(nothing);
  },
  listMeasureForms: async () => {
    expect(await listMeasureForms(both.b)).toEqual([]);
    expect(await listMeasureForms(both.a)).toMatchObject([{ number: 1, lines: someSentences }]);
  },
  enterMeasureForm: async () => {
    const form = { measure: 'rmdq_24', language: 'en', lines: ['Only ours.'], seen: 0 } as const;
    expect(await enterMeasureForm(both.b, form)).toMatchObject({ ok: true });
  },
});
