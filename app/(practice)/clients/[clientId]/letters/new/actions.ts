'use server';

import { fieldErrors } from '@/app/form-answer';
import { sentDraft, sentId, type GivenDraft } from '@/app/sent-arguments';
import type { DraftError, DraftSaved } from '@/components/drafts/draft-saved';
import { requireMember, type Member } from '@/lib/access/require-member';
import { holdClient } from '@/lib/data/client-lock';
import { issueLetter } from '@/lib/data/referral-letters';
import { once } from '@/lib/data/saved-once';
import { findingsToRefer } from '@/lib/domain/screening/referral-letter';
import { clockTime, now } from '@/lib/platform/clock';

import { isOfSomebodyElse, orUnavailable, refusedDraft } from '../../../../draft-answer';
import { readSituation } from '../../situation';
import { letterOf } from './letter-of';
import { letterSchema } from './letter.schema';

const refusedWith = (message: string): DraftSaved => {
  const errors: DraftError[] = [{ field: 'draft', message }];
  return { ok: false, reason: 'invalid', errors };
};

const NOT_SCREENED =
  'The screening is out of date. What you typed is still here: go to the screening, store today’s answer, then come back.';
const NOTHING_ASKS =
  'No finding asks for a doctor any more, or an emergency does: then the emergency summary goes along. Go to the screening.';

interface Issue {
  clientId: string;
  recipient: string;
  ownWords: string;
}

async function issue(member: Member, { clientId, ...written }: Issue): Promise<DraftSaved> {
  const { scope } = member;
  const isHeld = await holdClient(scope, clientId);
  const situation = isHeld ? await readSituation(member, clientId) : null;
  if (!situation) return refusedDraft('not_found');
  const { chart, live, isScreeningCurrent } = situation;
  if (!live || !chart.screening || !isScreeningCurrent) return refusedWith(NOT_SCREENED);
  const document = await letterOf(situation, { member, ...written });
  if (!document) return refusedWith(NOTHING_ASKS);
  const found = findingsToRefer(live.screening, chart.decisions);
  const rules = found.map(({ finding }) => finding.rule);
  const screeningId = chart.screening.id;
  const letter = await issueLetter(scope, { clientId, screeningId, rules, document });
  if (!letter) return refusedDraft('not_found');
  const savedAt = clockTime(now(), member.practice.timeZone);
  return { ok: true, version: letter.number, savedAt };
}

/** Issues a letter to a doctor: today's findings and the therapist's own words, kept as they are from now on. */
export async function issueLetterAction(clientId: string, draft: GivenDraft): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('issue_letter');
    sentId(clientId);
    const { value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const parsed = letterSchema.safeParse(value);
    if (!parsed.success) return { ok: false, reason: 'invalid', errors: fieldErrors(parsed.error) };
    const request = { action: 'issue_letter', clientId, ...parsed.data };
    return once<DraftSaved>(member.scope, { key, request }, (scope) =>
      issue({ ...member, scope }, { clientId, ...parsed.data }),
    );
  });
}
