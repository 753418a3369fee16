'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextArea } from '@/components/forms/text-area';
import { Button } from '@/components/ui/button';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import { clockIn } from './clock-in';
import type { PartProps } from './part-props';
import { teachBackChoices } from './record-words';
import { SessionSection } from './session-section';

const texts = [
  { name: 'notes', label: 'Notes', hint: 'The microphone of your keyboard works here too' },
  {
    name: 'repeatNext',
    label: 'Repeat next time',
    hint: 'Lines that you marked stand in the note already',
  },
  {
    name: 'tellNext',
    label: 'Tell the next therapist',
    hint: 'Stands on the chart, above the next plan and the next session',
  },
] as const;

/** Home care, and what the next session should know. */
export function SessionNext({ record, facts, errors, set }: PartProps) {
  return (
    <SessionSection id="next" title="Home care and next time" minutes={facts.phases.home_care}>
      <ChoiceGroup
        legend="Teach-back: how the client showed the home items"
        name="teachBack"
        options={teachBackChoices}
        value={record.teachBack ?? ''}
        onChange={(teachBack) => set({ teachBack: teachBack as RecordAnswers['teachBack'] })}
        inline
      />
      {texts.map(({ name, label, hint }) => (
        <TextArea
          key={name}
          name={name}
          label={label}
          hint={hint}
          value={record[name]}
          onChange={(text) => set({ [name]: text })}
          error={errors[name]}
          rows={2}
        />
      ))}
      <EndOfSession endedAt={record.endedAt} timeZone={facts.timeZone} set={set} />
    </SessionSection>
  );
}

function EndOfSession({
  endedAt,
  timeZone,
  set,
}: {
  endedAt: string | null;
  timeZone: string;
  set: PartProps['set'];
}) {
  const hasEnded = endedAt !== null;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p role="status" className="text-18 empty:hidden">
        {hasEnded ? `The session ended at ${clockIn(timeZone, endedAt)}.` : null}
      </p>
      <Button
        kind={hasEnded ? 'quiet' : 'secondary'}
        className="min-h-14"
        onClick={() => set({ endedAt: hasEnded ? null : new Date().toISOString() })}
      >
        {hasEnded ? 'It goes on' : 'End the session'}
      </Button>
    </div>
  );
}
