import { Printer } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { askedQuestions } from '@/app/asked-questions';
import { shownDate } from '@/app/shown-date';
import { IntakeEditor } from '@/components/intake/intake-editor';
import { SignedIntake } from '@/components/intake/signed-intake';
import { StartIntake } from '@/components/intake/start-intake';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { dispositionActions } from '@/lib/content/disposition-actions';
import { listConsents } from '@/lib/data/consents';
import { findPractice } from '@/lib/data/practices';
import { findToldIntake } from '@/lib/data/told-intake-lists';
import type { ConsentRow } from '@/lib/data/rows/consent-row';
import type { ClientRow } from '@/lib/data/rows/client-row';
import type { IntakeRow } from '@/lib/data/rows/intake-row';
import type { PracticeRow } from '@/lib/data/rows/practice-row';
import type { ToldIntakeRow } from '@/lib/data/rows/told-intake-row';
import { together } from '@/lib/data/transaction';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { can } from '@/lib/domain/practice/permissions';
import type { DayCheck } from '@/lib/domain/screening/day-check';
import { ADULT_AGE } from '@/lib/domain/screening/derived-rows';
import { ageOn } from '@/lib/domain/shared/iso-date';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import { draftPlace } from '../../../draft-place';
import { FullHistoryNotice } from '../full-history-notice';
import { readSituation } from '../situation';
import { HomePart } from '../consents/home-part';
import { recordedViewOf } from '../consents/recorded-view';
import { AlarmsPart } from './told/alarms-part';
import { AskPart } from '../own-intake/ask-part';
import { toldReviewOf } from './told/review-of';
import { SentPart } from './told/sent-part';
import { settleToldAction } from './told/[toldIntakeId]/actions';
import { saveIntakeAction, signIntakeAction, startIntakeAction } from './actions';

export const metadata: Metadata = { title: 'Intake' };

interface IntakePageProps {
  params: Promise<{ clientId: string }>;
}

interface Found {
  client: ClientRow;
  draft: IntakeRow | null;
  signed: IntakeRow | null;
  practice: PracticeRow;
  dayCheck: DayCheck | null;
  /** What the draft began with. */
  told: ToldIntakeRow | null;
  /** Everything that was said of consents, the newest first. */
  records: ConsentRow[];
}

function signedOn({ signedAt }: IntakeRow, { practice, today }: Member): string {
  return signedAt ? shownDate(dayIn(practice.timeZone, signedAt), today) : '';
}

function Draft({ found, draft, member }: { found: Found; draft: IntakeRow; member: Member }) {
  const { client, signed, practice, records, told } = found;
  const isMinor = ageOn(client.birthDate, member.today) < ADULT_AGE;
  const ids = { clientId: client.id, intakeId: draft.id };
  return (
    <IntakeEditor
      key={draft.id}
      questions={askedQuestions}
      answers={draft.answers}
      version={draft.version}
      savedAt={clockTime(draft.updatedAt, member.practice.timeZone)}
      clientName={client.name}
      birthDate={client.birthDate}
      today={member.today}
      isMinor={isMinor}
      onRecord={recordedViewOf(records, { clientId: client.id, isMinor })}
      copiedFrom={signed && signedOn(signed, member)}
      told={told && toldReviewOf({ told, client, member }, signed)}
      settle={settleToldAction.bind(null, { clientId: client.id, toldIntakeId: told?.id ?? '' })}
      stop={{ ...dispositionActions.emergency, phone: practice.emergencyNumber }}
      place={draftPlace(member, {
        kind: 'intake',
        id: draft.id,
        title: `Intake, ${client.name}`,
      })}
      save={saveIntakeAction.bind(null, ids)}
      sign={signIntakeAction.bind(null, ids)}
    />
  );
}

interface SignedProps {
  signed: IntakeRow;
  member: Member;
  dayCheck: DayCheck | null;
}

function Signed({ signed, member, dayCheck }: SignedProps) {
  const isDue = dayCheck?.state === 'ask_full_history';
  const frozen = frozenIntakeSchema.safeParse(signed.frozen);
  return (
    <div className="grid gap-8">
      <FullHistoryNotice dayCheck={dayCheck} />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="text-quiet">
          Signed by <bdi>{signed.signedByName}</bdi>, {signedOn(signed, member)}. It can be read,
          not changed.
        </p>
        <a href={`/api/intakes/${signed.id}/pdf`} className={buttonStyle('secondary')}>
          <Printer aria-hidden size={18} />
          Print the signed intake
        </a>
        {can(member.role, 'write_intake') ? (
          <StartIntake
            action={startIntakeAction.bind(null, { clientId: signed.clientId, from: 'last' })}
            kind={isDue ? 'primary' : 'secondary'}
          >
            {isDue ? 'Ask all of it again' : 'Correct or update'}
          </StartIntake>
        ) : null}
      </div>
      {frozen.success ? <SignedIntake frozen={frozen.data} /> : null}
    </div>
  );
}

function IntakeView({ found, member }: { found: Found; member: Member }) {
  const { client, draft, signed, dayCheck, records, told } = found;
  const mayWrite = can(member.role, 'write_intake');
  if (draft && mayWrite) {
    return (
      <>
        {signed ? (
          <div className="mb-6 grid gap-4">
            <FullHistoryNotice dayCheck={dayCheck} />
            <Notice tone="limits" word="Correction">
              <p>
                A copy of the intake signed {signedOn(signed, member)}. That one counts until you
                sign this one.
              </p>
            </Notice>
          </div>
        ) : null}
        <div className="mb-8">
          <HomePart clientId={client.id} {...{ member, records, told }} />
        </div>
        <Draft found={found} draft={draft} member={member} />
      </>
    );
  }
  if (signed) return <Signed signed={signed} member={member} dayCheck={dayCheck} />;
  return (
    <div className="measure grid gap-4">
      <p>
        No intake yet. It takes about 15 minutes, best together with the client. It is saved as you
        type, and you can go on later.
      </p>
      {mayWrite ? (
        <StartIntake action={startIntakeAction.bind(null, { clientId: client.id })} kind="primary">
          Start the intake
        </StartIntake>
      ) : null}
    </div>
  );
}

/** The client's intake: written as a draft, then read as it was signed. */
export default async function IntakePage({ params }: IntakePageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const { situation, practice, told, records } = await together(member.scope, async (scope) => {
    const found = await readSituation({ ...member, scope }, clientId);
    const toldIntakeId = found?.chart.draftIntake?.toldIntakeId;
    return {
      situation: found,
      practice: await findPractice(scope),
      // What was read and signed with them; whether there are any has come with the chart.
      records: found?.chart.consents.length ? await listConsents(scope, clientId) : [],
      told: toldIntakeId ? await findToldIntake(scope, toldIntakeId) : null,
    };
  });
  if (!situation) notFound();
  const { client, draftIntake, intake } = situation.chart;
  const { dayCheck } = situation;
  const found = { client, draft: draftIntake, signed: intake, practice, dayCheck, told, records };
  return (
    <>
      <PageHeader title="Intake" back={{ href: `/clients/${client.id}`, label: client.name }} />
      <AlarmsPart chart={situation.chart} member={member} />
      <SentPart clientId={client.id} member={member} />
      <IntakeView found={found} member={member} />
      <div className="mt-10">
        <AskPart clientId={client.id} member={member} />
      </div>
    </>
  );
}
