import type { ZodError } from 'zod';

import { sentForm } from '@/app/sent-arguments';
import { typedValues, type FormState } from '@/components/forms/form-state';
import { DatabaseUnavailable } from '@/lib/data/database-unavailable';
import { KeyUsedAlready } from '@/lib/data/saved-once';

const UNAVAILABLE =
  'The database did not answer. What you typed is still here. Try again in a moment.';

const DISK_FULL =
  'The server’s disk is full, and nothing can be saved. What you typed is still here. Tell whoever runs Fascicle here to make room, then try again.';

/** The first problem of each field, in the order of the schema. */
export function fieldErrors(error: ZodError): FormState['errors'] {
  const byField = new Map<string, string>();
  for (const issue of error.issues) {
    const field = issue.path.join('.');
    if (!byField.has(field)) byField.set(field, issue.message);
  }
  return [...byField].map(([field, message]) => ({ field, message }));
}

/** The form again, with something wrong in it and everything that was typed. */
export function formAgain(
  formData: FormData,
  rest: Pick<FormState, 'message' | 'reason'> & { errors?: FormState['errors'] },
): FormState {
  return { errors: [], values: typedValues(formData), ...rest };
}

const SIGNED_OUT =
  'You were signed out meanwhile. What you typed is still here: sign in in another tab, then send it again.';

/** The form again for whoever is not signed in any more, or on whose tablet somebody else is. */
export const signedOut = (formData: FormData): FormState =>
  formAgain(formData, { message: SIGNED_OUT, reason: 'signed_out' });

const SENT_BEFORE =
  'Something else was sent from this page before. What you typed is still here: load the page again and look whether it is saved.';

const LOCKED =
  'The screen was locked meanwhile. What you typed is still here: unlock it, then send it again.';

/** The gate's way to the sign-in page or the locked screen, which would leave the form and everything in it. */
export function isWayToSignIn(error: unknown): boolean {
  const digest: unknown = error instanceof Error && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' && /^NEXT_REDIRECT;[^;]*;\/(sign-in|locked)/.test(digest);
}

/** Of these two ways, the one to the locked screen. */
export function isLocked(error: unknown): boolean {
  return isWayToSignIn(error) && /;\/locked/.test((error as Error & { digest: string }).digest);
}

/**
 * Runs an action, its gate included; a database that does not answer, or a sign-in that has
 * ended, becomes a message: nothing typed is lost.
 */
export async function withDatabase<State extends FormState | null>(
  formData: FormData,
  act: () => Promise<State>,
): Promise<State | FormState> {
  sentForm(formData);
  try {
    return await act();
  } catch (error) {
    if (error instanceof DatabaseUnavailable) {
      const [message, reason] = error.isDiskFull
        ? [DISK_FULL, 'disk_full']
        : [UNAVAILABLE, 'unavailable'];
      return { ...formAgain(formData, { message, reason }), isUnsure: true };
    }
    if (isLocked(error)) return formAgain(formData, { message: LOCKED, reason: 'locked' });
    if (isWayToSignIn(error)) return signedOut(formData);
    if (error instanceof KeyUsedAlready) return formAgain(formData, { message: SENT_BEFORE });
    throw error;
  }
}
