import type { FormState } from '@/components/forms/form-state';

/** In which language the client reads the questions. */
export const READ_IN_FIELD = 'readIn';

export interface HandOverState extends FormState {
  /** Where the client reads them. The practice's screen is locked by now. */
  to?: string;
}
