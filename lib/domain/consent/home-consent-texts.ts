import type { ConsentArea } from '../anatomy/muscle';
import type { ConsentParty } from './consent-record';

/** Everything that the client's own intake says where it asks for consents, in one language. */
export interface HomeConsentTexts {
  /** What is read and signed alone, before anybody has told the client anything. */
  areas: Readonly<Record<ConsentArea, string>>;
  /** Stands before the text where a guardian signs, and is kept with it. */
  forChild: string;
  titles: Readonly<Record<ConsentParty | 'child', string>>;
  leads: Readonly<Record<ConsentParty | 'child', string>>;
  /** What a yes and a no do. */
  counts: string;
  yes: string;
  no: string;
  talk: string;
  guardianName: string;
  guardianRelation: string;
  guardianRelationHint: string;
  way: string;
  ways: { drawn: string; typed: string };
  /** When a signature begins to count. */
  signed: string;
  problems: {
    noAnswer: string;
    oldText: string;
    noWay: string;
    notDrawn: string;
    notTyped: string;
    noGuardian: string;
    noRelation: string;
    tooLong: string;
  };
}
