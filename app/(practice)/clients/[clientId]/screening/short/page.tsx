import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { askedShortScreen } from '@/app/asked-short-screen';
import { SignedIntake } from '@/components/intake/signed-intake';
import { HandOver } from '@/components/screening/hand-over';
import { ShortScreenForm } from '@/components/screening/short-screen-form';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { dispositionActions } from '@/lib/content/disposition-actions';
import { aboutLanguages } from '@/lib/content/languages/language-choices';
import { findPractice } from '@/lib/data/practices';
import type { PracticeRow } from '@/lib/data/rows/practice-row';
import { listShortScreens, type AskedShortScreen } from '@/lib/data/short-screens';
import { together } from '@/lib/data/transaction';
import { frozenIntakeSchema } from '@/lib/domain/intake/frozen-intake.schema';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { can } from '@/lib/domain/practice/permissions';

import { FullHistoryNotice } from '../../full-history-notice';
import { readSituation, type Situation } from '../../situation';
import { shownMoment } from '../finding-views';
import { handOverAction, saveShortScreenAction } from './actions';

export const metadata: Metadata = { title: 'Today’s questions' };

interface ShortScreenPageProps {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ again?: string | string[] }>;
}

interface ViewProps {
  situation: Situation;
  practice: PracticeRow;
  asked: AskedShortScreen[];
  member: Member;
  again: boolean;
}

/** What was asked on one day, in the words of that day. */
function Asked({ one, member }: { one: AskedShortScreen; member: Member }) {
  const frozen = frozenIntakeSchema.safeParse(one.frozen);
  const time = { today: member.today, timeZone: member.practice.timeZone };
  return (
    <div className="grid gap-4">
      <p className="text-quiet">
        Asked by <bdi>{one.askedByName}</bdi>, {shownMoment(one.createdAt, time)}. It holds for that
        day.
      </p>
      {frozen.success ? <SignedIntake frozen={frozen.data} /> : null}
    </div>
  );
}

/** An intake of today has asked all of it. */
function AskedInTheIntake({ dayCheck }: Situation) {
  if (dayCheck?.state !== 'done' || dayCheck.by !== 'intake') return null;
  return (
    <p className="measure">
      The intake was signed today: that is enough for today. Ask these only if something has changed
      since.
    </p>
  );
}

const languages = sheetLanguages.map((value) => ({
  value,
  label: aboutLanguages[value].inEnglish,
}));

function Form({ situation, practice, seen }: ViewProps & { seen: number }) {
  const ids = { clientId: situation.chart.client.id, seen };
  return (
    <>
      <AskedInTheIntake {...situation} />
      <HandOver action={handOverAction.bind(null, ids)} languages={languages} />
      <ShortScreenForm
        key={seen}
        questions={askedShortScreen}
        stop={{ ...dispositionActions.emergency, phone: practice.emergencyNumber }}
        save={saveShortScreenAction.bind(null, ids)}
      />
    </>
  );
}

function AskedToday({ one, member }: { one: AskedShortScreen; member: Member }) {
  return (
    <>
      <Asked one={one} member={member} />
      {can(member.role, 'write_intake') ? (
        <LinkButton href="?again=1" className="justify-self-start">
          Something was wrong: ask them again
        </LinkButton>
      ) : null}
    </>
  );
}

const needsFullForm = ({ dayCheck }: Situation): boolean => dayCheck?.state === 'ask_full_history';

/** Today's answers, or the questions, where these are enough. */
function Today(props: ViewProps) {
  const { situation, asked, member, again } = props;
  const one = asked.find(({ day }) => day === member.today);
  if (one && !again) return <AskedToday one={one} member={member} />;
  if (!can(member.role, 'write_intake')) return <p>Not asked yet today.</p>;
  if (one) return <Form {...props} seen={one.number} />;
  return needsFullForm(situation) ? null : <Form {...props} seen={0} />;
}

function Earlier({ asked, member }: Pick<ViewProps, 'asked' | 'member'>) {
  const today = asked.find(({ day }) => day === member.today);
  const earlier = asked.filter((one) => one !== today);
  if (earlier.length === 0) return null;
  return (
    <details className="border-t border-rule">
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        {earlier.length === 1 ? '1 earlier time' : `${earlier.length} earlier times`}
      </summary>
      <ul className="grid gap-6">
        {earlier.map((one) => (
          <li key={one.id}>
            <Asked one={one} member={member} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The starred questions before every session, and what is new since the last time. */
export default async function ShortScreenPage({ params, searchParams }: ShortScreenPageProps) {
  const member = await requireMember('read_chart');
  const { clientId } = await params;
  const again = (await searchParams).again === '1';
  const found = await together(member.scope, async (scope) => ({
    situation: await readSituation({ ...member, scope }, clientId),
    practice: await findPractice(scope),
    asked: await listShortScreens(scope, clientId),
  }));
  const { situation } = found;
  if (!situation) notFound();
  const { client, intake } = situation.chart;
  return (
    <>
      <PageHeader
        title="Today’s questions"
        back={{ href: `/clients/${client.id}`, label: client.name }}
      />
      {intake ? (
        <div className="grid gap-8">
          <FullHistoryNotice dayCheck={situation.dayCheck}>
            {can(member.role, 'write_intake') ? (
              <LinkButton href={`/clients/${client.id}/intake`} className="justify-self-start">
                Go to the intake
              </LinkButton>
            ) : null}
          </FullHistoryNotice>
          <Today {...found} {...{ situation, member, again }} />
          <Earlier asked={found.asked} member={member} />
        </div>
      ) : (
        <Empty
          title="The whole health history comes first"
          action={
            <LinkButton href={`/clients/${client.id}/intake`} kind="primary">
              Go to the intake
            </LinkButton>
          }
        />
      )}
    </>
  );
}
