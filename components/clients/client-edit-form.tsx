'use client';

import { DraftForm, type FormValues } from '@/components/drafts/draft-form';
import type { SaveDraft } from '@/components/drafts/draft-saved';
import type { DraftPlace } from '@/components/drafts/use-draft';

import { ClientFields } from './client-fields';

interface ClientEditFormProps {
  values: FormValues;
  version: number;
  place: DraftPlace;
  save: SaveDraft<FormValues>;
  today: string;
  /** The client's chart. */
  chart: string;
}

/** Contact data of a client, changed. */
export function ClientEditForm({ values, today, chart, ...rest }: ClientEditFormProps) {
  return (
    <DraftForm
      {...rest}
      initial={values}
      submit="Save"
      cancel="Cancel"
      next={chart}
      className="grid max-w-xl gap-6"
    >
      {(at) => <ClientFields at={at} today={today} />}
    </DraftForm>
  );
}
