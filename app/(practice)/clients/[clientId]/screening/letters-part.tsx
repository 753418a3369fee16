import { Letters } from '@/components/screening/letters';
import type { Member } from '@/lib/access/require-member';
import { can } from '@/lib/domain/practice/permissions';
import { referralWords } from '@/lib/domain/screening/referral';
import { findingsToRefer } from '@/lib/domain/screening/referral-letter';

import { logAdviceAction } from '../letters/[letterId]/actions';
import type { OneReferral } from '../letters/[letterId]/referral-of';
import type { Situation } from '../situation';

interface LettersPartProps {
  situation: Situation;
  referrals: readonly OneReferral[];
  member: Member;
}

/** Letters of this client with what became of them, and the way to one where a finding asks for a doctor. */
export function LettersPart({ situation, referrals, member }: LettersPartProps) {
  const { live, chart } = situation;
  const found = live ? findingsToRefer(live.screening, chart.decisions) : [];
  const advised = found.filter(({ asked }) => asked === 'advised').length;
  const mayWrite = found.length > 0 && can(member.role, 'issue_letter');
  const at = `/clients/${chart.client.id}/letters`;
  return (
    <Letters
      referrals={referrals.map(({ id, title, state, letter }) => ({
        ...{ id, title, state: referralWords(state), isOpen: state.state === 'open' },
        href: `${at}/${id}`,
        pdf: letter ? `/api/letters/${letter.id}/pdf` : null,
      }))}
      asking={found.length - advised}
      advised={advised}
      writeHref={mayWrite ? `${at}/new` : null}
      logAdvice={mayWrite ? logAdviceAction.bind(null, chart.client.id) : null}
    />
  );
}
