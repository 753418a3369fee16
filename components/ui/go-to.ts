/**
 * Brings a part of the page into sight and gives it the focus: the next Tab goes on from it. The address stays as it is, so
 * that a reload begins on top.
 */
export function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
