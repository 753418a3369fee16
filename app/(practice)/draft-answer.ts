import { isLocked, isWayToSignIn } from '@/app/form-answer';
import type { DraftSaved, Theirs } from '@/components/drafts/draft-saved';
import { deviceOwner } from '@/lib/access/device-key';
import type { Member } from '@/lib/access/require-member';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { KeyUsedAlready } from '@/lib/data/saved-once';

/** Why a draft could not be saved, in words that say what to do. */
const refusals: Record<string, string> = {
  not_found: 'This record is not here any more. Go back to the chart.',
  already_signed: 'This was signed meanwhile. Load the page again to read it.',
  not_signed: 'This record is not signed yet. Change the record itself.',
  already_confirmed: 'This plan was confirmed meanwhile. Load the page again to read it.',
  changed_by_someone_else:
    'Someone else changed this. What you typed is still here: copy what you need, then load the page again.',
  signed_out:
    'You were signed out meanwhile. What you typed is still here: sign in in another tab, then go on.',
  sent_before:
    'Something else was sent from this page before. What you typed is still here: load the page again and look whether it is saved.',
  locked: 'The screen is locked. What you typed is still here: unlock it, then go on.',
  disk_full:
    'The server’s disk is full. What you typed is still here. Tell whoever runs Fascicle here to make room, then try again.',
  unavailable: 'The database did not answer. What you typed is still here. Try again.',
};

interface FieldIssue {
  path: PropertyKey[];
  message: string;
}

/** `lines[2].comfort` for the path of a schema's issue. */
function fieldOf(path: PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, '');
}

/** The answer to a draft whose fields do not parse: each error at its field. */
export function invalidDraft(issues: FieldIssue[]): DraftSaved {
  const errors = issues.map((issue) => ({ field: fieldOf(issue.path), message: issue.message }));
  return { ok: false, reason: 'invalid', errors };
}

/** The answer to a draft that cannot be signed yet: what is missing, at its fields. */
export function incompleteDraft(missing: { path: string; message: string }[]): DraftSaved {
  const errors = missing.map(({ path, message }) => ({ field: path, message }));
  return { ok: false, reason: 'incomplete', errors };
}

/** The answer to a draft that a rule or another person's save refused. */
export function refusedDraft(reason: string): DraftSaved {
  const message = refusals[reason] ?? 'This could not be saved. Load the page again.';
  return { ok: false, reason, errors: [{ field: 'draft', message }] };
}

/**
 * Typing of one person that comes under another's sign-in (a tablet that changed hands): not theirs to send. It waits on
 * the device for its owner.
 */
export function isOfSomebodyElse({ scope }: Member, owner: string | null): boolean {
  return owner !== null && owner !== deviceOwner(scope);
}

/** A save that met a newer version says what stands there now: never written over, never lost. */
export async function orTheirs<Answer extends DraftSaved>(
  saved: Answer | DraftSaved,
  read: () => Promise<Theirs | undefined>,
): Promise<Answer | DraftSaved> {
  if (saved.ok || saved.reason !== 'changed_by_someone_else') return saved;
  const theirs = await read();
  return theirs ? { ...saved, theirs } : saved;
}

/**
 * Runs a save, its gate included, and answers in words when the database does not or the sign-in has ended: going to the
 * sign-in page would leave what was typed. Anything else is a bug and is thrown.
 */
export async function orUnavailable<Answer extends DraftSaved>(
  save: () => Promise<Answer | DraftSaved>,
): Promise<Answer | DraftSaved> {
  try {
    return await save();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) {
      return refusedDraft(error.isDiskFull ? 'disk_full' : 'unavailable');
    }
    if (isLocked(error)) return refusedDraft('locked');
    if (isWayToSignIn(error)) return refusedDraft('signed_out');
    if (error instanceof KeyUsedAlready) return refusedDraft('sent_before');
    throw error;
  }
}
