'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import type { FormAction } from '@/components/forms/form-state';

/** Takes a template out of what is offered. */
export function ArchiveTemplate({ archive }: { archive: FormAction }) {
  return (
    <FoldedForm
      action={archive}
      summary="Archive this template"
      pending="Archiving"
      button="Archive the template"
    >
      {() => (
        <p className="measure">
          It is not offered any more, and stays readable here with all its versions. Plans that were
          made from it stay as they are.
        </p>
      )}
    </FoldedForm>
  );
}
