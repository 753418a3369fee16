import type { HomeCareKind } from '@/lib/domain/home-care/home-care-item';
import type { OwnItem } from '@/lib/domain/home-care/own-item';

export const ownKindWords: Readonly<Record<HomeCareKind, string>> = {
  self_massage: 'Self-massage',
  stretch: 'Stretch or exercise',
  thermal: 'Warmth or cold',
  lifestyle: 'Habit',
  activity: 'Activity',
};

export const ownPositionWords: Readonly<Record<OwnItem['position'], string>> = {
  lying: 'Lying',
  sitting: 'Sitting',
  standing: 'Standing',
};

export const ownSideWords: Readonly<Record<OwnItem['sided'], string>> = {
  one: 'The painful side',
  each: 'Each side in turn',
  none: 'No sides',
};
