/** Where the focus goes on when the button that had it is gone; in sight, it is not scrolled to. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
