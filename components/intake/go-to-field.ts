const CONTROL =
  'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/** Brings a field into view and puts the focus on its first control. */
export function goToField(path: string): void {
  const field = document.getElementById(path);
  if (!field) return;
  const control = field.matches(CONTROL)
    ? field
    : (field.querySelector<HTMLElement>('input:checked') ??
      field.querySelector<HTMLElement>(CONTROL) ??
      field);
  field.scrollIntoView({ block: 'start' });
  control.focus({ preventScroll: true });
}
