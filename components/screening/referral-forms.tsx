'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { DateField } from '@/components/forms/date-field';
import { FieldNotes } from '@/components/forms/field';
import { FoldedForm } from '@/components/forms/folded-form';
import { OptionLabel } from '@/components/forms/option-label';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';

interface DatedForm {
  action: FormAction;
  today: string;
}

/** On paper: who took it, or where it was sent, and when. */
export function LetterSentForm({ action, today }: DatedForm) {
  return (
    <FoldedForm action={action} summary="It went out on paper" pending="Saving" button="Log it">
      {(state) => (
        <>
          <ChoiceGroup
            legend="How"
            name="kind"
            id="sent.kind"
            options={[
              { value: 'handed_over', label: 'The client took it along' },
              { value: 'posted', label: 'Posted or faxed' },
            ]}
            defaultValue={state.values?.['kind']}
            error={errorAt(state, 'sent.kind')}
            inline
          />
          <DateField
            name="day"
            id="sent.day"
            label="Day"
            max={today}
            defaultValue={state.values?.['day'] ?? today}
            error={errorAt(state, 'sent.day')}
          />
          <TextField
            name="to"
            id="sent.to"
            label="To"
            hint="Where it was sent. May stay empty"
            defaultValue={state.values?.['to']}
            error={errorAt(state, 'sent.to')}
            autoComplete="off"
            dir="auto"
          />
        </>
      )}
    </FoldedForm>
  );
}

/** By e-mail, as a PDF. */
export function LetterMailForm({ action, practice }: { action: FormAction; practice: string }) {
  return (
    <FoldedForm
      action={action}
      summary="Send it by e-mail"
      pending="Sending"
      button="Send the letter as a PDF"
    >
      {(state) => (
        <>
          <p className="measure text-quiet">
            The subject says “A letter from {practice}”; neither it nor the text names anybody. The
            letter is for whoever opens that letter box: check the address.
          </p>
          <TextField
            name="to"
            id="mail.to"
            label="E-mail address of the doctor’s practice"
            type="email"
            defaultValue={state.values?.['to']}
            error={errorAt(state, 'mail.to')}
            autoComplete="off"
          />
          <div className="grid gap-1">
            <FieldNotes id="mail.agreed" error={errorAt(state, 'mail.agreed')} />
            <OptionLabel
              type="checkbox"
              id="mail.agreed"
              name="agreed"
              value="yes"
              label="The client agrees that it goes by e-mail"
            />
          </div>
        </>
      )}
    </FoldedForm>
  );
}

/** Nobody will answer: why. */
export function GiveUpForm({ action }: { action: FormAction }) {
  return (
    <FoldedForm
      action={action}
      summary="No answer will come"
      pending="Saving"
      button="Close it without an answer"
    >
      {(state) => (
        <TextArea
          name="said"
          id="closed.said"
          label="Why"
          defaultValue={state.values?.['said']}
          error={errorAt(state, 'closed.said')}
          rows={2}
        />
      )}
    </FoldedForm>
  );
}

/** A visit was advised and no letter written. */
export function AdviceForm({ action }: { action: FormAction }) {
  return (
    <FoldedForm
      action={action}
      summary="A visit was advised, without a letter"
      pending="Saving"
      button="Log the advice"
    >
      {(state) => (
        <TextArea
          name="said"
          id="advice.said"
          label="What was advised"
          hint="For example: told to see the family doctor this week"
          defaultValue={state.values?.['said']}
          error={errorAt(state, 'advice.said')}
          rows={2}
        />
      )}
    </FoldedForm>
  );
}
