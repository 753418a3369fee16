import { SelectField } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';

export const reviewFilters = ['open', 'changed', 'reviewed', 'all'] as const;
export type ReviewFilterWord = (typeof reviewFilters)[number];

const words: Record<ReviewFilterWord, string> = {
  open: 'To review: new or changed',
  changed: 'Changed since their review',
  reviewed: 'Reviewed',
  all: 'All',
};

interface ReviewFilterProps {
  kinds: readonly { value: string; label: string }[];
  /** '' for all. */
  kind: string;
  show: ReviewFilterWord;
}

/** Which records the list shows: a form that asks for the page. */
export function ReviewFilter({ kinds, kind, show }: ReviewFilterProps) {
  return (
    <form action="/library/review" className="flex flex-wrap items-end gap-3 print:hidden">
      <div className="w-60 max-w-full">
        <SelectField
          name="kind"
          label="Kind"
          options={[{ value: '', label: 'All kinds' }, ...kinds]}
          defaultValue={kind}
        />
      </div>
      <div className="w-60 max-w-full">
        <SelectField
          name="show"
          label="Show"
          options={reviewFilters.map((value) => ({ value, label: words[value] }))}
          defaultValue={show}
        />
      </div>
      <Button type="submit">Show</Button>
    </form>
  );
}
