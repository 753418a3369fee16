import { shownMoment } from '@/app/shown-moment';
import { AskClient } from '@/components/told-intake/ask-client';
import { LinkList, type ShownLink } from '@/components/told-intake/link-list';
import { WaitingHere } from '@/components/told-intake/waiting-here';
import type { Member } from '@/lib/access/require-member';
import { intakeDeviceMark } from '@/lib/access/require-intake-link';
import { aboutLanguages } from '@/lib/content/languages/language-choices';
import { listIntakeLinks } from '@/lib/data/intake-links';
import type { IntakeLinkRow } from '@/lib/data/rows/told-intake-row';
import { findToldProgress } from '@/lib/data/told-intake-lists';
import { together } from '@/lib/data/transaction';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { can } from '@/lib/domain/practice/permissions';
import { canMail } from '@/lib/mail/send-mail';

import { askClientAction, revokeIntakeLinkAction } from './actions';
import { NO_MAIL } from './mail-link';

type Progress = Awaited<ReturnType<typeof findToldProgress>>;

const kinds = { own_device: 'For the client’s own device', tablet: 'For the tablet' } as const;

function openWords({ openedAt }: IntakeLinkRow, progress: Progress, timeZone: string): string {
  if (!openedAt) return 'Not opened yet';
  const since = `Opened ${shownMoment(openedAt, timeZone)}`;
  const { done = 0, all = 0 } = progress ?? {};
  return all === 0 ? since : `${since}. ${done} of ${all} parts answered`;
}

function stateWords(link: IntakeLinkRow, progress: Progress, timeZone: string): string {
  const closed = { over: 'Too old', revoked: 'Taken back', finished: 'Finished' } as const;
  return link.state === 'open' ? openWords(link, progress, timeZone) : closed[link.state];
}

/** "Let the client fill it in": the ways to do so, and how far it is. Front desk sees it too, and not one answer. */
export async function AskPart({ clientId, member }: { clientId: string; member: Member }) {
  if (!can(member.role, 'write_clients')) return null;
  const { timeZone } = member.practice;
  const { links, progress } = await together(member.scope, async (scope) => ({
    links: await listIntakeLinks(scope, clientId),
    progress: await findToldProgress(scope, clientId),
  }));
  const unfinished = links.find(({ state }) => state !== 'finished');
  const shown = links.map((link): ShownLink => ({
    id: link.id,
    made: `${kinds[link.kind]}, ${shownMoment(link.createdAt, timeZone)}, by ${link.createdByName}`,
    state: stateWords(link, progress, timeZone),
    revoke:
      link.state === 'open'
        ? revokeIntakeLinkAction.bind(null, { clientId, intakeLinkId: link.id })
        : null,
  }));
  return (
    <section aria-labelledby="ask-client-title" className="grid max-w-2xl gap-4 print:hidden">
      <h2 id="ask-client-title" className="text-22 font-semibold">
        Let the client fill it in
      </h2>
      <p className="measure">
        On the client’s own phone or on this tablet, in plain words, in 5 to 8 minutes. You go
        through it together afterwards. A link works for 14 days and asks for the date of birth.
      </p>
      <AskClient
        action={askClientAction.bind(null, clientId)}
        languages={sheetLanguages.map((value) => ({ value, label: aboutLanguages[value].name }))}
        language={sheetLanguages[0]}
        whyNoMail={canMail() ? null : NO_MAIL}
      />
      {unfinished ? <WaitingHere mark={intakeDeviceMark(unfinished)} /> : null}
      <LinkList links={shown} />
    </section>
  );
}
