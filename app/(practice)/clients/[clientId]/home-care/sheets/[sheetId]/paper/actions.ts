'use server';

import { sentDraft, sentIds, type GivenDraft } from '@/app/sent-arguments';
import type { DraftSaved } from '@/components/drafts/draft-saved';
import { requireMember } from '@/lib/access/require-member';
import { readPaperGround, takeBackPaper } from '@/lib/data/paper-grids';
import { once } from '@/lib/data/saved-once';
import { paperChanges } from '@/lib/domain/check-in/paper-grid';
import { parsePaper } from '@/lib/domain/check-in/paper-values';
import { clockTime, now } from '@/lib/platform/clock';

import {
  isOfSomebodyElse,
  orTheirs,
  orUnavailable,
  refusedDraft,
} from '../../../../../../draft-answer';
import { paperOf } from './paper-of';
import { paperTheirs } from './paper-theirs';

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

/** Saves the grid of a paper that came back: what it says that was not known, as new words on each day. */
export async function takeBackPaperAction(
  given: { clientId: string; sheetId: string },
  draft: GivenDraft,
): Promise<DraftSaved> {
  return orUnavailable(async () => {
    const member = await requireMember('write_home_care');
    const ids = sentIds(given, ['clientId', 'sheetId']);
    const { version, value, key, owner } = sentDraft(draft);
    if (isOfSomebodyElse(member, owner)) return refusedDraft('signed_out');
    const { scope, today, practice } = member;
    const time = { today, timeZone: practice.timeZone };
    const ground = await readPaperGround(scope, ids);
    if (!ground) return refusedDraft('not_found');
    const { rows, errors } = parsePaper(fieldsOf(value), paperOf(ground, time));
    if (errors.length > 0) return { ok: false, reason: 'invalid', errors };
    const request = { action: 'take_back_paper', ...ids, version, rows };
    const answer = await once<DraftSaved>(scope, { key, request }, async (inside) => {
      const saved = await takeBackPaper(inside, { ...ids, version }, (stored) => {
        const known = paperOf(stored, time);
        return paperChanges(known.rows, rows, known.items);
      });
      if (!saved.ok) return refusedDraft(saved.reason);
      const savedAt = clockTime(now(), practice.timeZone);
      return { ok: true, version: saved.value.version, savedAt };
    });
    return orTheirs(answer, () => paperTheirs(member, { ...ids, sent: rows }));
  });
}
