import { ChoiceGroup } from '@/components/forms/choice-group';
import { NumberScale } from '@/components/forms/number-scale';
import { OptionLabel } from '@/components/forms/option-label';
import { TextArea } from '@/components/forms/text-area';
import { Button } from '@/components/ui/button';
import { pressedStyle } from '@/components/ui/pressed-style';
import { comfortScale } from '@/lib/content/pressures';
import { skipReasons } from '@/lib/domain/session-record/record-words';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';

import { responseChoices } from './record-words';

interface HowItWentProps {
  /** "lines[2]" */
  at: string;
  line: RecordLine;
  errors: Record<string, string>;
  set: (part: Partial<RecordLine>) => void;
}

/** What is asked of a line that was worked, or why it was not. */
export function HowItWent(props: HowItWentProps) {
  const { line, at, errors, set } = props;
  const isSkipped = line.status === 'skipped';
  return (
    <div className="grid gap-4">
      {isSkipped ? <ReadyReasons line={line} set={set} /> : <Response {...props} />}
      <TextArea
        name={`${at}.notes`}
        label={isSkipped ? 'Why it was skipped' : 'Finding or note'}
        value={line.notes}
        onChange={(notes) => set({ notes })}
        error={errors[`${at}.notes`]}
        rows={2}
      />
      <OptionLabel
        type="checkbox"
        id={`${at}.repeat`}
        name={`${at}.repeat`}
        value="yes"
        label="Repeat next time"
        checked={line.repeat}
        onChange={() => set({ repeat: !line.repeat })}
      />
    </div>
  );
}

/** One tap writes the reason into the field below, where any other is typed. */
function ReadyReasons({ line, set }: Pick<HowItWentProps, 'line' | 'set'>) {
  return (
    <div
      role="group"
      aria-label={`Line ${line.line + 1}: ready reasons`}
      className="flex flex-wrap gap-2"
    >
      {skipReasons.map((reason) => (
        <Button
          key={reason}
          aria-pressed={line.notes === reason}
          className={pressedStyle}
          onClick={() => set({ notes: reason })}
        >
          {reason}
        </Button>
      ))}
    </div>
  );
}

function Response({ line, at, errors, set }: HowItWentProps) {
  return (
    <>
      <NumberScale
        legend={`Discomfort during the work, 0 none to 10 worst. Aim for ${comfortScale.targetMax} or less`}
        name={`${at}.comfort`}
        value={line.comfort}
        onChange={(comfort) => set({ comfort })}
        max={10}
        ends={comfortScale.ends}
        error={errors[`${at}.comfort`]}
      />
      <ChoiceGroup
        legend="Response to this line"
        name={`${at}.response`}
        options={responseChoices}
        value={line.response ?? ''}
        onChange={(response) => set({ response: response as RecordLine['response'] })}
        inline
      />
    </>
  );
}
