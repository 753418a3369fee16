import { z } from 'zod';

import { sheetLayouts, type SheetLayout } from '@/lib/domain/home-care/sheet-layout';

const paperSchema = z.enum(['a4', 'letter']);
const layoutSchema = z.enum(sheetLayouts);

/** A paper as an address names it; the usual one where it names none that we have. */
export function paperAsked(asked: unknown, usual: 'a4' | 'letter'): 'a4' | 'letter' {
  return paperSchema.safeParse(asked).data ?? usual;
}

/** A layout as an address or a form names it; null where it names none that we have. */
export function layoutAsked(asked: unknown): SheetLayout | null {
  return layoutSchema.safeParse(asked).data ?? null;
}
