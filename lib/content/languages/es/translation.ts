import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import type { ItemTexts, SheetTranslation } from '@/lib/domain/home-care/sheet-texts';

import { aboutLanguages } from '../language-choices';
import { spanishColdAndHeat } from './items-cold-and-heat';
import { spanishHelperAndHabits } from './items-helper-and-habits';
import { spanishSelfMassage } from './items-self-massage';
import { spanishStretches } from './items-stretches';
import { spanishNotes } from './notes';
import { spanishReasons, spanishRegions } from './reasons-and-regions';
import { spanishThings } from './things';

/** An item without its words does not compile. */
const items: Readonly<Record<HomeCareItem, ItemTexts>> = {
  ...spanishSelfMassage,
  ...spanishHelperAndHabits,
  ...spanishStretches,
  ...spanishColdAndHeat,
};

export const spanishTranslation: SheetTranslation = {
  items,
  things: spanishThings,
  reasons: spanishReasons,
  notes: spanishNotes,
  regions: spanishRegions,
  isReviewed: !aboutLanguages.es.isRawTranslation,
};
