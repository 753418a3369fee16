import { typedValues, type FormState } from '@/components/forms/form-state';
import { tooLong } from '@/components/forms/too-long';

import type { DraftError, DraftSaved, SaveDraft, Theirs } from './draft-saved';

/** What a form's action answers to a keeper. */
export interface SentState extends FormState {
  /** Over an older version: what stands there now. */
  theirs?: Theirs;
  /** After it was saved. */
  version?: number;
  savedAt?: string;
}

/** An error at no field is one of the whole. */
const errorsOf = ({ errors, message }: FormState): DraftError[] =>
  message === undefined ? errors : [...errors, { field: 'draft', message }];

/** Whether an action answers with the way to another page: it was done, and its page is left. */
function isRedirect(error: unknown): boolean {
  const digest: unknown = error instanceof Error && 'digest' in error ? error.digest : undefined;
  return typeof digest === 'string' && digest.startsWith('NEXT_REDIRECT');
}

function judge(state: SentState, version: number): DraftSaved {
  const { theirs, reason, errors, message } = state;
  if (theirs) return { ok: false, reason: 'changed_by_someone_else', errors: [], theirs };
  if (reason !== undefined) return { ok: false, reason, errors: errorsOf(state) };
  if (errors.length > 0 || message !== undefined)
    return { ok: false, reason: 'refused', errors: errorsOf(state) };
  return { ok: true, version: state.version ?? version + 1, savedAt: state.savedAt ?? '' };
}

interface ByForm<Value, State> {
  action: (before: State, formData: FormData) => Promise<State>;
  /** Its fields. */
  form: (value: Value) => FormData;
  /** Hears every answer; false: it asks something, and nothing was saved. */
  hear?: (state: State) => boolean;
}

/**
 * A form's action as a keeper sends it: what is typed waits on the device until the answer has come, and goes out again
 * under the same key.
 */
export function saveByForm<Value, State extends SentState>({
  action,
  form,
  hear = () => true,
}: ByForm<Value, State>): SaveDraft<Value> {
  return async ({ version, value, key, owner }) => {
    const formData = form(value);
    const errors = tooLong(formData);
    if (errors.length > 0) return { ok: false, reason: 'refused', errors };
    for (const [name, text] of Object.entries({ once: key, owner, version: String(version) }))
      formData.set(name, text);
    try {
      const before = { errors: [], values: typedValues(formData) } as unknown as State;
      const state = await action(before, formData);
      if (!hear(state)) return { ok: false, reason: 'asked', errors: [] };
      return judge(state, version);
    } catch (error) {
      if (isRedirect(error)) return { ok: true, version: version + 1, savedAt: '' };
      throw error;
    }
  };
}
