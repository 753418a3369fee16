import type { ConsentArea } from '../anatomy/muscle';
import type { ConsentParty, ConsentWay } from './consent-record';

/** What a person reads and signs, for one part of the body. */
export interface ConsentWords {
  title: string;
  text: string;
}

/** Everything that the form of consents says, in one language. `{client}` is the client's name. */
export interface ConsentTexts {
  areas: Readonly<Record<ConsentArea, ConsentWords>>;
  /** Stands before the text where somebody signs for the client, and is kept with it. */
  forClient: string;
  lead: string;
  yes: string;
  no: string;
  party: string;
  parties: Readonly<Record<ConsentParty, string>>;
  guardianName: string;
  guardianRelation: string;
  guardianRelationHint: string;
  way: string;
  ways: Readonly<Record<ConsentWay, string>>;
  draw: string;
  drawHint: string;
  drawnYes: string;
  drawnNo: string;
  clear: string;
  typed: string;
  typedHint: string;
  send: string;
  sending: string;
  problems: {
    noAnswer: string;
    noParty: string;
    noGuardian: string;
    noRelation: string;
    noWay: string;
    notDrawn: string;
    notTyped: string;
    tooLong: string;
  };
}
