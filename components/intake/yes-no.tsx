import { ChoiceGroup } from '@/components/forms/choice-group';
import type { QuestionWords } from '@/lib/domain/intake/intake-questions';

import { asLegend } from './section-props';

interface YesNoProps {
  path: string;
  words: QuestionWords;
  value: boolean | null;
  error: string | undefined;
  onChange: (value: boolean) => void;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** A plain question. Nothing is answered until somebody taps. */
export function YesNo({ path, words, value, error, onChange }: YesNoProps) {
  return (
    <ChoiceGroup
      {...asLegend(words)}
      name={path}
      options={options}
      value={value === null ? '' : value ? 'yes' : 'no'}
      onChange={(next) => onChange(next === 'yes')}
      error={error}
      inline
    />
  );
}
