'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';

import { onParts } from './on-parts';
import { PainPair } from './pain-pair';
import type { PartOf } from './part-props';
import { yesNo, yesNoChoices } from './record-words';
import { SessionSection } from './session-section';
import { TestPairs } from './test-pairs';

const parts = ['painBefore', 'tests', 'chaperoneOffered'] as const;

/** Check-in: pain now, a test that the client chooses, whether a third person was offered. */
export const SessionBefore = onParts(Before, parts);

function Before({ record, facts, errors, set }: PartOf<(typeof parts)[number]>) {
  return (
    <SessionSection id="before" title="Before" minutes={facts.phases.check_in}>
      <PainPair
        when="before"
        pain={record.painBefore}
        errors={errors}
        onChange={(painBefore) => set({ painBefore })}
      />
      <TestPairs
        when="before"
        results={record.tests}
        tests={facts.tests}
        errors={errors}
        onChange={(tests) => set({ tests })}
      />
      <ChoiceGroup
        legend="Was a third person in the room offered?"
        name="chaperoneOffered"
        options={yesNoChoices}
        value={yesNo(record.chaperoneOffered)}
        onChange={(answer) => set({ chaperoneOffered: answer === 'yes' })}
        inline
      />
    </SessionSection>
  );
}
