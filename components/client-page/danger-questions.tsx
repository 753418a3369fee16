import { CheckGroup } from '@/components/forms/check-group';
import { dangerSigns } from '@/lib/content/danger-signs';
import { phoneWords } from '@/lib/content/phone-words';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';

interface DangerQuestionsProps {
  /** Null: nothing chosen yet. Empty: none of these. */
  value: readonly RedFlagId[] | null;
  error: string | undefined;
  onChange: (value: RedFlagId[] | null) => void;
}

const NONE = 'none';

const options = [
  ...dangerSigns.map(({ flag, words }) => ({ value: flag, label: words })),
  { value: NONE, label: phoneWords.checkIn.none },
];

/** The danger signs to choose from. Nothing is chosen until somebody chooses; "none of these" takes the others away. */
export function DangerQuestions({ value, error, onChange }: DangerQuestionsProps) {
  const values: readonly string[] = value?.length === 0 ? [NONE] : (value ?? []);
  const choose = (chosen: readonly string[]) => {
    if (chosen.includes(NONE) && !values.includes(NONE)) return onChange([]);
    const flags = dangerSigns.map(({ flag }) => flag).filter((flag) => chosen.includes(flag));
    return onChange(flags.length > 0 ? flags : null);
  };
  return (
    <CheckGroup
      legend={phoneWords.checkIn.dangers}
      name="dangers"
      options={options}
      values={values}
      onChange={choose}
      error={error}
    />
  );
}
