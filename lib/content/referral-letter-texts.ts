import type { ReferralTexts } from '@/lib/domain/screening/referral-letter';

/** What a letter to a doctor asks and promises (spec §2.1: why, the limits meanwhile; §12: limits, who, until when come back). */
export const referralTexts: ReferralTexts = {
  asked: {
    today: 'A review today: the answers below kept us from giving massage.',
    required: 'Whether massage may be given at all, and inside which limits.',
    advised: 'Your advice on massage with what is named below, and on its limits.',
    review: 'Your view of what is named below, at the next suitable time.',
  },
  wanted: [
    'Whether massage of the back, hips and legs may be given.',
    'Limits that hold: pressure, minutes, positions, parts of the body to leave out.',
    'Until when they hold, and when to ask again.',
  ],
  blocked: 'No massage is given until you have answered.',
  limited: 'Until you have answered, massage is given only inside these limits:',
  unlimited: 'Until you have answered, massage is given with the usual care.',
  footnote:
    'Written by a massage therapist from what the client has answered. It is no diagnosis, and asks for none to be shared beyond what is needed for safe massage.',
  sources: ['P'],
};
