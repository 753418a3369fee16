import { Check } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

import type { FormAction } from '@/components/forms/form-state';
import { Notice } from '@/components/ui/notice';
import type { LibraryRef } from '@/lib/domain/library/library-record';

import { recordHref } from './record-href';
import { ReviewForm } from './review-form';
import { WithdrawReviewForm } from './withdraw-review-form';

/** A review as it is shown. */
export interface ShownReview {
  id: string;
  by: string;
  licence: string;
  /** "Sat 28 Nov". */
  day: string;
  note: string;
  /** Who recorded it. */
  recordedBy: string;
  /** Why it was taken back; null while it stands. */
  withdrawn: string | null;
  /** Null where it cannot be taken back. */
  withdraw: FormAction | null;
}

interface ReviewPanelProps {
  /** Those that hold for the text on the page. */
  valid: readonly ShownReview[];
  /** The newest of an earlier text, where none holds. */
  outdated: ShownReview | null;
  /** Of earlier texts, or taken back. */
  history: readonly ShownReview[];
  /** Null where the role only reads. */
  sign: {
    action: FormAction;
    start: { reviewerName: string; licence: string; day: string; hash: string };
  } | null;
  /** What to read next; null when all is signed. */
  next: (LibraryRef & { name: string }) | null;
}

function Signature({ review, children }: { review: ShownReview; children?: ReactNode }) {
  const { by, licence, day, note, recordedBy } = review;
  return (
    <li className="border-b border-rule py-2 last:border-b-0">
      <p>
        <bdi className="font-semibold">{by}</bdi>, {licence}, {day}
        {recordedBy === by ? null : (
          <span className="text-14 text-quiet">
            {' '}
            · recorded by <bdi>{recordedBy}</bdi>
          </span>
        )}
      </p>
      {note === '' ? null : (
        <p dir="auto" className="measure text-quiet">
          {note}
        </p>
      )}
      {children}
    </li>
  );
}

function Valid({ reviews }: { reviews: readonly ShownReview[] }) {
  return (
    <div>
      <p className="flex items-center gap-2 text-18 font-semibold">
        <Check aria-hidden size={20} className="shrink-0" />
        Reviewed as it stands
      </p>
      <ul>
        {reviews.map((review) => (
          <Signature key={review.id} review={review}>
            {review.withdraw ? (
              <WithdrawReviewForm reviewId={review.id} by={review.by} action={review.withdraw} />
            ) : null}
          </Signature>
        ))}
      </ul>
    </div>
  );
}

function State({ valid, outdated }: Pick<ReviewPanelProps, 'valid' | 'outdated'>) {
  if (valid.length > 0) return <Valid reviews={valid} />;
  if (!outdated) return <p className="text-18">Not yet clinically reviewed.</p>;
  return (
    <Notice
      tone="hold"
      word="Not valid any more"
      title={`Reviewed on ${outdated.day}, before a change`}
    >
      <p>
        <bdi>{outdated.by}</bdi>, {outdated.licence}, has signed an earlier text. Until it is read
        again, it counts as not yet clinically reviewed.
      </p>
    </Notice>
  );
}

function History({ history }: Pick<ReviewPanelProps, 'history'>) {
  if (history.length === 0) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Earlier reviews ({history.length})
      </summary>
      <ul>
        {history.map((review) => (
          <Signature key={review.id} review={review}>
            <p className="text-14 text-quiet">
              {review.withdrawn === null ? (
                'Of an earlier text.'
              ) : (
                <span dir="auto">Withdrawn: {review.withdrawn}</span>
              )}
            </p>
          </Signature>
        ))}
      </ul>
    </details>
  );
}

/** Whether the record is reviewed, by whom, and the place to sign. */
export function ReviewPanel({ valid, outdated, history, sign, next }: ReviewPanelProps) {
  const isReviewed = valid.length > 0;
  return (
    <section id="review" aria-labelledby="review-title" className="grid scroll-mt-20 gap-4">
      <h2 id="review-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Clinical review
      </h2>
      <State valid={valid} outdated={outdated} />
      <History history={history} />
      {sign && isReviewed ? (
        <details className="print:hidden">
          <summary className="inline-flex min-h-11 items-center text-work-strong underline">
            Sign as a second clinician
          </summary>
          <ReviewForm {...sign} start={{ ...sign.start, reviewerName: '', licence: '' }} />
        </details>
      ) : null}
      {sign && !isReviewed ? <ReviewForm {...sign} /> : null}
      {sign && next ? (
        <p className="print:hidden">
          Next to read:{' '}
          <Link href={recordHref(next)} className="inline-flex min-h-11 items-center text-link">
            {next.name}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
