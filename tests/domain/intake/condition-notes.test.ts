import { expect, test } from 'vitest';

import { conditionNotes } from '@/lib/domain/intake/condition-notes';
import { emptyIntake } from '@/lib/domain/intake/intake-answers.schema';

const given = (answer: 'yes' | 'no' | 'not_sure', note: string) => ({
  answer,
  details: null,
  sites: [],
  note,
});

test('notes of what the client has or may have, in its own words', () => {
  const answers = {
    ...emptyIntake(),
    contraindications: {
      ci_implanted_device: given('yes', ' Pacemaker, since 2019 '),
      ci_scar: given('no', 'None'),
      ci_osteoporosis: given('not_sure', 'Asked the doctor'),
      ci_blood_pressure: given('yes', ' '),
    },
  };
  expect(conditionNotes(answers)).toEqual({
    ci_implanted_device: 'Pacemaker, since 2019',
    ci_osteoporosis: 'Asked the doctor',
  });
  expect(conditionNotes(undefined)).toEqual({});
});
