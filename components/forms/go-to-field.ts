const CONTROL =
  'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/** A field and the heading of its part are seen together where they take no more of the screen than this. */
const SEEN_TOGETHER = 0.6;

/** Where a field begins: at its label; at the heading of its part where both fit on the screen. */
function beginOf(field: HTMLElement): HTMLElement {
  const label = (field as Partial<HTMLInputElement>).labels?.[0] ?? field;
  const part = field.closest<HTMLElement>('section[aria-labelledby]');
  if (!part) return label;
  const both = field.getBoundingClientRect().bottom - part.getBoundingClientRect().top;
  return both <= window.innerHeight * SEEN_TOGETHER ? part : label;
}

/**
 * Brings a field into view, with its label and the heading above it, and puts the focus on it: inside a group of options on
 * the one that is chosen or the first. False where there is no such field on the page.
 */
export function goToField(id: string): boolean {
  const field = document.getElementById(id);
  if (!field) return false;
  const control = field.matches(CONTROL)
    ? field
    : (field.querySelector<HTMLElement>('input:checked') ??
      field.querySelector<HTMLElement>(CONTROL) ??
      field);
  beginOf(field).scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
  return true;
}
