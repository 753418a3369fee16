import { expect, test } from 'vitest';

import { raisedRows } from '@/lib/content/raised-rows';
import { caseFromIntake } from '@/lib/domain/intake/case-from-intake';
import { emptyIntake, type IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

const today = '2026-11-20';

function rowOf(changes: Partial<IntakeAnswers>) {
  const consents = { general: { given: 'yes', wordingVersion: '1', date: today } } as const;
  const { contraindications } = caseFromIntake({
    answers: { ...emptyIntake(), consents, ...changes },
    birthDate: '1980-05-02',
    today,
    clearances: [],
    session: { minutes: 60, firstVisit: false },
    raises: raisedRows,
  });
  return contraindications.find(({ id }) => id === 'ci_anticoagulant');
}

const said = {
  ci_anticoagulant: {
    ...{ answer: 'yes' as const, details: null, sites: [], note: '' },
    elsewhere: 'left chest',
  },
};
const medicines = { ids: ['apixaban'], other: '' };

test('goes along with its row, and stays through a second reason for it', () => {
  expect(rowOf({ contraindications: said })?.elsewhere).toBe('left chest');
  expect(rowOf({ contraindications: said, medicines })?.elsewhere).toBe('left chest');
});

test('is not there where nobody wrote one', () => {
  expect(rowOf({ medicines })).not.toHaveProperty('elsewhere');
  const empty = { ci_anticoagulant: { ...said.ci_anticoagulant, elsewhere: '' } };
  expect(rowOf({ contraindications: empty })).not.toHaveProperty('elsewhere');
});
