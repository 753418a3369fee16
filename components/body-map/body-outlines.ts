import type { Slug } from 'react-muscle-highlighter';

import type { BodyView } from '@/lib/domain/anatomy/picture-sides';
import type { Side } from '@/lib/domain/anatomy/side';

/** One shape of the picture; `side` as the picture names it, null where it is of neither. */
export interface OutlinePart {
  slug: Slug;
  side: Side | null;
  d: string;
}

interface Outline {
  viewBox: string;
  /** The line around the body. */
  border: readonly string[];
  parts: readonly OutlinePart[];
}

export type BodyOutlines = Readonly<Record<BodyView, Outline>>;

/** Drawn into public/figures by the build: data, and no script. */
export const OUTLINES = '/figures/body-outlines.json';

let asked: Promise<BodyOutlines | null> | null = null;

async function ask(): Promise<BodyOutlines | null> {
  const answer = await fetch(OUTLINES);
  return answer.ok ? ((await answer.json()) as BodyOutlines) : null;
}

/** The outlines; null while they do not come. Asked for once a page, and again after a failure. */
export async function loadOutlines(): Promise<BodyOutlines | null> {
  asked ??= ask().catch(() => null);
  const found = await asked;
  if (!found) asked = null;
  return found;
}
