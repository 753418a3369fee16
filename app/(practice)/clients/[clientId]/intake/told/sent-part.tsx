import { shownMoment } from '@/app/shown-moment';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { Member } from '@/lib/access/require-member';
import { listToldIntakes } from '@/lib/data/told-intake-lists';

/** What the client has sent and nobody has taken over yet. */
export async function SentPart({ clientId, member }: { clientId: string; member: Member }) {
  const sent = (await listToldIntakes(member.scope, clientId)).filter(
    ({ status }) => status === 'sent',
  );
  return sent.map(({ id, sentAt, updatedAt }) => (
    <div key={id} className="mb-6">
      <Notice tone="limits" word="Sent by the client">
        <p>
          The client’s own answers came in{' '}
          {shownMoment(sentAt ?? updatedAt, member.practice.timeZone)}. Nobody has gone through them
          yet.
        </p>
        <div>
          <LinkButton kind="primary" href={`/clients/${clientId}/intake/told/${id}`}>
            Go through what the client told
          </LinkButton>
        </div>
      </Notice>
    </div>
  ));
}
