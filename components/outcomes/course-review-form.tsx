'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextArea } from '@/components/forms/text-area';

/** That the course was looked at with the client, and whether the client's goals are met. */
export function CourseReviewForm({ action }: { action: FormAction }) {
  return (
    <FoldedForm
      action={action}
      summary="Record that the course was looked at with the client"
      pending="Recording"
      button="Record the review"
    >
      {(state) => (
        <>
          <ChoiceGroup
            legend="Are the client’s goals met?"
            name="goalsMet"
            hint="In the client’s own eyes. With low pain and goals met, the sessions become fewer."
            options={[
              { value: 'yes', label: 'Yes' },
              { value: 'no', label: 'Not yet' },
            ]}
            defaultValue={state.values?.['goalsMet']}
            error={errorAt(state, 'goalsMet')}
            inline
          />
          <TextArea
            name="note"
            label="What was agreed"
            hint="May stay empty."
            maxLength={1000}
            defaultValue={state.values?.['note']}
            error={errorAt(state, 'note')}
          />
        </>
      )}
    </FoldedForm>
  );
}
