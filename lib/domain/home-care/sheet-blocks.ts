import type { Screening } from '../screening/screening';
import { chosenBlocks, type SheetAround } from './sheet-around';
import type { SheetDocument, SheetItem } from './sheet-document.schema';
import type { SheetTexts } from './sheet-texts';

interface BlockFacts {
  items: readonly SheetItem[];
  screening: Pick<Screening, 'limits'>;
  texts: SheetTexts;
}

type Around = Pick<SheetDocument, 'afterToday' | 'blocks' | 'ownWords'>;

/** Cold packs, which say themselves when they are used. */
const COLD: readonly SheetItem['item'][] = ['cold_pack', 'cold_after_massage'];

/** Cold is named only to a client who may use it, and only where no item of the sheet does. */
function afterToday({ texts, screening, items }: BlockFacts): SheetDocument['afterToday'] {
  const { title, lines } = texts.afterToday;
  const isColdOk = screening.limits.homeItems.cold_after_massage.status === 'ok';
  const isSaid = items.some(({ item }) => COLD.includes(item));
  return { title, lines: [...lines, ...(isColdOk && !isSaid ? [texts.coldAfterToday] : [])] };
}

/** What was written, one paragraph a line, without empty ones. */
const paragraphs = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the therapist has chosen and written around the items, in the words of the sheet. */
export function aroundOf({ words, blocks }: SheetAround, facts: BlockFacts): Around {
  const { texts } = facts;
  const chosen = chosenBlocks.flatMap((id) => {
    if (id === 'after_your_session' || !blocks.includes(id)) return [];
    const { title, lines } = texts.chosen[id];
    return [{ id, title, lines: [...lines] }];
  });
  const own = paragraphs(words);
  return {
    afterToday: blocks.includes('after_your_session') ? afterToday(facts) : null,
    ...(chosen.length > 0 && { blocks: chosen }),
    ...(own.length > 0 && { ownWords: { title: texts.ownWords, lines: own } }),
  };
}
