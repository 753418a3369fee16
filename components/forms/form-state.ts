/** What a server action answers to a form: the errors by field, and everything as it was typed. */
export interface FormState {
  errors: { field: string; message: string }[];
  values?: Record<string, string>;
  /** Something about the whole form: "The database did not answer." */
  message?: string;
  /** Whether it was done is not known: sent again, it counts once. */
  isUnsure?: boolean;
  /** Nothing is wrong with the form: why it was not taken, in the words that drafts know (`unavailable`, `signed_out`). */
  reason?: string;
}

/** A server action that a form is sent to. */
export type FormAction = (before: FormState, formData: FormData) => Promise<FormState>;

/** What a page says where its sending has met a lost connection. */
export const NOT_SENT = 'This did not reach the server. What you typed is still here. Try again.';

/** And where the server runs another build, which does not know what the page has asked for. */
export const OUTDATED =
  'This page is older than the server, and nothing was sent. What you typed is still here: note what you need, then load the page again.';

/** The message at a field, if there is one. */
export function errorAt(state: FormState, field: string): string | undefined {
  return state.errors.find((error) => error.field === field)?.message;
}

/** What a form may send back into the page: a megabyte typed into a name is not shown again in full. */
const SHOWN_MAX = 5000;

/** The text fields of a form, as they were typed. Passwords and PINs are never sent back. */
export function typedValues(formData: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of formData) {
    if (typeof value !== 'string' || name.startsWith('$') || /password|^(pin|once)$/i.test(name))
      continue;
    typed[name] = value.slice(0, SHOWN_MAX);
  }
  return typed;
}
