import { STORED_FROM_HOME } from './stored-from-home';
import { STORED_OF_CONSENTS, STORED_OF_OUTCOMES, STORED_OF_REFERRALS } from './stored-of-course';
import { STORED_OF_CLIENTS } from './stored-of-clients';
import { STORED_OF_FINDINGS } from './stored-of-findings';
import { STORED_OF_PRACTICE } from './stored-of-practice';
import { STORED_OF_TOLD } from './stored-of-told';

/** Every form that stores a text, a limit before the sheet that is issued inside it. */
export const STORED_STEPS = [
  ...STORED_OF_CONSENTS,
  ...STORED_OF_PRACTICE,
  ...STORED_OF_FINDINGS,
  ...STORED_OF_REFERRALS,
  ...STORED_OF_OUTCOMES,
  ...STORED_OF_TOLD,
  ...STORED_OF_CLIENTS,
  ...STORED_FROM_HOME,
];
