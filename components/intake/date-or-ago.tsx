'use client';

import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { dateWords } from '@/lib/domain/intake/answer-words';
import type { QuestionWords } from '@/lib/domain/intake/intake-questions';
import {
  agoWords,
  dateAgo,
  sayAgo,
  timeAgoOf,
  timesAgo,
  type AgoUnit,
  type TimeAgo,
} from '@/lib/domain/intake/time-ago';

import { asLabel } from './section-props';

interface DateOrAgoProps {
  name: string;
  words: QuestionWords;
  /** What the choice beside the date is called. */
  agoLabel: string;
  value: string | null;
  today: string;
  error: string | undefined;
  onChange: (date: string | null) => void;
}

const groups: readonly (readonly [string, AgoUnit])[] = [
  ['Days', 'day'],
  ['Weeks', 'week'],
  ['Months', 'month'],
  ['Years', 'year'],
];

const keyOf = ({ unit, count }: TimeAgo): string => `${unit}-${count}`;

const options = [
  { value: '', label: 'Choose' },
  ...groups.map(([label, unit]) => ({
    label,
    options: timesAgo
      .filter((one) => one.unit === unit)
      .map((one) => ({ value: keyOf(one), label: sayAgo(one) })),
  })),
];

/** A day in the past: as a date, or as people say it ("five weeks ago"), which fills the date. Said back in words. */
export function DateOrAgo(props: DateOrAgoProps) {
  const { name, words, agoLabel, value, today, error, onChange } = props;
  const date = value ?? '';
  const chosen = timeAgoOf(date, today);
  const ago = agoWords(date, today);
  return (
    <div className="grid content-start gap-2">
      <DateField
        {...asLabel(words)}
        name={name}
        value={date}
        onChange={(next) => onChange(next === '' ? null : next)}
        max={today}
        error={error}
      />
      <div className="max-w-60">
        <SelectField
          name={`${name}-ago`}
          label={agoLabel}
          options={options}
          value={chosen ? keyOf(chosen) : ''}
          onChange={(key) => {
            const one = timesAgo.find((time) => keyOf(time) === key);
            onChange(one ? dateAgo(one, today) : null);
          }}
        />
      </div>
      <p role="status" className="text-quiet">
        {ago ? `${dateWords(date)}, ${ago}` : null}
      </p>
    </div>
  );
}
