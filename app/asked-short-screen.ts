import { askedQuestions } from '@/app/asked-questions';
import { newsQuestions } from '@/lib/content/short-screen-words';
import type { ShortScreenQuestions } from '@/lib/domain/screening/frozen-short-screen';
import { starredFlags } from '@/lib/domain/screening/short-screen';

/** The short screen in words: drawn by the page, frozen with the answers. */
export const askedShortScreen: ShortScreenQuestions = {
  contentVersion: askedQuestions.contentVersion,
  redFlags: starredFlags(askedQuestions.redFlags),
  news: newsQuestions,
};
