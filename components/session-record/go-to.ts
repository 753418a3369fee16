/** Brings a part of the page below the bar and puts the focus there: the next Tab goes on from it. */
export function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
