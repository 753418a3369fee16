import type { LineStatus, SessionResponse, TeachBack, Thermal } from './session-record.schema';

export const statusWords: Record<LineStatus, string> = {
  done: 'Done',
  changed: 'Changed',
  skipped: 'Skipped',
};

/** Why a line was skipped, for one tap; anything else is typed. */
export const skipReasons = ['No time', 'The client’s wish', 'Pain'] as const;

/** "discomfort 3 of 10": of the client's comfort scale, on which more is worse. */
export const discomfortWords = (comfort: number): string => `discomfort ${comfort} of 10`;

export const responseWords: Record<SessionResponse, string> = {
  better: 'Better',
  same: 'Same',
  worse: 'Worse',
  peripheralised: 'Further down the leg',
  centralised: 'Back towards the spine',
};

export const thermalWords: Record<Thermal, string> = {
  none: 'None',
  warm: 'Warm pack',
  cold: 'Cold pack',
  both: 'Warm and cold',
};

export const teachBackWords: Record<TeachBack, string> = {
  shown_correctly: 'Shown correctly',
  needed_help: 'Needed help',
  changed_item: 'Changed the item',
};
