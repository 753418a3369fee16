'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { TextArea } from '@/components/forms/text-area';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import type { RecordAnswers } from '@/lib/domain/session-record/session-record.schema';

import { clockIn } from './clock-in';
import { onParts } from './on-parts';
import type { PartOf } from './part-props';
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

const parts = ['notes', 'repeatNext', 'tellNext', 'teachBack', 'endedAt', 'lines'] as const;

/** Home care, and what the next session should know. */
export const SessionNext = onParts(Next, parts);

type NextProps = PartOf<(typeof parts)[number]>;

function Next({ record, facts, errors, set }: NextProps) {
  return (
    <SessionSection id="next" title="Home care and next time" minutes={facts.phases.home_care}>
      <TeachBack {...{ record, facts, set }} />
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
      <EndOfSession {...{ record, facts, set }} />
    </SessionSection>
  );
}

type Part = Pick<NextProps, 'record' | 'facts' | 'set'>;

/** Asked of the items on the client's sheet; without a sheet there is nothing to show, and the way to one stands here. */
function TeachBack({ record, facts, set }: Part) {
  const hasSheet = facts.note.visit.homeItems.length > 0;
  if (!hasSheet && record.teachBack === null) {
    return (
      <div>
        <p className="font-semibold">Teach-back: the client shows you the home items</p>
        <p className="text-quiet">
          No sheet yet, so there is nothing to show. Choose it now, or after you sign: this record
          waits as it is.
        </p>
        <LinkButton href={facts.homeCareHref} className="mt-2">
          Choose home care
        </LinkButton>
      </div>
    );
  }
  return (
    <ChoiceGroup
      legend="Teach-back: how the client showed you the home items"
      name="teachBack"
      options={teachBackChoices}
      value={record.teachBack ?? ''}
      onChange={(teachBack) => set({ teachBack: teachBack as RecordAnswers['teachBack'] })}
      inline
    />
  );
}

/** The obvious action once every line is settled, until it is done. */
function EndOfSession({ record: { endedAt, lines }, facts: { timeZone }, set }: Part) {
  const hasEnded = endedAt !== null;
  const isNext = !hasEnded && lines.every(({ status }) => status !== null);
  const kind = isNext ? 'primary' : 'secondary';
  return (
    <div id="end" tabIndex={-1} className="flex flex-wrap items-center gap-3">
      <p role="status" className="text-18 empty:hidden">
        {hasEnded ? `The session ended at ${clockIn(timeZone, endedAt)}.` : null}
      </p>
      <Button
        kind={hasEnded ? 'quiet' : kind}
        className="min-h-14"
        onClick={() => set({ endedAt: hasEnded ? null : new Date().toISOString() })}
      >
        {hasEnded ? 'It goes on' : 'End the session'}
      </Button>
    </div>
  );
}
