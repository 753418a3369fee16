import { daysBetween, type IsoDate } from '../shared/iso-date';

/**
 * What happens to a referral. `advised`: a visit was advised and no letter written. `handed_over`: the client took the
 * paper along. `given_up`: no answer will come, and somebody has said why.
 */
export const referralStepKinds = [
  'advised',
  'handed_over',
  'posted',
  'mailed',
  'answered',
  'given_up',
] as const;
export type ReferralStepKind = (typeof referralStepKinds)[number];

/** What a person wrote of a step; what does not apply is empty. */
export interface ReferralWords {
  /** To whom it went: name, or e-mail address. */
  to: string;
  /** Who answered. */
  who: string;
  /** What was said, or why no answer will come. */
  said: string;
  /** What the answer allows, and what it does not. */
  limits: string;
}

export interface ReferralStep {
  kind: ReferralStepKind;
  /** The letter, or the advice, that it is about; of the advice itself its own id. */
  about: string;
  day: IsoDate;
}

/** A letter, or advice without one. */
export interface Referral {
  id: string;
  /** When it was written or given. */
  day: IsoDate;
}

/** Where a referral stands. */
export type ReferralState =
  | { state: 'answered' }
  | { state: 'given_up' }
  /** `sentOn`: it left the practice; null: written, and nobody has said that it went out. */
  | { state: 'open'; sentOn: IsoDate | null; days: number };

const SENT: readonly ReferralStepKind[] = ['advised', 'handed_over', 'posted', 'mailed'];

/**
 * Where a referral stands today (spec §2.1 REFER): open until its answer is logged, or that none will come; days are counted
 * from when it first went out, else from when it was written.
 */
export function referralState(
  { id, day }: Referral,
  steps: readonly ReferralStep[],
  today: IsoDate,
): ReferralState {
  const own = steps.filter(({ about }) => about === id);
  if (own.some(({ kind }) => kind === 'answered')) return { state: 'answered' };
  if (own.some(({ kind }) => kind === 'given_up')) return { state: 'given_up' };
  const [sentOn = null] = own
    .filter(({ kind }) => SENT.includes(kind))
    .map((step) => step.day)
    .sort();
  return { state: 'open', sentOn, days: daysBetween(sentOn ?? day, today) };
}

const daysWords = (days: number): string =>
  days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`;

/** "no answer yet, 12 days"; "not sent yet, 2 days"; what has ended says so. */
export function referralWords(at: ReferralState): string {
  if (at.state === 'answered') return 'answered';
  if (at.state === 'given_up') return 'closed without an answer';
  return `${at.sentOn === null ? 'not sent yet' : 'no answer yet'}, ${daysWords(at.days)}`;
}
