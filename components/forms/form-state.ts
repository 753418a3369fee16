/** What a server action answers to a form: the errors by field, and everything as it was typed. */
export interface FormState {
  errors: { field: string; message: string }[];
  values?: Record<string, string>;
  /** Something about the whole form: "The database did not answer." */
  message?: string;
}

/** A form before it was sent. */
export const untouched: FormState = { errors: [] };

/** The message at a field, if there is one. */
export function errorAt(state: FormState, field: string): string | undefined {
  return state.errors.find((error) => error.field === field)?.message;
}
