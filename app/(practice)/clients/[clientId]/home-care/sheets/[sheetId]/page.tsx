import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { outlinePictures } from '@/app/outline-pictures';
import { paperAsked } from '@/app/paper-asked';
import { qrPicture } from '@/app/qr-picture';
import { sheetDiary } from '@/app/sheet-diary';
import { tickTextsOf } from '@/lib/content/languages/tick-texts';
import { tickGrid } from '@/lib/domain/home-care/tick-grid';
import { shownDate } from '@/app/shown-date';
import { GiveSheet } from '@/components/home-care/give-sheet';
import { PrintAtOnce } from '@/components/home-care/print-at-once';
import { PrintBar, type PaperChoice } from '@/components/home-care/print-bar';
import { SheetPage } from '@/components/home-care/sheet-page';
import { TeachBackForm } from '@/components/home-care/teach-back-form';
import { WithdrawForm } from '@/components/home-care/withdraw-form';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { logAccess } from '@/lib/data/access-log';
import { findClient } from '@/lib/data/clients';
import { findSheet } from '@/lib/data/home-care';
import type { ClientRow } from '@/lib/data/rows/client-row';
import type { SheetRow } from '@/lib/data/rows/sheet-row';
import { findTeachBack } from '@/lib/data/teach-backs';
import { together } from '@/lib/data/transaction';
import { can } from '@/lib/domain/practice/permissions';
import { canMail } from '@/lib/mail/send-mail';
import { today as dayIn } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';

import { NO_MAIL } from './mail-sheet';
import {
  chooseLayoutAction,
  mailSheetAction,
  recordTeachBackAction,
  withdrawSheetAction,
} from './actions';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Home-care sheet' };

interface SheetRouteProps {
  params: Promise<{ clientId: string; sheetId: string }>;
  /** `print=1`: it was issued to be printed. `sent`: it was e-mailed just now. Paper: the print bar's. */
  searchParams: Promise<Partial<Record<'print' | 'sent' | 'paper', string | string[]>>>;
}

/** Nothing of a withdrawn sheet is shown: an old side must not be read from it. */
function WithdrawnSheet({ sheet }: { sheet: SheetRow }) {
  return (
    <div className="grid justify-items-start gap-4">
      <Notice tone="hold" word="Withdrawn" title={sheet.withdrawnReason ?? ''}>
        Nothing of this sheet is used any more. Ask the client to put the old paper away.
      </Notice>
      <LinkButton href={`/clients/${sheet.clientId}/home-care`} kind="primary">
        Choose home care
      </LinkButton>
    </div>
  );
}

/** How the items were shown back, for those who may record it. */
async function ShownBack({ sheet, member }: { sheet: SheetRow; member: Member }) {
  const last = await findTeachBack(member.scope, sheet.id);
  const ids = { clientId: sheet.clientId, sheetId: sheet.id };
  const { timeZone } = member.practice;
  return (
    <TeachBackForm
      action={recordTeachBackAction.bind(null, ids)}
      items={sheet.document.items}
      answers={last?.answers ?? []}
      recorded={
        last
          ? `Recorded ${shownDate(dayIn(timeZone, last.recordedAt), member.today)} by ${last.recordedByName}.`
          : undefined
      }
    />
  );
}

const sentWords: Readonly<Record<string, string>> = {
  link: 'The link was e-mailed.',
  file: 'The PDF was e-mailed.',
};

/** What stands in the way of an e-mail: the installation, or no address. */
function whyNoMail(client: ClientRow): string | null {
  if (!canMail()) return NO_MAIL;
  return client.email ? null : 'No e-mail address is kept for this client.';
}

interface StandingSheetProps {
  sheet: SheetRow;
  client: ClientRow;
  member: Member;
  /** What was e-mailed just now. */
  sent: string | undefined;
  chosen: PaperChoice;
}

async function StandingSheet({ sheet, client, member, sent, chosen }: StandingSheetProps) {
  const { document } = sheet;
  const diary = await sheetDiary(member.scope, {
    clientId: client.id,
    timeZone: member.practice.timeZone,
  });
  const address = `${env().appUrl}/s`;
  const ids = { clientId: sheet.clientId, sheetId: sheet.id };
  return (
    <>
      {can(member.role, 'issue_sheet') ? (
        <GiveSheet
          link={`${address}/${sheet.code}`}
          action={mailSheetAction.bind(null, ids)}
          whyNot={whyNoMail(client)}
          sent={sentWords[sent ?? ''] ?? null}
        />
      ) : null}
      <SheetPage
        document={sheet.document}
        code={sheet.code}
        versionCode={sheet.versionCode}
        address={address}
        qr={await qrPicture(`${address}/${sheet.code}`)}
        ticks={tickGrid(diary, document.items, tickTextsOf(document))}
        chosen={chosen}
        {...(chosen.layout === 'ink' && { sources: await outlinePictures(document) })}
      />
      {can(member.role, 'write_home_care') ? <ShownBack sheet={sheet} member={member} /> : null}
      {can(member.role, 'issue_sheet') ? (
        <WithdrawForm action={withdrawSheetAction.bind(null, ids)} />
      ) : null}
    </>
  );
}

export default async function SheetRoute({ params, searchParams }: SheetRouteProps) {
  const member = await requireMember('read_chart');
  const { clientId, sheetId } = await params;
  const found = await together(member.scope, async (scope) => {
    const sheet = await findSheet(scope, sheetId);
    const client = sheet?.clientId === clientId ? await findClient(scope, clientId) : null;
    if (!sheet || !client) return null;
    await logAccess(scope, { clientId, what: 'sheet' });
    return { sheet, client };
  });
  if (!found) notFound();
  const { sheet, client } = found;
  const { sent, ...asked } = await searchParams;
  const isToPrint = asked.print === '1' && !sheet.withdrawnAt;
  const chosen = {
    layout: sheet.layout,
    paper: paperAsked(asked.paper, member.practice.paper),
  };
  const page = `/clients/${client.id}/home-care/sheets/${sheet.id}`;
  return (
    <>
      {isToPrint ? <PrintAtOnce /> : null}
      <div className="print:hidden">
        <PageHeader
          title={`Sheet ${sheet.number}`}
          back={{ href: `/clients/${client.id}`, label: client.name }}
        >
          {sheet.withdrawnAt ? null : (
            <PrintBar
              page={page}
              pdf={`/api/sheets/${sheet.id}/pdf`}
              chosen={chosen}
              choose={chooseLayoutAction.bind(null, { clientId, sheetId, paper: chosen.paper })}
            />
          )}
        </PageHeader>
      </div>
      {sheet.withdrawnAt ? (
        <WithdrawnSheet sheet={sheet} />
      ) : (
        <StandingSheet
          {...{ sheet, client, member, chosen }}
          sent={typeof sent === 'string' ? sent : undefined}
        />
      )}
    </>
  );
}
