import type { DraftShape } from '@/components/drafts/draft-view';
import { homeCareItems, type HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ProgramItem } from '@/lib/domain/home-care/program';

/**
 * Each item of a program is a part of its own: two people may choose two items. One that is not chosen is `null`, since
 * what is sent has to say that it was taken off.
 */
export const programShape: DraftShape<ProgramItem[]> = {
  split: (program) => {
    const chosen = new Map<HomeCareItem, ProgramItem>(program.map((one) => [one.item, one]));
    return Object.fromEntries(homeCareItems.map((item) => [item, chosen.get(item) ?? null]));
  },
  join: (parts) =>
    homeCareItems.flatMap((item) => {
      const one = parts[item] as ProgramItem | null | undefined;
      return one ? [one] : [];
    }),
};
