import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { reviewedAmong } from '@/app/reviewed-content';
import { SideBadge } from '@/components/body-map/side-badge';
import { ClientPagePart } from '@/components/from-home/client-page-part';
import { ProgramEditor } from '@/components/home-care/program-editor';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { libraryBook } from '@/lib/content/library-book';
import { ruleBook } from '@/lib/content/rule-book';
import { listClientLinks } from '@/lib/data/client-links';
import { listSheets } from '@/lib/data/home-care';
import { findPractice } from '@/lib/data/practices';
import { offerItems } from '@/lib/domain/home-care/offer-items';
import type { DoseProposal } from '@/lib/domain/home-care/progress-dose';
import { recordsOfSheet } from '@/lib/domain/library/used-records';
import { can } from '@/lib/domain/practice/permissions';
import { missingPhoneNumbers } from '@/lib/domain/practice/phone-numbers';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { draftPlace } from '../../../draft-place';
import { ContentNote } from '../content-note';
import { readSituation, type Situation } from '../situation';
import { issueSheetAction, saveHomeCareAction } from './actions';
import { readChoice, type Live } from './choice';
import { closeClientPageAction, renewClientPageAction } from './from-home/actions';
import { proposalsOf } from './from-home/came-back-of';
import { FromHomePart } from './from-home/from-home-part';
import { picturesOfOffers } from './pictures-of-offers';
import { homeCareRefusal, missingPhonesMessage } from './issue-program';
import { SheetAtHome } from './sheet-at-home';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Home care' };

/** What may be chosen here. */
const allItems = ruleBook.homeCareItems.map(({ id }) => ({ item: id }));

type Choosing = {
  situation: Situation;
  live: Live;
  member: Member;
  proposals: readonly DoseProposal[];
};

async function Choice({ situation, live, member, proposals }: Choosing) {
  const { limits } = live.screening;
  const { client } = situation.chart;
  const { ruleBook } = live;
  const offers = offerItems(live);
  const isOpen = offers.some(({ sides }) => sides.some(({ status }) => status !== 'no'));
  if (!isOpen) {
    return (
      <Notice tone="hold" word="Blocked" title="No home care now">
        The screening keeps every item off. What to do now stands there.
      </Notice>
    );
  }
  const choice = await readChoice(member, { situation, live });
  return (
    <ProgramEditor
      offers={offers}
      pictures={picturesOfOffers(offers, live.clinicalCase.affectedSide)}
      initial={{ program: choice.program, around: choice.around }}
      version={choice.version}
      savedAt={choice.savedAt}
      begun={choice.begun}
      proposals={proposals}
      itemsMax={limits.homeItemsMax}
      itemsMaxWhy={ruleNames(ruleBook).rules(limits.homeItemsBecause)}
      place={draftPlace(member, {
        kind: 'home-care',
        id: client.id,
        title: `Home care, ${client.name}`,
      })}
      save={saveHomeCareAction.bind(null, client.id)}
      issue={issueSheetAction.bind(null, client.id)}
    />
  );
}

async function MissingPhones({ member }: { member: Member }) {
  const missing = missingPhoneNumbers(await findPractice(member.scope));
  if (missing.length === 0) return null;
  return (
    <Notice tone="hold" word="No sheet can be issued yet" title={missingPhonesMessage(missing)}>
      {can(member.role, 'manage_practice') ? (
        <LinkButton href="/settings" className="justify-self-start">
          Enter the phone numbers
        </LinkButton>
      ) : null}
    </Notice>
  );
}

function Refused({ situation, reason }: { situation: Situation; reason: string }) {
  const needsIntake = !situation.chart.intake || situation.dayCheck?.state === 'ask_full_history';
  const step = needsIntake ? 'intake' : 'screening';
  return (
    <Empty
      title={reason}
      action={
        <LinkButton href={`/clients/${situation.chart.client.id}/${step}`} kind="primary">
          {step === 'intake' ? 'Open the intake' : 'Open the screening'}
        </LinkButton>
      }
    />
  );
}

/** What a therapist does here: choose, or first what stands in the way. */
function NextSheet({ situation, member, proposals }: Omit<Choosing, 'live'>) {
  const reason = homeCareRefusal(situation);
  const { home: live } = situation;
  return (
    <>
      <MissingPhones member={member} />
      {reason === null && live ? <Choice {...{ situation, live, member, proposals }} /> : null}
      {reason === null ? null : <Refused situation={situation} reason={reason} />}
    </>
  );
}

/** The way to the sheet without paper, for whoever may close it; nothing before the first sheet. */
async function ClientPageOf({ clientId, member }: { clientId: string; member: Member }) {
  if (!can(member.role, 'issue_sheet')) return null;
  const [newest] = await listClientLinks(member.scope, clientId);
  if (!newest) return null;
  return (
    <ClientPagePart
      isOpen={newest.revokedAt === null}
      renew={renewClientPageAction.bind(null, clientId)}
      close={closeClientPageAction.bind(null, clientId)}
    />
  );
}

/** What the rules propose of the sheet at home; nothing without one. */
async function proposalsFor(member: Member, { chart, home }: Situation): Promise<DoseProposal[]> {
  if (!chart.sheet || !home) return [];
  const sheets = await listSheets(member.scope, chart.client.id);
  const time = { today: member.today, timeZone: member.practice.timeZone };
  return proposalsOf(chart, { sheets, home, time });
}

export default async function HomeCarePage({ params }: { params: Promise<{ clientId: string }> }) {
  const member = await requireMember('read_chart');
  const situation = await readSituation(member, (await params).clientId);
  if (!situation) notFound();
  const { chart, live } = situation;
  const mayIssue = can(member.role, 'issue_sheet');
  const proposals = await proposalsFor(member, situation);
  return (
    <>
      <PageHeader
        title="Home care"
        back={{ href: `/clients/${chart.client.id}`, label: chart.client.name }}
      >
        {live ? <SideBadge side={live.clinicalCase.affectedSide} /> : null}
      </PageHeader>
      <div className="grid gap-8">
        <SheetAtHome situation={situation} member={member} />
        {chart.sheet || chart.told.length > 0 ? (
          <FromHomePart {...{ situation, member }} proposals={mayIssue ? [] : proposals} />
        ) : null}
        {mayIssue ? <NextSheet {...{ situation, member, proposals }} /> : null}
        <ClientPageOf clientId={chart.client.id} member={member} />
        <ContentNote
          content={reviewedAmong(chart.reviewedHashes, recordsOfSheet(allItems, libraryBook))}
        />
      </div>
    </>
  );
}
