import type { ReviewedContent } from '@/app/reviewed-content';
import { ReviewNote } from '@/components/library/review-note';

/** At the foot of a page: how far the content that it uses has been reviewed. */
export function ContentNote({ content }: { content: ReviewedContent }) {
  return (
    <p className="mt-8 border-t border-rule pt-2 text-14">
      <ReviewNote {...content} />
    </p>
  );
}
