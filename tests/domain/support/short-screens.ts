import { redFlags } from '@/lib/content/red-flags/red-flags';
import {
  newsFacts,
  starredFlags,
  type ShortScreenAnswers,
} from '@/lib/domain/screening/short-screen';

/** Every question asked, nothing there, unless more is given. */
export function aShortScreen(more: Partial<ShortScreenAnswers> = {}): ShortScreenAnswers {
  const no = <Id extends string>(ids: readonly Id[]) =>
    Object.fromEntries(ids.map((id) => [id, 'no'])) as Record<Id, 'no'>;
  return {
    redFlags: { ...no(starredFlags(redFlags).map(({ id }) => id)), ...more.redFlags },
    news: { ...no(newsFacts), ...more.news },
  };
}
