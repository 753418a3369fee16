'use client';

import { DraftForm, type FormValues } from '@/components/drafts/draft-form';
import type { SaveDraft } from '@/components/drafts/draft-saved';
import type { DraftPlace } from '@/components/drafts/use-draft';
import type { IsoDate } from '@/lib/domain/shared/iso-date';

import type { PaperItem } from './paper-fills';
import { PaperGrid } from './paper-grid';

interface PaperFormProps {
  days: readonly IsoDate[];
  items: readonly PaperItem[];
  initial: FormValues;
  version: number;
  place: DraftPlace;
  save: SaveDraft<FormValues>;
  /** Where it leads once it is saved, or given up. */
  next: string;
}

/** The grid of a paper that came back. What is tapped waits on the device until it is saved, and counts once. */
export function PaperForm({ days, items, initial, version, place, save, next }: PaperFormProps) {
  const untouched = (values: FormValues) =>
    Object.keys(initial).some((name) => values[name] !== initial[name])
      ? []
      : [{ field: 'draft', message: 'Nothing is changed yet. Tick what stands on the paper.' }];
  return (
    <DraftForm
      initial={initial}
      version={version}
      place={place}
      save={save}
      submit="Save the paper"
      next={next}
      cancel="Cancel"
      missing={untouched}
      className="grid gap-4"
    >
      {(at) => <PaperGrid days={days} items={items} at={at} />}
    </DraftForm>
  );
}
