export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'stop';

/** Written out: Tailwind draws only the names that it reads. The looks themselves are in app/globals.css. */
const kinds: Record<ButtonKind, string> = {
  primary: 'button button-primary',
  secondary: 'button button-secondary',
  quiet: 'button button-quiet',
  stop: 'button button-stop',
};

/**
 * A button at the end of its way: marked with `aria-disabled`, it stays where the finger and the focus are. Its look changes
 * at once: a change that fades draws the page again and again while the next tap waits.
 */
export const endedStyle = 'button-ended';

/** The look of something that acts: at least 44 px high, the same for buttons and links. */
export function buttonStyle(kind: ButtonKind): string {
  return kinds[kind];
}
