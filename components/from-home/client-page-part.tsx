'use client';

import { FoldedForm } from '@/components/forms/folded-form';
import type { FormAction } from '@/components/forms/form-state';
import { Notice } from '@/components/ui/notice';

interface ClientPagePartProps {
  isOpen: boolean;
  renew: FormAction;
  close: FormAction;
}

/** The client's page: open or closed, a new code, and closing it. */
export function ClientPagePart({ isOpen, renew, close }: ClientPagePartProps) {
  return (
    <section aria-labelledby="client-page-title" className="grid gap-2 print:hidden">
      <h2 id="client-page-title" className="text-22 font-semibold">
        The client’s page
      </h2>
      {isOpen ? (
        <p className="measure">It opens with the code of the sheet and the year of birth.</p>
      ) : (
        <Notice tone="hold" word="Closed" title="Its code opens nothing any more.">
          <p>Make a new code, then print the sheet again.</p>
        </Notice>
      )}
      <FoldedForm
        action={renew}
        summary={isOpen ? 'A new code, for a lost paper or phone' : 'Make a new code'}
        pending="Making it"
        button="Make a new code"
      >
        {() => (
          <p className="measure">
            The code and the QR picture on papers that are out there open nothing any more, and
            phones forget the sheet as soon as they are online. Print the sheet again.
          </p>
        )}
      </FoldedForm>
      {isOpen ? (
        <FoldedForm
          action={close}
          summary="Close the page"
          kind="stop"
          pending="Closing"
          button="Close the page"
        >
          {() => (
            <p className="measure">
              Nobody can open it any more, and phones forget the sheet as soon as they are online.
              What was told stays in the chart.
            </p>
          )}
        </FoldedForm>
      ) : null}
    </section>
  );
}
