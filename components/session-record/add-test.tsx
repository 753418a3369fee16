'use client';

import { useState } from 'react';
import { flushSync } from 'react-dom';

import { ChoiceGroup, type Choice } from '@/components/forms/choice-group';
import { SelectField } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';
import { sides } from '@/lib/domain/anatomy/side';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import type { TestResult } from '@/lib/domain/session-record/test-result.schema';

import { focusOn } from './focus-on';
import type { OfferedTest } from './session-facts';

interface AddTestProps {
  when: 'before' | 'after';
  results: readonly TestResult[];
  tests: readonly OfferedTest[];
  onAdd: (result: TestResult) => void;
}

const SIDES: Choice[] = [
  { value: 'none', label: 'No side' },
  ...sides.map((one) => ({ value: one, label: sideWords[one] })),
];

const nameOf = ({ name, trainedOnly }: OfferedTest): string =>
  trainedOnly ? `${name} (only if you are trained for it)` : name;

/** One more functional test, for one of the client's own sides or for none. */
export function AddTest({ when, results, tests, onAdd }: AddTestProps) {
  const [test, setTest] = useState('');
  const [side, setSide] = useState('none');
  const chosen = tests.find(({ id }) => id === test);
  const own = sides.find((one) => one === side) ?? null;
  const isThere = results.some((one) => one.test === chosen?.id && one.side === own);
  const add = () => {
    if (!chosen || isThere) return;
    flushSync(() => {
      onAdd({ test: chosen.id, side: own, before: null, after: null });
      setTest('');
      setSide('none');
    });
    // The new test is the last one.
    focusOn(`tests[${results.length}].${when}`);
  };
  return (
    <div className="grid gap-3">
      <SelectField
        name={`add-test-${when}`}
        label="Add a functional test that the client chooses"
        hint="It shows the client whether something has become easier. It never diagnoses."
        options={[
          { value: '', label: 'Choose a test' },
          ...tests.map((one) => ({ value: one.id, label: nameOf(one) })),
        ]}
        value={test}
        onChange={setTest}
      />
      {chosen ? (
        <>
          <ChoiceGroup
            legend="Side, the client’s own"
            name={`add-test-side-${when}`}
            options={SIDES}
            value={side}
            onChange={setSide}
            error={isThere ? 'This test is there already for that side.' : undefined}
            inline
          />
          <div>
            <Button onClick={add} disabled={isThere}>
              Add “{chosen.name}”
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
