import type { SheetScope } from '@/lib/data/scope';
import type { SheetLink } from '@/lib/data/sheet-links';

/** The scope of the client behind a code that stands, for whoever has made sure that it is that client who asks. */
export function sheetScope(
  { practiceId, clientId, linkId }: SheetLink,
  network: string,
): SheetScope {
  return { kind: 'sheet', practiceId, clientId, linkId, origin: { network } } as SheetScope;
}
