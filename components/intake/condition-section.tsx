'use client';

import { X } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

import { goToField } from '@/components/forms/go-to-field';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import type { ContraindicationId } from '@/lib/domain/screening/contraindication';
import type { IntakeAnswers } from '@/lib/domain/intake/intake-answers.schema';
import { unaskedGroups } from '@/lib/domain/intake/unasked-conditions';

import { ChosenConditions } from './chosen-conditions';
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
  // The whole list has to be drawn before anything in it can be gone to.
  const goTo = (field: string) => {
    flushSync(() => setQuery(''));
    goToField(field);
  };
  return (
    <SectionFrame
      section="conditions"
      missing={missing}
      missingIs={openWords(unaskedGroups(questions.conditions, given).length, missing)}
      note="Age, weeks of pregnancy and a first visit count by themselves and are not asked here."
    >
      <ConditionSearch
        query={query}
        found={found?.size ?? null}
        onChange={setQuery}
        onClear={() => goTo(SEARCH)}
      />
      <ChosenConditions
        groups={questions.conditions}
        given={given}
        raised={raised}
        regions={questions.regions}
        onGo={({ id }) => goTo(`contraindications.${id}`)}
      />
      {questions.conditions.map((group) => (
        <ConditionGroup
          key={group.id}
          group={group}
          found={found}
          given={given}
          raised={raised}
          regions={questions.regions}
          errors={errors}
          said={props.said}
          change={change}
        />
      ))}
    </SectionFrame>
  );
});

const SEARCH = 'condition-search';

/** "9 groups to ask, 1 detail to choose": a search hides groups, and what is open in them is counted all the same. */
function openWords(groups: number, missing: number): string {
  const details = missing - groups;
  return [
    ...(groups > 0 ? [`${groups} ${groups === 1 ? 'group' : 'groups'} to ask through`] : []),
    ...(details > 0 ? [`${details} ${details === 1 ? 'detail' : 'details'} to choose`] : []),
  ].join(', ');
}

interface ConditionSearchProps {
  query: string;
  /** How many fit; null while nothing is searched for. */
  found: number | null;
  onChange: (query: string) => void;
  onClear: () => void;
}

function ConditionSearch({ query, found, onChange, onClear }: ConditionSearchProps) {
  return (
    <div className="grid gap-2">
      <TextField
        name={SEARCH}
        label="Find a condition"
        hint="A few letters of its name, or of what it is called."
        value={query}
        onChange={onChange}
        autoComplete="off"
        action={
          query === '' ? null : (
            <Button onClick={onClear}>
              <X aria-hidden size={18} />
              Clear<span className="sr-only"> the search</span>
            </Button>
          )
        }
      />
      {/* As high while it says nothing: what stands below stays under the finger. */}
      <p role="status" className="min-h-[1lh] text-quiet">
        {found === null
          ? null
          : `${found} found. What is chosen stays chosen. Clear the search to see every group.`}
      </p>
    </div>
  );
}
