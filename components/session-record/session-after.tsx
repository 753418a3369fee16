'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextArea } from '@/components/forms/text-area';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';
import { frozenTest } from '@/lib/domain/session-record/test-words';

import { BeforeAfter } from './before-after';
import { onParts } from './on-parts';
import { PainPair } from './pain-pair';
import type { PartOf } from './part-props';
import { responseChoices, thermalChoices } from './record-words';
import { SessionSection } from './session-section';
import { TestPairs } from './test-pairs';

const parts = [
  ...(['painBefore', 'painAfter', 'tests', 'retest'] as const),
  ...(['response', 'thermal', 'adverseReaction'] as const),
] as const;

/** The same questions and tests again, both times side by side, and how the client responded. */
export const SessionAfter = onParts(After, parts);

function After({ record, facts, errors, set }: PartOf<(typeof parts)[number]>) {
  return (
    <SessionSection id="after" title="After" minutes={facts.phases.retest}>
      <PainPair
        when="after"
        pain={record.painAfter}
        errors={errors}
        onChange={(painAfter) => set({ painAfter })}
      />
      <TestPairs
        when="after"
        results={record.tests}
        tests={facts.tests}
        errors={errors}
        onChange={(tests) => set({ tests })}
      />
      <BeforeAfter
        before={record.painBefore}
        after={record.painAfter}
        tests={record.tests.map((one) => frozenTest(one, facts.tests))}
      />
      <ChoiceGroup
        legend="How the client responded to the session"
        name="response"
        options={responseChoices}
        value={record.response ?? ''}
        onChange={(response) => set({ response: response as RecordAnswers['response'] })}
        error={errors.response}
      />
      <ChoiceGroup
        legend="Warm or cold pack used"
        name="thermal"
        options={thermalChoices}
        value={record.thermal ?? ''}
        onChange={(thermal) => set({ thermal: thermal as RecordAnswers['thermal'] })}
        inline
      />
      <TextArea
        name="retest"
        label="Another test, or more about one"
        hint="For example: turns over in bed more easily"
        value={record.retest}
        onChange={(retest) => set({ retest })}
        error={errors.retest}
        rows={2}
      />
      <TextArea
        name="adverseReaction"
        label="Adverse reaction"
        hint="Leave empty when there was none"
        value={record.adverseReaction}
        onChange={(adverseReaction) => set({ adverseReaction })}
        error={errors.adverseReaction}
        rows={2}
      />
    </SessionSection>
  );
}
