import { formAgain } from '@/app/form-answer';
import type { FormState } from '@/components/forms/form-state';
import type { AppointmentRefusal } from '@/lib/data/appointments';

/** Why nothing was changed, at the field where there is one. */
export function refusedAppointment(formData: FormData, reason: AppointmentRefusal): FormState {
  switch (reason) {
    case 'no_such_therapist':
      return formAgain(formData, {
        errors: [
          {
            field: 'therapistId',
            message: 'This person does not treat here any more. Choose another.',
          },
        ],
      });
    case 'changed_by_someone_else':
      return formAgain(formData, {
        message: 'Somebody else changed this appointment meanwhile. Load the page again.',
        reason,
      });
    case 'not_found':
      return formAgain(formData, {
        message: 'This appointment or this client is not here any more.',
      });
  }
}
