export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'stop';

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded px-4 py-2 text-16 font-semibold no-underline transition-colors select-none print:hidden disabled:cursor-not-allowed disabled:border-rule disabled:bg-wash disabled:text-quiet aria-disabled:cursor-progress';

const kinds: Record<ButtonKind, string> = {
  primary:
    'border-2 border-work bg-work text-on-work hover:border-work-strong hover:bg-work-strong',
  secondary: 'border-2 border-line bg-surface text-ink hover:border-work hover:bg-work-wash',
  quiet:
    'border-2 border-transparent bg-transparent text-work-strong underline underline-offset-4 hover:bg-wash',
  stop: 'border-2 border-stop bg-stop text-on-stop hover:underline',
};

/**
 * A button at the end of its way: marked with `aria-disabled`, it stays where the finger and the focus are. Its look changes
 * at once: a change that fades draws the page again and again while the next tap waits.
 */
export const endedStyle =
  'transition-none! aria-disabled:cursor-not-allowed aria-disabled:border-rule aria-disabled:bg-wash aria-disabled:text-quiet';

/** The look of something that acts: at least 44 px high, the same for buttons and links. */
export function buttonStyle(kind: ButtonKind): string {
  return `${base} ${kinds[kind]}`;
}
