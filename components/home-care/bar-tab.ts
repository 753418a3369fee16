import { classNames } from '@/components/ui/class-names';

const tab =
  'inline-flex min-h-11 items-center border-b-2 px-2 text-work-strong whitespace-nowrap hover:border-line';

/** One of several in a bar of which one is chosen. */
export const barTab = (isChosen: boolean): string =>
  classNames(tab, isChosen ? 'border-work font-semibold' : 'border-transparent');
