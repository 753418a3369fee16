import {
  homeCareItems as itemIds,
  type HomeCareItemRecord,
} from '@/lib/domain/home-care/home-care-item';
import { activityAndHabitItems } from './activity-and-habits';
import { coldAndHeatItems } from './cold-and-heat';
import { helperAndMassagerItems } from './helper-and-massager';
import { selfMassageItems } from './self-massage';
import { stretchItems } from './stretches';

const all = [
  ...selfMassageItems,
  ...helperAndMassagerItems,
  ...stretchItems,
  ...coldAndHeatItems,
  ...activityAndHabitItems,
];

/** The 32 home-care items of spec §10, in the order of the vocabulary. */
export const homeCareItems: readonly HomeCareItemRecord[] = itemIds.flatMap((id) =>
  all.filter((item) => item.id === id),
);
