import { Notice } from '@/components/ui/notice';

import { ErrorSummary } from './error-summary';
import type { FormState } from './form-state';

/** The top of a form that came back: what to mend, or what is wrong with the whole. */
export function FormProblems({ state }: { state: FormState }) {
  return (
    <>
      <ErrorSummary
        errors={state.errors.map(({ field, message }) => ({ href: `#${field}`, message }))}
      />
      {state.message ? (
        <div role="alert">
          <Notice tone="hold" word="Not done" title={state.message} />
        </div>
      ) : null}
    </>
  );
}
