'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import type { FormAction } from '@/components/forms/form-state';

/** Takes an own item out of what is offered. */
export function ArchiveOwnItem({ archive }: { archive: FormAction }) {
  return (
    <FoldedForm
      action={archive}
      summary="Archive this item"
      pending="Archiving"
      button="Archive the item"
    >
      {() => (
        <p className="measure">
          No new sheet gets it, and it stays readable here. Sheets that have it stay as they are.
        </p>
      )}
    </FoldedForm>
  );
}
