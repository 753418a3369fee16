import { reviewedContent } from '@/app/reviewed-content';
import { ReviewNote } from '@/components/library/review-note';
import type { PracticeScope } from '@/lib/data/scope';
import type { LibraryRef } from '@/lib/domain/library/library-record';

/** At the foot of a page: how far the content that it uses has been reviewed. */
export async function ContentNote({
  scope,
  used,
}: {
  scope: PracticeScope;
  used: readonly LibraryRef[];
}) {
  const content = await reviewedContent(scope, used);
  return (
    <p className="mt-8 border-t border-rule pt-2 text-14">
      <ReviewNote {...content} />
    </p>
  );
}
