import type { Tone } from '@/components/ui/tone';
import type { Disposition } from '@/lib/domain/screening/disposition';
import type { DecisionKind, Finding, FindingClass } from '@/lib/domain/screening/screening';

/** Each disposition in a word and a tone: colour and shape come with the tone. */
export const dispositionWords: Record<Disposition, { word: string; tone: Tone }> = {
  emergency: { word: 'Emergency', tone: 'stop' },
  urgent: { word: 'Urgent', tone: 'stop' },
  refer: { word: 'Refer', tone: 'hold' },
  caution: { word: 'Caution', tone: 'limits' },
  clear: { word: 'Clear', tone: 'fine' },
};

export const classWords: Record<FindingClass, string> = {
  red_flag: 'Red flag',
  absolute: 'No massage while it lasts',
  regional: 'Limits a place',
  precaution: 'Adapt the session',
};

export const clearanceWords: Record<Finding['clearance'], string | null> = {
  no: null,
  advised: 'Advised: ask the client’s doctor. Today’s session does not wait for the answer.',
  required: 'Needed before a session: the word of the client’s doctor or team, logged here.',
  given: 'Cleared. What stays shut stands in the limits.',
  expired: 'The clearance is older than 90 days.',
};

export const decisionWords: Record<DecisionKind, { label: string; hint: string }> = {
  modify: { label: 'Work inside the limits', hint: 'The limits below hold. No reason needed.' },
  proceed: { label: 'Go on as usual', hint: 'Write why that is safe. The limits still hold.' },
  avoid_area: { label: 'Leave the place out', hint: 'No work there today.' },
  refer: { label: 'Refer', hint: 'A doctor should see this.' },
  postpone: { label: 'Postpone', hint: 'No session until it is settled.' },
};
