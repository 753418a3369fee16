const CONTROL =
  'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/**
 * Brings a field into view and puts the focus on it: inside a group of options on the one that is chosen or the first. False
 * where there is no such field on the page.
 */
export function goToField(id: string): boolean {
  const field = document.getElementById(id);
  if (!field) return false;
  const control = field.matches(CONTROL)
    ? field
    : (field.querySelector<HTMLElement>('input:checked') ??
      field.querySelector<HTMLElement>(CONTROL) ??
      field);
  field.scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
  return true;
}
