import { shownMoment } from '@/app/shown-moment';
import { NextStepBar } from '@/components/chart/next-step-bar';
import { nextStepWords } from '@/components/chart/next-step-words';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { AmendForm } from '@/components/session-record/amend-form';
import { SignedRecord } from '@/components/session-record/signed-record';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { nextStep } from '@/lib/domain/practice/chart-state';
import { can } from '@/lib/domain/practice/permissions';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';

import { chartFacts } from '../../chart-facts';
import { nextStepHref } from '../../chart-links';
import { readSituation } from '../../situation';
import { amendRecordAction } from './actions';

const names = Object.fromEntries(ruleBook.muscles.map(({ id, name }) => [id, name]));

interface SignedRecordViewProps {
  record: RecordRow;
  member: Member;
  /** Where an addition waits while it is typed. */
  place: DraftPlace;
}

/** A signed record with everything that was added since, and the way to add more for those who sign records. */
export function SignedRecordView({ record, member, place }: SignedRecordViewProps) {
  const { clientId, id: recordId, amendments, answers, signedAt, signedByName } = record;
  const { timeZone } = member.practice;
  const ids = { clientId, recordId };
  const added = amendments.length + 1;
  return (
    <SignedRecord
      answers={answers}
      frozen={frozenRecordSchema.parse(record.frozen)}
      signedByName={signedByName}
      signedAt={signedAt && shownMoment(signedAt, timeZone)}
      names={names}
      amendments={amendments.map(({ id, text, reason, createdAt, createdByName }) => ({
        ...{ id, text, reason, by: createdByName },
        at: shownMoment(createdAt, timeZone),
      }))}
      next={<NextStepOf record={record} member={member} />}
      amend={
        can(member.role, 'sign_session_record') ? (
          <AmendForm
            key={added}
            place={place}
            version={amendments.length}
            save={amendRecordAction.bind(null, ids)}
            next={`/clients/${clientId}/session-records/${recordId}?added=${added}#added`}
          />
        ) : null
      }
    />
  );
}

/** After the newest session, what the chart names next: the sheet for home is one tap from the signature. */
async function NextStepOf({ record, member }: Pick<SignedRecordViewProps, 'record' | 'member'>) {
  const situation = await readSituation(member, record.clientId);
  if (situation?.chart.record?.id !== record.id) return null;
  const next = nextStep(chartFacts(situation));
  if (!can(member.role, nextStepWords[next].needs)) return null;
  return <NextStepBar next={next} href={nextStepHref(next, situation.chart)} />;
}
