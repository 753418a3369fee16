'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { NumberScale } from '@/components/forms/number-scale';
import { TextField } from '@/components/forms/text-field';
import { Button } from '@/components/ui/button';
import type { ResultValue, TestResult } from '@/lib/domain/session-record/test-result.schema';
import { numberOf } from '@/lib/domain/session-record/test-words';

import { AddTest } from './add-test';
import { focusOn } from './focus-on';
import { yesNo, yesNoChoices } from './record-words';
import type { OfferedTest } from './session-facts';

interface TestPairsProps {
  when: 'before' | 'after';
  results: readonly TestResult[];
  tests: readonly OfferedTest[];
  errors: Record<string, string>;
  onChange: (results: TestResult[]) => void;
}

const keyOf = ({ test, side }: TestResult): string => `${test}-${side ?? 'none'}`;

/** The functional tests that the client chose, as they went before or after the work; after it, both stand side by side. */
export function TestPairs({ when, results, tests, errors, onChange }: TestPairsProps) {
  const to = (index: number, next: TestResult | null) =>
    onChange(results.flatMap((one, at) => (at === index ? (next ?? []) : one)));
  return (
    <div className="grid gap-5">
      {results.map((result, index) => {
        const test = tests.find(({ id }) => id === result.test);
        return test ? (
          <div key={keyOf(result)} className="grid gap-2 border-l-2 border-rule pl-4">
            <Result
              when={when}
              test={test}
              result={result}
              name={`tests[${index}].${when}`}
              error={errors[`tests[${index}].${when}`]}
              onChange={(value) => to(index, { ...result, [when]: value })}
            />
            <div>
              <Button
                kind="quiet"
                onClick={() => {
                  focusOn(`add-test-${when}`);
                  to(index, null);
                }}
              >
                Take “{test.name}
                {result.side ? `, ${result.side}` : ''}” out
              </Button>
            </div>
          </div>
        ) : null;
      })}
      <AddTest
        when={when}
        results={results}
        tests={tests}
        onAdd={(result) => onChange([...results, result])}
      />
    </div>
  );
}

interface ResultProps {
  when: 'before' | 'after';
  test: OfferedTest;
  result: TestResult;
  name: string;
  error: string | undefined;
  onChange: (value: ResultValue) => void;
}

const EASE_ENDS = { low: 'cannot', high: 'easy' };

/** What is written of a test: eleven cells, yes or no, a number with its unit, or words. */
function Result({ when, test, result, name, error, onChange }: ResultProps) {
  const value = result[when];
  const side = result.side ? `, ${result.side}` : '';
  const legend = `${test.name}${side}, ${when} the session`;
  const hint = hintOf(when, test, result);
  const shared = { name, hint, error };
  if (test.answer === 'ease') {
    return (
      <NumberScale
        {...shared}
        legend={legend}
        max={10}
        ends={EASE_ENDS}
        value={typeof value === 'number' ? value : null}
        onChange={onChange}
      />
    );
  }
  if (test.answer === 'can') {
    return (
      <ChoiceGroup
        {...shared}
        legend={legend}
        options={yesNoChoices}
        value={yesNo(typeof value === 'boolean' ? value : null)}
        onChange={(answer) => onChange(answer === 'yes')}
        inline
      />
    );
  }
  return <Typed {...shared} legend={legend} test={test} value={value} onChange={onChange} />;
}

interface TypedProps {
  name: string;
  hint: string;
  error: string | undefined;
  legend: string;
  test: OfferedTest;
  value: ResultValue;
  onChange: (value: ResultValue) => void;
}

/** A number with its unit, or words. */
function Typed({ legend, test, value, onChange, ...shared }: TypedProps) {
  const number = numberOf(test.answer);
  return (
    <TextField
      {...shared}
      label={number ? `${legend}, ${number.unit}` : legend}
      inputMode={number ? 'numeric' : 'text'}
      value={value === null ? '' : String(value)}
      onChange={(text) => onChange(number ? wholeNumber(text) : text)}
    />
  );
}

function hintOf(
  when: TestPairsProps['when'],
  { how, note }: OfferedTest,
  result: TestResult,
): string {
  if (when === 'before') return note ? `${how} ${note}` : how;
  const { before } = result;
  if (before === null || before === '') return 'Not done before';
  return `Before: ${typeof before === 'boolean' ? (before ? 'can' : 'cannot') : before}`;
}

/** A whole number; what is none stays as it was typed, so that it can be named. */
function wholeNumber(text: string): ResultValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  return /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : text.slice(0, 200);
}
