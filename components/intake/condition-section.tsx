'use client';

import { memo, useMemo, useState } from 'react';

import { TextField } from '@/components/forms/text-field';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';

import { ConditionGroup } from './condition-group';
import { raisedWords } from './raised-words';
import { findConditions } from './find-conditions';
import { SectionFrame } from './section-frame';
import type { SectionProps } from './section-props';

interface ConditionSectionProps extends SectionProps {
  given: IntakeAnswers['contraindications'];
  /** Those picked: what they raise need not be ticked again. */
  medicines: readonly string[];
  missing: number;
}

/** Known conditions, group by group: what is there is ticked, and "none of these" is a tap of its own. */
export const ConditionSection = memo(function ConditionSection(props: ConditionSectionProps) {
  const { questions, given, medicines, errors, change, missing } = props;
  const [query, setQuery] = useState('');
  const found: ReadonlySet<ContraindicationId> | null = useMemo(
    () => findConditions(questions.conditions, query),
    [questions.conditions, query],
  );
  const raised = useMemo(
    () => raisedWords(questions.medicines, medicines),
    [questions.medicines, medicines],
  );
  return (
    <SectionFrame
      section="conditions"
      missing={missing}
      note="Age, pregnancy weeks and first visits follow from other answers and are not asked here."
    >
      <TextField
        name="condition-search"
        label="Find a condition"
        hint="A few letters of its name, or of what it is called."
        value={query}
        onChange={setQuery}
        autoComplete="off"
      />
      <p role="status" className="text-quiet">
        {found === null ? null : `${found.size} found`}
      </p>
      {questions.conditions.map((group) => (
        <ConditionGroup
          key={group.id}
          group={group}
          found={found}
          given={given}
          raised={raised}
          regions={questions.regions}
          errors={errors}
          change={change}
        />
      ))}
    </SectionFrame>
  );
});
