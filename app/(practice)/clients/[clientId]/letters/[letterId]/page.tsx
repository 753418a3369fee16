import { Printer } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { shownMoment } from '@/app/shown-moment';
import {
  ReferralAnswerForm,
  type ClearableView,
} from '@/components/screening/referral-answer-form';
import { GiveUpForm, LetterMailForm, LetterSentForm } from '@/components/screening/referral-forms';
import { ReferralSteps } from '@/components/screening/referral-steps';
import { buttonStyle } from '@/components/ui/button-style';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { can } from '@/lib/domain/practice/permissions';
import { clearancePreview } from '@/lib/domain/screening/clearance-preview';
import { isClearable } from '@/lib/domain/screening/decision-rules';
import { referralWords } from '@/lib/domain/screening/referral';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { canMail } from '@/lib/mail/send-mail';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';

import { readSituation, type Situation } from '../../situation';
import {
  giveUpReferralAction,
  logLetterSentAction,
  logReferralAnswerAction,
  mailLetterAction,
} from './actions';
import { referralsFrom, type OneReferral } from './referral-of';
import { stepViews } from './step-views';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Letter and its answer' };

interface ReferralPageProps {
  params: Promise<{ clientId: string; letterId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

interface ViewProps {
  situation: Situation;
  referral: OneReferral;
  member: Member;
}

const names = ruleNames(ruleBook);

/** What the answer can clear: what the letter asked about, as far as a word of a clinician opens it today. */
function clearableOf({ situation, referral }: ViewProps): ClearableView[] {
  const { live, chart } = situation;
  if (!live) return [];
  const asked = live.screening.findings.filter(
    (finding) => referral.rules.includes(finding.rule) && isClearable(finding),
  );
  return asked.map(({ rule }) => ({
    rule,
    name: names.rule(rule),
    preview: clearancePreview({ rule, ...live, policy: chart.policy, ruleBook }),
  }));
}

function Sending({ referral, member, situation }: ViewProps) {
  const { letter } = referral;
  if (!letter) return null;
  const ids = { clientId: situation.chart.client.id, letterId: referral.id };
  return (
    <section aria-labelledby="send-title" className="grid gap-3">
      <h2 id="send-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Send it
      </h2>
      <div>
        <a href={`/api/letters/${letter.id}/pdf`} className={buttonStyle('secondary')}>
          <Printer aria-hidden size={18} />
          Print the letter
        </a>
      </div>
      {can(member.role, 'issue_letter') ? (
        <>
          <LetterSentForm action={logLetterSentAction.bind(null, ids)} today={member.today} />
          {canMail() ? (
            <LetterMailForm
              action={mailLetterAction.bind(null, ids)}
              practice={letter.document.practice.name}
            />
          ) : (
            <p className="text-quiet">E-mail is not set up here: print it.</p>
          )}
        </>
      ) : null}
    </section>
  );
}

function Answering(props: ViewProps) {
  const { situation, referral, member } = props;
  const clientId = situation.chart.client.id;
  const ids = { clientId, letterId: referral.id };
  if (!can(member.role, 'record_clearance')) return null;
  return (
    <section aria-labelledby="answer-title" className="grid gap-4">
      <h2 id="answer-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        The answer
      </h2>
      <ReferralAnswerForm
        action={logReferralAnswerAction.bind(null, ids)}
        today={member.today}
        clientId={clientId}
        bytesMax={PICTURE_BYTES_MAX}
        clearable={clearableOf(props)}
      />
      <GiveUpForm action={giveUpReferralAction.bind(null, ids)} />
    </section>
  );
}

async function readReferral(
  member: Member,
  { clientId, letterId }: { clientId: string; letterId: string },
) {
  const situation = await readSituation(member, clientId);
  const all = situation ? referralsFrom(situation.chart, member.today) : [];
  const referral = all.find(({ id }) => id === letterId);
  return situation && referral ? { situation, referral } : null;
}

/** One letter to a doctor, or advice without one: how it went out, and what came back. */
export default async function ReferralPage({ params, searchParams }: ReferralPageProps) {
  const member = await requireMember('read_chart');
  const { clientId, letterId } = await params;
  const { sent } = await searchParams;
  const { practice } = member;
  const found = await readReferral(member, { clientId, letterId });
  if (!found) notFound();
  const { situation, referral } = found;
  const isOpen = referral.state.state === 'open';
  return (
    <>
      <PageHeader
        title={referral.title}
        note={<bdi>{situation.chart.client.name}</bdi>}
        back={{ href: `/clients/${clientId}/screening#letters`, label: 'Screening' }}
      />
      <div className="grid gap-10">
        {sent === 'mail' ? (
          <div role="status">
            <Notice tone="fine" word="Sent" title="The e-mail server has taken the letter" />
          </div>
        ) : null}
        <Notice
          tone={isOpen ? 'limits' : 'fine'}
          word={isOpen ? 'Open' : 'Closed'}
          title={sentence(referralWords(referral.state))}
        />
        <ReferralSteps steps={stepViews(referral, (at) => shownMoment(at, practice.timeZone))} />
        {isOpen ? <Sending {...{ situation, referral, member }} /> : null}
        {isOpen ? <Answering {...{ situation, referral, member }} /> : null}
      </div>
    </>
  );
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
