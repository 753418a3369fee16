import { Letters } from '@/components/screening/letters';
import type { Member } from '@/lib/access/require-member';
import type { LetterRow } from '@/lib/data/rows/letter-row';
import { can } from '@/lib/domain/practice/permissions';
import { findingsToRefer } from '@/lib/domain/screening/referral-letter';

import type { Situation } from '../situation';
import { shownMoment } from './finding-views';

interface LettersPartProps {
  situation: Situation;
  letters: readonly LetterRow[];
  member: Member;
}

/** Letters of this client, and the way to one where a finding asks for a doctor. */
export function LettersPart({ situation, letters, member }: LettersPartProps) {
  const { live, chart } = situation;
  const found = live ? findingsToRefer(live.screening, chart.decisions) : [];
  const advised = found.filter(({ asked }) => asked === 'advised').length;
  const time = { today: member.today, timeZone: member.practice.timeZone };
  const mayWrite = found.length > 0 && can(member.role, 'issue_letter');
  return (
    <Letters
      letters={letters.map(({ id, number, issuedAt, issuedByName, document }) => ({
        ...{ id, number, by: issuedByName, recipient: document.recipient },
        at: shownMoment(issuedAt, time),
      }))}
      asking={found.length - advised}
      advised={advised}
      writeHref={mayWrite ? `/clients/${chart.client.id}/letters/new` : null}
    />
  );
}
