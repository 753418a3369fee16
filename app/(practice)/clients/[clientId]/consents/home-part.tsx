import { shownMoment } from '@/app/shown-moment';
import { HomeConsents } from '@/components/consent/home-consents';
import type { Member } from '@/lib/access/require-member';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import type { ToldIntakeRow } from '@/lib/data/rows/told-intake-row';
import { waitingYeses } from '@/lib/domain/consent/consent-record';
import { can } from '@/lib/domain/practice/permissions';

import { talkedThroughAction } from './talk-actions';
import { homeAreas, homeSignatures } from './home-view';

interface HomePartProps {
  clientId: string;
  member: Member;
  /** The newest first. */
  records: readonly ConsentRow[];
  /** The own intake under review: then everything from home stands here. Null: only what waits. */
  told: ToldIntakeRow | null;
}

/** What was signed at home, where there is something to talk through, or an own intake is gone through. */
export function HomePart({ clientId, member, records, told }: HomePartProps) {
  const areas = homeAreas(records, told);
  if (areas.length === 0 || (told === null && waitingYeses(records).length === 0)) return null;
  const moment = (at: Date) => shownMoment(at, member.practice.timeZone);
  const talked = (area: string, said: 'yes' | 'no') =>
    talkedThroughAction.bind(null, { clientId, area, said });
  return (
    <HomeConsents
      areas={areas}
      signatures={homeSignatures(records, moment)}
      talked={can(member.role, 'write_intake') ? talked : null}
    />
  );
}
