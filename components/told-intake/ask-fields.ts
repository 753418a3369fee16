import type { FormState } from '@/components/forms/form-state';

/** How the client is to be asked. */
export const ASK_FIELD = 'way';
export const askWays = ['show', 'mail', 'tablet'] as const;
export type AskWay = (typeof askWays)[number];
export const LANGUAGE_FIELD = 'language';

/** What came of it. */
export interface AskState extends FormState {
  made?:
    | { way: 'show'; url: string; qr: string }
    | { way: 'mail'; to: string }
    /** The practice's screen is locked by now. */
    | { way: 'tablet'; url: string };
}
