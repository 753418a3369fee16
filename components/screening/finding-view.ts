import type { Tone } from '@/components/ui/tone';
import type { Disposition } from '@/lib/domain/screening/disposition';
import type { DecisionKind } from '@/lib/domain/screening/screening';

/** A finding as it is shown: everything in words. */
export interface FindingView {
  rule: string;
  level: Exclude<Disposition, 'clear'>;
  blocks: boolean;
  name: string;
  because: string[];
  why: string[];
  /** Words for the therapist that no rule reads ("rise slowly"). */
  advice: string[];
  sources: string[];
  decision: { kind: DecisionKind; word: string; reason: string; by: string } | null;
}

interface Look {
  word: string;
  tone: Tone;
}

export const levelLooks: Record<Disposition, Look> = {
  emergency: { word: 'Emergency', tone: 'stop' },
  urgent: { word: 'Urgent', tone: 'stop' },
  refer: { word: 'Refer', tone: 'hold' },
  caution: { word: 'Caution', tone: 'limits' },
  clear: { word: 'Clear for today', tone: 'fine' },
};

export const decisionWords: Record<DecisionKind, string> = {
  modify: 'Modify as the limits say',
  avoid_area: 'Avoid the area',
  refer: 'Refer',
  postpone: 'Postpone',
  proceed: 'Proceed',
};
