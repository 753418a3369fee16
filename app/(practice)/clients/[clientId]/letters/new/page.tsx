import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { SideBadge } from '@/components/body-map/side-badge';
import { LetterForm } from '@/components/screening/letter-form';
import { LetterPreview } from '@/components/screening/letter-preview';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { together } from '@/lib/data/transaction';
import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';

import { draftPlace } from '../../../../draft-place';
import { readSituation, type Situation } from '../../situation';
import { issueLetterAction } from './actions';
import { letterOf } from './letter-of';

/** No name: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Letter to a doctor' };

interface LetterPageProps {
  params: Promise<{ clientId: string }>;
}

interface ViewProps {
  situation: Situation;
  letter: ReferralLetter;
  member: Member;
}

function LetterView({ situation, letter, member }: ViewProps) {
  const { client } = situation.chart;
  const screening = `/clients/${client.id}/screening`;
  if (!situation.isScreeningCurrent) {
    return (
      <Notice tone="hold" word="Screening out of date" title="Store today’s answer first">
        <p>A letter tells what today’s screening has found.</p>
        <div>
          <LinkButton href={screening} kind="primary">
            Go to the screening
          </LinkButton>
        </div>
      </Notice>
    );
  }
  return (
    <div className="grid gap-8">
      <LetterForm
        client={client.name}
        version={letter.number - 1}
        place={draftPlace(member, {
          kind: 'letter',
          id: client.id,
          title: `Letter to a doctor, ${client.name}`,
        })}
        issue={issueLetterAction.bind(null, client.id)}
        next={`${screening}#letters`}
      />
      <LetterPreview letter={letter} />
    </div>
  );
}

/** A letter to a doctor before it is issued: what it says by itself, and what the therapist adds. */
export default async function NewLetterPage({ params }: LetterPageProps) {
  const member = await requireMember('issue_letter');
  const { clientId } = await params;
  const found = await together(member.scope, async (scope) => {
    const inside = { ...member, scope };
    const situation = await readSituation(inside, clientId);
    const written = { member: inside, recipient: '', ownWords: '' };
    return situation && { situation, letter: await letterOf(situation, written) };
  });
  if (!found) notFound();
  const { situation, letter } = found;
  const back = { href: `/clients/${clientId}/screening`, label: 'Screening' };
  return (
    <>
      <PageHeader
        title="Letter to a doctor"
        note={<bdi>{situation.chart.client.name}</bdi>}
        back={back}
      >
        {situation.live ? <SideBadge side={situation.live.clinicalCase.affectedSide} /> : null}
      </PageHeader>
      {letter ? (
        <LetterView situation={situation} letter={letter} member={member} />
      ) : (
        <Empty
          title="No finding asks for a letter"
          action={
            <LinkButton href={back.href} kind="primary">
              Go to the screening
            </LinkButton>
          }
        >
          A letter is filled from findings that refer, are urgent, want a clearance, or that you
          decided to refer. In an emergency the emergency summary goes along instead.
        </Empty>
      )}
    </>
  );
}
