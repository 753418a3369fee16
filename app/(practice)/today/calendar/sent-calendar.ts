/** The longest calendar file, in bytes: some years of appointments. A whole request may have a megabyte. */
export const CALENDAR_BYTES_MAX = 800_000;

export const TOO_LARGE =
  'This file is larger than 800 KB. Export fewer months, or only the appointments to come.';

const NOTHING = 'Choose a calendar file, or paste its text below.';

type Field = 'file' | 'text';
type Sent =
  | { ok: true; field: Field; text: string }
  | { ok: false; error: { field: Field; message: string } };

const refused = (field: Field, message: string): Sent => ({ ok: false, error: { field, message } });

/** The file that was chosen; without one, the text that was pasted. */
export async function sentCalendar(formData: FormData): Promise<Sent> {
  const file = formData.get('file');
  if (file instanceof File && file.size > 0) {
    if (file.size > CALENDAR_BYTES_MAX) return refused('file', TOO_LARGE);
    return { ok: true, field: 'file', text: await file.text() };
  }
  const pasted = formData.get('text');
  const text = typeof pasted === 'string' ? pasted.trim() : '';
  if (text === '') return refused('file', NOTHING);
  return text.length > CALENDAR_BYTES_MAX
    ? refused('text', TOO_LARGE)
    : { ok: true, field: 'text', text };
}
