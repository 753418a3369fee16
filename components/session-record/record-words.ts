import type {
  LineStatus,
  SessionResponse,
  TeachBack,
  Thermal,
} from '@/lib/domain/session-record/session-record.schema';
import {
  responseWords,
  statusWords,
  teachBackWords,
  thermalWords,
} from '@/lib/domain/session-record/record-words';

const choices = <Value extends string>(words: Record<Value, string>) =>
  (Object.keys(words) as Value[]).map((value) => ({ value, label: words[value] }));

export const lineStatusChoices = choices<LineStatus>(statusWords);
export const thermalChoices = choices<Thermal>(thermalWords);
export const teachBackChoices = choices<TeachBack>(teachBackWords);

const hints: Partial<Record<SessionResponse, string>> = {
  peripheralised: 'Peripheralised: lighten or stop',
  centralised: 'Centralised: a good sign',
};

export const responseChoices = choices<SessionResponse>(responseWords).map((choice) => {
  const hint = hints[choice.value];
  return { ...choice, ...(hint ? { hint } : {}) };
});

export const yesNoChoices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

/** What a choice of yes and no shows of a truth. */
export const yesNo = (value: boolean | null): string => {
  if (value === null) return '';
  return value ? 'yes' : 'no';
};
