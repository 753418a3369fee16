import { ChoiceGroup } from '@/components/forms/choice-group';
import type { QuestionWords } from '@/lib/domain/intake/intake-questions';

import { ClientSaid } from './client-said';
import { asLegend } from './section-props';

interface YesNoProps {
  path: string;
  words: QuestionWords;
  value: boolean | null;
  error: string | undefined;
  /** What the client said, where it says otherwise. */
  said: string | undefined;
  onChange: (value: boolean) => void;
}

const options = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** A plain question. Nothing is answered until somebody taps. */
export function YesNo({ path, words, value, error, said, onChange }: YesNoProps) {
  return (
    <div>
      <ChoiceGroup
        {...asLegend(words)}
        name={path}
        options={options}
        value={value === null ? '' : value ? 'yes' : 'no'}
        onChange={(next) => onChange(next === 'yes')}
        error={error}
        inline
      />
      <ClientSaid words={said} />
    </div>
  );
}
