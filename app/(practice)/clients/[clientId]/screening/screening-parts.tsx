import type { ReviewedContent } from '@/app/reviewed-content';
import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { ReviewNote } from '@/components/library/review-note';
import { FindingItem, type FindingView } from '@/components/screening/finding-item';
import { dispositionWords } from '@/components/screening/screening-words';
import { Notice } from '@/components/ui/notice';
import { insideLimits } from '@/lib/domain/screening/decision-rules';
import type { Screening } from '@/lib/domain/screening/screening';
import { dispositionActions } from '@/lib/content/disposition-actions';

/** The outcome in word, colour and shape, with what it asks for. */
export function DispositionNotice({
  screening: { disposition, blocked },
  content,
}: {
  screening: Pick<Screening, 'disposition' | 'blocked'>;
  content: Pick<ReviewedContent, 'used' | 'reviewed'>;
}) {
  const { word, tone } = dispositionWords[disposition];
  const { title, lines } = dispositionActions[disposition];
  const isHeld = blocked && tone !== 'stop';
  return (
    <Notice
      tone={isHeld ? 'hold' : tone}
      word={isHeld ? `${word}, blocked` : word}
      title={isHeld ? 'No session may be planned until the blocking finding is settled' : title}
    >
      {isHeld ? null : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className="text-quiet">
        <ReviewNote {...content} /> It lists reasons to hold back and never says that treatment is
        safe.
      </p>
    </Notice>
  );
}

/** Shown while today's rules and facts give another answer than what is stored. */
export function ScreenAgain({ action, isNew }: { action: FormAction | null; isNew: boolean }) {
  return (
    <Notice
      tone="hold"
      word={isNew ? 'Not screened yet' : 'Screening out of date'}
      title={isNew ? 'Store today’s screening to go on' : 'Today’s answer is another one'}
    >
      {isNew ? null : (
        <p>
          The intake, a clearance, a date or the content has changed since. Below stands what holds
          today. Decisions on findings that stay the same are kept.
        </p>
      )}
      {action ? (
        <OneButtonForm action={action} pending="Screening">
          {isNew ? 'Store it' : 'Screen again'}
        </OneButtonForm>
      ) : null}
    </Notice>
  );
}

interface FindingListProps {
  findings: readonly FindingView[];
  today: string;
  decide: ((rule: string) => FormAction) | null;
  /** Works inside the limits of every open finding at once. */
  decideAll: FormAction | null;
  logClearance: ((rule: string) => FormAction) | null;
}

/** All findings, worst first; below them the one tap for those that are open. */
export function FindingList(props: FindingListProps) {
  const { findings, today, decide, decideAll, logClearance } = props;
  const undecided = findings.filter(({ decision }) => decision === null);
  const open = undecided.length;
  return (
    <section aria-labelledby="findings-title">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
        <h2 id="findings-title" className="text-22 font-semibold">
          Findings
        </h2>
        <p className="text-quiet tabular-nums">
          {findings.length === 0
            ? 'None: nothing was raised.'
            : `${findings.length}, of them ${open} to decide`}
        </p>
      </div>
      <ol>
        {findings.map((finding) => (
          <FindingItem
            key={finding.rule}
            finding={finding}
            today={today}
            decide={decide?.(finding.rule) ?? null}
            logClearance={logClearance?.(finding.rule) ?? null}
          />
        ))}
      </ol>
      {decideAll ? <DecideAll action={decideAll} count={insideLimits(undecided).length} /> : null}
    </section>
  );
}

/** After the last finding, so that all of them have been passed on the way. */
function DecideAll({ action, count }: { action: FormAction; count: number }) {
  if (count < 2) return null;
  return (
    <div className="grid gap-2 border-t-2 border-ink pt-4">
      <OneButtonForm action={action} kind="secondary" pending="Saving">
        Inside the limits of all {count} open findings
      </OneButtonForm>
      <p className="measure text-quiet">
        The strictest decision that a session can be worked with, on each of them. What goes beyond
        the limits is decided at its finding, with a reason.
      </p>
    </div>
  );
}
