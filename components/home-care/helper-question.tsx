import { ChoiceGroup } from '@/components/forms/choice-group';
import { helperAnswers, type HelperAtHome } from '@/lib/domain/home-care/helper-at-home';
import type { ItemOffer } from '@/lib/domain/home-care/offer-items';

import { HELPER_LABEL, helperWords, programFields } from './program-fields';

interface HelperQuestionProps {
  offers: readonly ItemOffer[];
  helper: HelperAtHome | undefined;
  onChange: (helper: HelperAtHome) => void;
}

const hints: Record<HelperAtHome | 'unasked', string> = {
  unasked: 'Until it is answered, what needs a helper can be chosen.',
  yes: 'What needs a helper can be chosen.',
  no: 'What needs a helper is kept off the sheet and off the client’s page.',
};

/** Asked where something needs a helper. Nothing is taken off before somebody answers. */
export function HelperQuestion({ offers, helper, onChange }: HelperQuestionProps) {
  if (!offers.some(({ needsHelper }) => needsHelper)) return null;
  return (
    <ChoiceGroup
      legend={HELPER_LABEL}
      name={programFields.helper}
      hint={hints[helper ?? 'unasked']}
      options={helperAnswers.map((value) => ({ value, label: helperWords[value] }))}
      value={helper ?? ''}
      onChange={(value) => onChange(value === 'no' ? 'no' : 'yes')}
      inline
    />
  );
}
