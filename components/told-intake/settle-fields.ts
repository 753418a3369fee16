import type { FormState } from '@/components/forms/form-state';
import type { Settlement } from '@/lib/domain/told-intake/settle-told';

/** Path of the field that is settled. */
export const PATH_FIELD = 'path';
/** Whether it stays as it was told, or is open again. */
export const STANDS_FIELD = 'stands';
export const AS_TOLD = 'as_told';
export const OPEN_AGAIN = 'open_again';

export interface SettleState extends FormState {
  /** As it was written down. */
  settlement?: Settlement;
}

export type SettleAction = (before: SettleState, formData: FormData) => Promise<SettleState>;
