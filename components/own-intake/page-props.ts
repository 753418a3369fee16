import type { ConsentParty } from '@/lib/domain/consent/consent-record';
import type { ToldSection } from '@/lib/domain/told-intake/told-question';

import type { IntakePageProps } from './intake-props';
import type { MeasurePlaces } from './measures/measure-place';
import type { problemsByQuestion } from './problem-words';
import type { OwnIntakeDraft } from './use-own-intake';

export type Problems = ReturnType<typeof problemsByQuestion>;

/** What a page of the own intake is drawn from, and where it stands among the others. */
export interface BodyProps {
  props: IntakePageProps;
  draft: OwnIntakeDraft;
  problems: Problems;
  sections: readonly ToldSection[];
  places: MeasurePlaces;
  /** Who signs here, each on a page of their own behind the questions. */
  parties: readonly ConsentParty[];
  own: IntakePageProps['languages'][IntakePageProps['language']];
  language: IntakePageProps['language'];
  at: string;
  go: (section: string) => void;
  /** Called by a section once it stands there. */
  arrive: () => void;
}

/** With the ways to the pages before and behind it. */
export type WhereProps = BodyProps & {
  back: (() => void) | null;
  next: () => void;
  isLast: boolean;
};
