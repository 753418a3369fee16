/** A field for tired eyes and thick fingers: 64 px high, large digits. */
export const bigInputStyle =
  'block min-h-16 w-full max-w-sm rounded border-2 border-line bg-surface px-4 py-2 text-28 tabular-nums text-ink hover:border-ink focus-visible:border-work focus-visible:outline-offset-0 aria-invalid:border-stop';
