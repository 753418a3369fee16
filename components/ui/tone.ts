/** stop: end here. hold: not yet. limits: go, within limits. fine: nothing to say, so no colour. */
export type Tone = 'stop' | 'hold' | 'limits' | 'fine';

interface ToneStyle {
  /** Ground and edge of a block of text. */
  block: string;
  /** The word. */
  word: string;
}

export const toneStyles: Record<Tone, ToneStyle> = {
  stop: { block: 'border-stop bg-stop-wash', word: 'text-stop' },
  hold: { block: 'border-hold-ink bg-hold-wash', word: 'text-hold-ink' },
  limits: { block: 'border-limits bg-limits-wash', word: 'text-limits' },
  fine: { block: 'border-line bg-transparent', word: 'text-ink' },
};
