import { CheckGroup } from '@/components/forms/check-group';
import type { RedFlagId } from '@/lib/domain/screening/red-flag';
import { useWords } from './words';

interface DangerQuestionsProps {
  /** Null: nothing chosen yet. Empty: none of these. */
  value: readonly RedFlagId[] | null;
  error: string | undefined;
  onChange: (value: RedFlagId[] | null) => void;
}

const NONE = 'none';

/** The danger signs to choose from. Nothing is chosen until somebody chooses; "none of these" takes the others away. */
export function DangerQuestions({ value, error, onChange }: DangerQuestionsProps) {
  const { dangers, checkIn } = useWords();
  const options = [
    ...dangers.map(({ flag, words }) => ({ value: flag, label: words })),
    { value: NONE, label: checkIn.none },
  ];
  const values: readonly string[] = value?.length === 0 ? [NONE] : (value ?? []);
  const choose = (chosen: readonly string[]) => {
    if (chosen.includes(NONE) && !values.includes(NONE)) return onChange([]);
    const flags = dangers.map(({ flag }) => flag).filter((flag) => chosen.includes(flag));
    return onChange(flags.length > 0 ? flags : null);
  };
  return (
    <CheckGroup
      legend={checkIn.dangers}
      name="dangers"
      options={options}
      values={values}
      onChange={choose}
      error={error}
    />
  );
}
