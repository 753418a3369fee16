import type { FormState } from './form-state';

const FIELD_MAX = 250_000;
const TOO_LONG = 'This is far too long to be sent. Shorten it.';

/** The server takes a megabyte and answers more than that with nothing: such a field is named before it is sent. */
export function tooLong(formData: FormData): FormState['errors'] {
  return [...formData].flatMap(([field, value]) =>
    typeof value === 'string' && value.length > FIELD_MAX ? [{ field, message: TOO_LONG }] : [],
  );
}
