'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import type { SheetItem } from '@/lib/domain/home-care/sheet-document.schema';
import {
  teachBackAnswers,
  teachBackWords,
  type TeachBackAnswers,
} from '@/lib/domain/home-care/teach-back';

import { shownField } from './shown-field';

interface TeachBackFormProps {
  action: FormAction;
  items: readonly SheetItem[];
  /** As it was recorded last. */
  answers: TeachBackAnswers;
  /** When and by whom; left out while nobody has. */
  recorded?: string | undefined;
}

const options = teachBackAnswers.map((value) => ({ value, label: teachBackWords[value] }));

/** The client shows and tells each item; what came of it is recorded. */
export function TeachBackForm({ action, items, answers, recorded }: TeachBackFormProps) {
  return (
    <FoldedForm
      action={action}
      summary={recorded ? 'Shown back: record again' : 'Record how each item was shown back'}
      className="mt-12 border-t border-rule pt-2 print:hidden"
      pending="Recording"
      button="Record it"
    >
      {(state) => (
        <>
          <p className="measure">
            Ask the client to show and tell each item. It tests how well it was explained, not the
            client.
          </p>
          {items.map(({ item, number, name }) => (
            <ChoiceGroup
              key={item}
              legend={`${number}. ${name}`}
              name={shownField(item)}
              options={options}
              defaultValue={
                state.values?.[shownField(item)] ?? answers.find((one) => one.item === item)?.answer
              }
              error={errorAt(state, shownField(item))}
              inline
            />
          ))}
          {recorded ? <p className="text-quiet">{recorded}</p> : null}
        </>
      )}
    </FoldedForm>
  );
}
