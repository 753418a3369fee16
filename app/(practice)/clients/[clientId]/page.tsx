import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { shownBirthDate } from '@/app/shown-date';
import { ChartNotices } from '@/components/chart/chart-notices';
import { ChartWays } from '@/components/chart/chart-ways';
import { GlanceCard } from '@/components/chart/glance-card';
import { OpenReferrals } from '@/components/chart/open-referrals';
import { NextStepBar } from '@/components/chart/next-step-bar';
import { nextStepWords } from '@/components/chart/next-step-words';
import { visitSteps as visitStepStrip } from '@/components/chart/visit-steps';
import { StartIntake } from '@/components/intake/start-intake';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { PageHeader } from '@/components/ui/page-header';
import { Steps } from '@/components/ui/steps';
import { requireMember, type Member } from '@/lib/access/require-member';
import type { Chart } from '@/lib/data/charts';
import type { ClientRow } from '@/lib/data/rows/client-row';
import { worstOpenAlarm } from '@/lib/domain/check-in/open-alarm';
import { canRepeat, nextStep, type NextStep } from '@/lib/domain/practice/chart-state';
import { can } from '@/lib/domain/practice/permissions';
import { referralWords } from '@/lib/domain/screening/referral';
import { ageOn } from '@/lib/domain/shared/iso-date';

import { areaTitle } from './consents/consent-views';
import { chartFacts } from './chart-facts';
import { nextStepHref, stepHrefs } from './chart-links';
import { ContactView } from './contact-view';
import { startIntakeAction } from './intake/actions';
import { glanceOf } from './glance';
import { OutcomesPart } from './outcomes-part';
import { referralsFrom } from './letters/[letterId]/referral-of';
import { repeats } from './session-plans/repeats';
import { readSituation, type Situation } from './situation';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Chart' };

interface ChartPageProps {
  params: Promise<{ clientId: string }>;
}

function ClientHeader({ client, member }: { client: ClientRow; member: Member }) {
  const age = ageOn(client.birthDate, member.today);
  return (
    <PageHeader
      title={client.name}
      note={`${age} years, born ${shownBirthDate(client.birthDate)}`}
      back={{ href: '/today', label: 'Today' }}
    >
      <ChartWays
        clientId={client.id}
        to={[
          ...(can(member.role, 'write_schedule') ? (['appointment'] as const) : []),
          ...(can(member.role, 'write_clients') ? (['contact'] as const) : []),
        ]}
      />
    </PageHeader>
  );
}

interface ChartViewProps {
  situation: Situation;
  member: Member;
}

function ChartView({ situation, member }: ChartViewProps) {
  const { chart } = situation;
  const waiting = referralsFrom(chart, member.today)
    .filter(({ state }) => state.state === 'open')
    .map(({ id, title, state }) => ({
      ...{ id, title, state: referralWords(state) },
      href: `/clients/${chart.client.id}/letters/${id}`,
    }));
  const facts = chartFacts(situation);
  const next = nextStep(facts);
  const words = nextStepWords[next];
  const hrefs = stepHrefs(chart);
  const time = { today: member.today, timeZone: member.practice.timeZone };
  const glance = glanceOf(situation, time);
  return (
    <div className="grid gap-6">
      <ChartNotices
        facts={facts}
        next={next}
        side={glance.side}
        alarm={worstOpenAlarm(chart.told)}
        homeHref={`${hrefs.home_care}#from-home`}
        lacksConsent={situation.planLacks.map(areaTitle)}
        consentsHref={`/clients/${chart.client.id}/consents`}
        toldAlarm={chart.toldAlarms[0]?.alarm ?? null}
        intakeHref={`${hrefs.intake}#told-alarms`}
      />
      <OpenReferrals referrals={waiting} />
      {can(member.role, words.needs) ? <Next next={next} chart={chart} /> : null}
      {canRepeat(facts) ? <Repeat situation={situation} member={member} /> : null}
      <GlanceCard {...glance} dayCheck={next === 'ask_today' ? null : glance.dayCheck} />
      <Steps label="The six steps of a visit" steps={visitStepStrip(facts, hrefs)} />
      {chart.intake ? <OutcomesPart situation={situation} time={time} /> : null}
      {chart.intake ? (
        <div className="flex flex-wrap gap-x-6">
          <ChartWays clientId={chart.client.id} to={['signature', 'letter']} />
        </div>
      ) : null}
    </div>
  );
}

/** The next step: a way to its page, or, where that page only asks for one more tap, the step itself. */
function Next({ next, chart }: { next: NextStep; chart: Chart }) {
  const { label, note } = nextStepWords[next];
  if (next === 'start_intake') {
    return (
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <StartIntake
          action={startIntakeAction.bind(null, { clientId: chart.client.id })}
          kind="primary"
        >
          {label}
        </StartIntake>
        <p className="text-quiet">{note}</p>
      </div>
    );
  }
  const href = nextStepHref(next, chart);
  return <NextStepBar next={next} href={href} />;
}

/** The quickest way to a plan, where a session was signed before. */
function Repeat({ situation, member }: { situation: Situation; member: Member }) {
  const { last } = repeats(member, situation.chart.sessions);
  return last ? (
    <OneButtonForm action={last.repeat} kind="secondary" pending="Planning">
      As last time: plan as on {last.day}
    </OneButtonForm>
  ) : null;
}

export default async function ChartPage({ params }: ChartPageProps) {
  const member = await requireMember('read_clients');
  const { clientId } = await params;
  if (!can(member.role, 'read_chart')) {
    return <ContactView clientId={clientId} member={member} header={ClientHeader} />;
  }
  const situation = await readSituation(member, clientId);
  if (!situation) notFound();
  return (
    <>
      <ClientHeader client={situation.chart.client} member={member} />
      <ChartView situation={situation} member={member} />
    </>
  );
}
