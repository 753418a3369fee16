import { shownMoment } from '@/app/shown-moment';
import type { DraftPlace } from '@/components/drafts/use-draft';
import { AmendForm } from '@/components/session-record/amend-form';
import { SignedRecord } from '@/components/session-record/signed-record';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import type { RecordRow } from '@/lib/data/rows/record-row';
import { can } from '@/lib/domain/practice/permissions';
import { frozenRecordSchema } from '@/lib/domain/session-record/frozen-record.schema';

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
      clientId={clientId}
      answers={answers}
      frozen={frozenRecordSchema.parse(record.frozen)}
      signedByName={signedByName}
      signedAt={signedAt && shownMoment(signedAt, timeZone)}
      names={names}
      amendments={amendments.map(({ id, text, reason, createdAt, createdByName }) => ({
        ...{ id, text, reason, by: createdByName },
        at: shownMoment(createdAt, timeZone),
      }))}
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
