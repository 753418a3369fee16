import { formAgain, withDatabase } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import { requireMember, type Member } from '@/lib/access/require-member';

const NOT_SURE =
  'More than ten minutes have passed. Give your password again, on top of this page.';

/** Runs what only somebody may who has given the password within ten minutes. */
export async function whenSure<State extends FormState>(
  formData: FormData,
  act: (member: Member) => Promise<State | FormState>,
): Promise<State | FormState> {
  return withDatabase<State | FormState>(formData, async () => {
    const member = await requireMember('own_account');
    if (!member.isSure) return formAgain(formData, { message: NOT_SURE });
    return act(member);
  });
}
