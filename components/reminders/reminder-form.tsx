'use client';

import { useState } from 'react';

import {
  errorAt,
  typedValues,
  type FormAction,
  type FormState,
} from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { OptionLabel } from '@/components/forms/option-label';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useFormAction } from '@/components/forms/use-form-action';
import { clockOf, type ReminderChannel, type ReminderTimes } from '@/lib/domain/reminders/reminder';
import type { ReminderTexts } from '@/lib/domain/reminders/reminder-texts';

import { ReminderProblems } from './reminder-problems';
import { subscribeHere } from './subscribe-here';

interface ReminderFormProps {
  channel: ReminderChannel;
  texts: ReminderTexts;
  isOn: boolean;
  times: ReminderTimes;
  /** False: this practice, or this client, cannot be reminded this way. */
  isAble: boolean;
  /** The public half of the key that pushes are signed with. */
  pushKey: string;
  switchOn: FormAction;
  switchOff: FormAction;
}

/** One way to be reminded: what of, when, and when not; off with one tap. */
export function ReminderForm(props: ReminderFormProps) {
  const { channel, texts, isOn, isAble, switchOff } = props;
  const none = channel === 'mail' ? texts.noMail : texts.noPush;
  return (
    <section aria-labelledby={`${channel}-title`} className="grid gap-4 border-t-2 border-ink pt-3">
      <h2 id={`${channel}-title`} className="text-28 font-semibold">
        {texts.channels[channel]}
      </h2>
      {isOn ? (
        <p role="status" className="font-semibold">
          {texts.isOn[channel]}
        </p>
      ) : null}
      {isAble ? <Choice {...props} /> : <p>{none}</p>}
      {isOn ? (
        <OneButtonForm action={switchOff} kind="secondary" pending={texts.working}>
          {texts.turnOff}
          <span className="sr-only">: {texts.channels[channel]}</span>
        </OneButtonForm>
      ) : null}
    </section>
  );
}

/** Asks the browser first where the phone is to remind: it gives the place that pushes go to. */
function useSwitchOn({ channel, texts, pushKey, switchOn }: ReminderFormProps) {
  const [denied, setDenied] = useState('');
  const action: FormAction = async (before, formData) => {
    setDenied('');
    if (channel === 'push') {
      const target = await subscribeHere(pushKey).catch(() => null);
      if (target === null) {
        setDenied(texts.pushDenied);
        return { errors: [], values: typedValues(formData) };
      }
      formData.set('target', target);
    }
    return switchOn(before, formData);
  };
  return { action, denied };
}

function Choice(props: ReminderFormProps) {
  const { channel, texts, isOn, times } = props;
  const { action, denied } = useSwitchOn(props);
  const [state, send] = useFormAction(action, { errors: [] });
  return (
    <form action={send} noValidate className="grid gap-4">
      <ReminderProblems {...{ channel, texts, state }} />
      <input type="hidden" name="channel" value={channel} />
      <Tick
        {...{ channel, state }}
        name="daily"
        label={texts.daily}
        isOn={times.dailyAt !== null}
      />
      <Time
        {...{ channel, state }}
        name="dailyAt"
        label={texts.dailyAt}
        minute={times.dailyAt ?? 18 * 60}
      />
      <Tick {...{ channel, state }} name="visits" label={texts.visits} isOn={times.isForVisits} />
      <fieldset className="grid gap-2">
        <legend className="font-semibold">{texts.quiet}</legend>
        <div className="flex flex-wrap gap-4">
          <Time
            {...{ channel, state }}
            name="quietFrom"
            label={texts.quietFrom}
            minute={times.quietFrom}
          />
          <Time
            {...{ channel, state }}
            name="quietUntil"
            label={texts.quietUntil}
            minute={times.quietUntil}
          />
        </div>
      </fieldset>
      <p role="alert" className="font-semibold text-stop empty:hidden">
        {denied}
      </p>
      <div>
        <SubmitButton kind={isOn ? 'secondary' : 'primary'} pending={texts.working}>
          {isOn ? texts.change : texts.turnOn}
          <span className="sr-only">: {texts.channels[channel]}</span>
        </SubmitButton>
      </div>
    </form>
  );
}

interface PartProps {
  channel: ReminderChannel;
  state: FormState;
  name: string;
  label: string;
}

function Tick({ channel, state, name, label, isOn }: PartProps & { isOn: boolean }) {
  const error = errorAt(state, name);
  return (
    <div className="grid gap-1">
      {error === undefined ? null : <p className="font-semibold text-stop">{error}</p>}
      <OptionLabel
        type="checkbox"
        id={`${channel}-${name}`}
        name={name}
        value="yes"
        label={label}
        aria-invalid={error === undefined ? undefined : true}
        defaultChecked={state.values ? state.values[name] === 'yes' : isOn}
      />
    </div>
  );
}

function Time({ channel, state, name, label, minute }: PartProps & { minute: number }) {
  return (
    <div className="w-36">
      <TextField
        type="time"
        name={name}
        id={`${channel}-${name}`}
        label={label}
        defaultValue={state.values?.[name] ?? clockOf(minute)}
        error={errorAt(state, name)}
      />
    </div>
  );
}
