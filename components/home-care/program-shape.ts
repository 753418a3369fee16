import type { DraftShape } from '@/components/drafts/draft-view';
import { homeCareItems } from '@/lib/domain/home-care/home-care-item';
import type { HomeItemId } from '@/lib/domain/home-care/own-item';
import type { HelperAtHome } from '@/lib/domain/home-care/helper-at-home';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { ProgramChoice } from '@/lib/domain/home-care/program-choice';
import { sheetLanguageOf } from '@/lib/domain/home-care/sheet-language';
import { usualAround, type ChosenBlock } from '@/lib/domain/home-care/sheet-around';

/**
 * Each item of a program is a part of its own: two people may choose two items. One that is not chosen is `null`, since
 * what is sent has to say that it was taken off. So are the words and the blocks around them and the answer about a
 * helper; a copy that a device kept of an older build has none of these. `own`: every own item that may be chosen.
 */
export const programShape = (own: readonly HomeItemId[]): DraftShape<ProgramChoice> => ({
  split: ({ program, around }) => {
    const chosen = new Map<HomeItemId, ProgramItem>(program.map((one) => [one.item, one]));
    const items = [...homeCareItems, ...own].map((item) => [item, chosen.get(item) ?? null]);
    const { words, blocks, helper = null, language = null } = around;
    return { ...Object.fromEntries(items), words, blocks, helper, language };
  },
  join: (parts) => ({
    program: [...homeCareItems, ...own].flatMap((item) => {
      const one = parts[item] as ProgramItem | null | undefined;
      return one ? [one] : [];
    }),
    around: {
      words: (parts.words as string | undefined) ?? usualAround.words,
      blocks: (parts.blocks as ChosenBlock[] | undefined) ?? usualAround.blocks,
      ...(parts.helper ? { helper: parts.helper as HelperAtHome } : {}),
      ...(parts.language ? { language: sheetLanguageOf(parts.language) } : {}),
    },
  }),
});
