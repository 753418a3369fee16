import { render, screen } from '@testing-library/react';

import type { FormValues } from '@/components/drafts/draft-form';
import { PaperForm } from '@/components/from-home/paper-form';
import { paperValues, parsePaper } from '@/lib/domain/check-in/paper-values';
import type { HomeCareItem } from '@/lib/domain/home-care/home-care-item';
import { addDays } from '@/lib/domain/shared/iso-date';

/** A week of four items. */
export const items: HomeCareItem[] = ['side_rest', 'knee_across_chest', 'short_walks', 'cold_pack'];
export const days = Array.from({ length: 7 }, (_, index) => addDays('2026-11-16', index));
export const empty = days.map((day) => ({ day, done: [], before: null, after: null }));

/** A form for a paper that came back, and what it has sent. */
export function paper(known: Parameters<typeof paperValues>[0] = empty) {
  const sent: FormValues[] = [];
  const { container } = render(
    <PaperForm
      days={days}
      items={items.map((item, index) => ({ item, number: index + 1, name: `Item ${index + 1}` }))}
      initial={paperValues(known, items)}
      version={0}
      place={{ owner: 'o', draft: 'paper:x', title: 'Paper' }}
      save={async ({ value }) => {
        sent.push(value as FormValues);
        return { ok: true, version: 1, savedAt: '10:00' };
      }}
      next="/there"
    />,
  );
  const rows = () => parsePaper(new Map(Object.entries(sent.at(-1) ?? {})), { days, items }).rows;
  return { container, sent, rows };
}

export const box = (item: number, day: string) =>
  screen.getByRole('checkbox', { name: `Item ${item}, ${day}` });
export const save = () => screen.getByRole('button', { name: 'Save the paper' });

export const said = () => screen.getAllByRole('status')[0]?.textContent;
export const undo = (day: string) =>
  screen.getByRole('button', { name: `${day}: undo what was ticked at once` });
