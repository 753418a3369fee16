'use client';

import { useState } from 'react';

import { FormProblems } from '@/components/forms/form-problems';
import { errorAt } from '@/components/forms/form-state';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/button';
import { Tag } from '@/components/ui/tag';

import type { Therapist } from './appointment-fields';
import type { AppointmentState } from './appointment-state';
import { CalendarRest } from './calendar-rest';
import type { CalendarReview, ReviewGroup } from './calendar-review';
import { ClientPicker, type FindClients, type PickedClient } from './client-picker';
import { OverlapNotice, type OverlapWords } from './overlap-notice';

interface CalendarChoiceProps {
  review: CalendarReview;
  fill: (before: AppointmentState, formData: FormData) => Promise<AppointmentState>;
  find: FindClients;
  therapists: readonly Therapist[];
  therapistId: string;
}

type Picks = Readonly<Record<string, PickedClient | null>>;

/** What is sent of the choice: every event of a title that was given to somebody. */
function chosenEvents(groups: readonly ReviewGroup[], picks: Picks) {
  return groups.flatMap(({ title, events }) => {
    const client = picks[title];
    if (!client) return [];
    return events.map(({ source, startsAt, minutes }) => {
      return { source, startsAt, minutes, clientId: client.id };
    });
  });
}

const times = (count: number): string => (count === 1 ? '1 appointment' : `${count} appointments`);

/** Sends the events that were given to somebody; what stands at their times is known of these events alone. */
function useFill(fill: CalendarChoiceProps['fill']) {
  const [seen, setSeen] = useState('');
  const [state, send] = useFormAction<AppointmentState>(
    async (before, formData) => {
      const answer = await fill(before, formData);
      setSeen(String(formData.get('events')));
      return answer;
    },
    { errors: [] },
  );
  const overlapsOf = (events: string) => (events === seen ? (state.overlaps ?? []) : []);
  return { state, send, overlapsOf };
}

/** What the file holds, each title with the client it names or a way to choose one; then all of it is taken at once. */
export function CalendarChoice(props: CalendarChoiceProps) {
  const { review, fill, find, therapists, therapistId } = props;
  const { groups } = review;
  const { state, send, overlapsOf } = useFill(fill);
  const [picks, setPicks] = useState<Picks>(
    Object.fromEntries(groups.map(({ title, match }) => [title, match])),
  );
  const chosen = chosenEvents(groups, picks);
  const events = JSON.stringify(chosen);
  return (
    <section aria-labelledby="found-title" className="grid gap-6">
      <h2 id="found-title" tabIndex={-1} className="text-22 font-semibold">
        What the file holds
      </h2>
      <form action={send} noValidate className="grid gap-6">
        <FormProblems state={state} />
        {groups.length > 0 ? (
          <ul className="border-t-2 border-ink">
            {groups.map((group, index) => (
              <Group
                key={group.title}
                group={group}
                id={`group-${index}`}
                find={find}
                pick={picks[group.title] ?? null}
                onPick={(client) => setPicks((before) => ({ ...before, [group.title]: client }))}
              />
            ))}
          </ul>
        ) : (
          <p className="measure">Nothing new that could become an appointment.</p>
        )}
        <input type="hidden" name="events" value={events} />
        {groups.length > 0 ? (
          <Take
            state={state}
            therapists={therapists}
            therapistId={therapistId}
            count={chosen.length}
            overlaps={overlapsOf(events)}
          />
        ) : null}
      </form>
      <CalendarRest review={review} />
    </section>
  );
}

interface TakeProps extends Pick<CalendarChoiceProps, 'therapists' | 'therapistId'> {
  state: AppointmentState;
  count: number;
  overlaps: readonly OverlapWords[];
}

function Take({ state, therapists, therapistId, count, overlaps }: TakeProps) {
  const sent = state.values?.['therapistId'];
  return (
    <div className="grid max-w-xl gap-4">
      <SelectField
        label="With"
        name="therapistId"
        options={therapists.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={sent ?? therapistId}
        error={errorAt(state, 'therapistId')}
      />
      {overlaps.length > 0 ? (
        <OverlapNotice overlaps={overlaps}>
          <Button type="submit" name="anyway" value={sent}>
            Take them anyway
          </Button>
        </OverlapNotice>
      ) : null}
      <div>
        <SubmitButton pending="Saving" disabled={count === 0}>
          {count === 0 ? 'Choose a client first' : `Take ${times(count)}`}
        </SubmitButton>
      </div>
    </div>
  );
}

interface GroupProps {
  group: ReviewGroup;
  id: string;
  find: FindClients;
  pick: PickedClient | null;
  onPick: (client: PickedClient | null) => void;
}

const SHOWN = 3;

function Group({ group, id, find, pick, onPick }: GroupProps) {
  const { title, events, isUnsure } = group;
  const shown = events.slice(0, SHOWN).map((event) => event.shown);
  const rest = events.length - shown.length;
  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-rule py-4 md:grid-cols-2">
      <div className="min-w-0">
        <p className="text-18 font-semibold break-words">
          <bdi>{title || 'Without a title'}</bdi>
        </p>
        <p className="text-quiet">
          {shown.join('; ')}
          {rest > 0 ? ` and ${rest} more` : ''}
        </p>
      </div>
      <div className="grid content-start gap-2">
        {pick ? null : (
          <p>
            <Tag tone="limits">{isUnsure ? 'Several clients fit' : 'No client fits'}</Tag>{' '}
            <span className="text-quiet">Left out, unless you choose somebody.</span>
          </p>
        )}
        <ClientPicker label="Client" id={id} find={find} chosen={pick} onChoose={onPick} />
      </div>
    </li>
  );
}
