import { ArrowDown } from 'lucide-react';
import type { ReactNode } from 'react';

import type { ReviewedContent } from '@/app/reviewed-content';
import type { FormAction } from '@/components/forms/form-state';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { ReviewNote } from '@/components/library/review-note';
import { FindingItem, type FindingView } from '@/components/screening/finding-item';
import { dispositionWords } from '@/components/screening/screening-words';
import { Notice } from '@/components/ui/notice';
import { PICTURE_BYTES_MAX } from '@/lib/platform/request-limits';
import { insideLimits } from '@/lib/domain/screening/decision-rules';
import type { DecisionKind, Screening } from '@/lib/domain/screening/screening';
import type { ClearancePreview } from '@/lib/domain/screening/clearance-preview';
import { todayAnswer } from '@/lib/domain/screening/today-answer';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { dispositionActions } from '@/lib/content/disposition-actions';
import { ruleBook } from '@/lib/content/rule-book';

interface DispositionNoticeProps {
  screening: Pick<Screening, 'disposition' | 'findings'>;
  /** The newest decision on each finding; empty while the screening is out of date. */
  decisions: readonly { rule: string; kind: DecisionKind }[];
  content: Pick<ReviewedContent, 'used' | 'reviewed'>;
  /** A plan may be drafted on this page. */
  mayPlan: boolean;
}

const names = ruleNames(ruleBook);

const notToday = (because: readonly string[]): string =>
  `Not today. First to be settled: ${because.map((rule) => names.rule(rule)).join('; ')}`;

const FINDINGS = 'findings-title';
export const NEXT_STEP = 'next-step';

function Down({ to, children }: { to: string; children: ReactNode }) {
  return (
    <p>
      <a href={`#${to}`} className="text-link inline-flex min-h-11 items-center gap-2">
        <ArrowDown aria-hidden size={18} />
        {children}
      </a>
    </p>
  );
}

interface OpenFindingsProps extends Pick<DispositionNoticeProps, 'mayPlan'> {
  open: number;
  findings: number;
}

/** Leads to what is next on the page: the findings, which the limits stand before, or the plan at its end. */
function OpenFindings({ open, findings, mayPlan }: OpenFindingsProps) {
  if (open > 0) {
    const words =
      open === 1
        ? 'One finding waits for your decision'
        : `${open} findings wait for your decision`;
    return <Down to={FINDINGS}>{words}</Down>;
  }
  return (
    <>
      {findings > 0 ? <p>Every finding has its decision.</p> : null}
      {mayPlan ? <Down to={NEXT_STEP}>Go on to the session plan</Down> : null}
    </>
  );
}

/** First whether a session is possible today, in one sentence; then what it asks for and what is still open. */
export function DispositionNotice(props: DispositionNoticeProps) {
  const { screening, decisions, content, mayPlan } = props;
  const { disposition, findings } = screening;
  const { word, tone } = dispositionWords[disposition];
  const { title, lines } = dispositionActions[disposition];
  const { because, open } = todayAnswer({ screening, decisions });
  const isNo = because.length > 0;
  const toDo = isNo ? [] : lines;
  return (
    <Notice
      tone={isNo && tone !== 'stop' ? 'hold' : tone}
      word={isNo ? `${word}, no session` : word}
      title={isNo ? notToday(because) : title}
    >
      {toDo.length > 0 ? (
        <ul>
          {toDo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      <OpenFindings open={open} findings={findings.length} mayPlan={mayPlan} />
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
  /** What a clearance of a rule would open. */
  preview: (rule: string) => ClearancePreview;
  clientId: string;
}

/** All findings, worst first; above them the one tap for those that are open. */
export function FindingList(props: FindingListProps) {
  const { findings, today, decide, decideAll, logClearance, preview, clientId } = props;
  const undecided = findings.filter(({ decision }) => decision === null);
  const open = undecided.length;
  return (
    <section aria-labelledby={FINDINGS}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 pb-2">
        <h2 id={FINDINGS} tabIndex={-1} className="text-22 font-semibold">
          Findings
        </h2>
        <p className="text-quiet tabular-nums">
          {findings.length === 0
            ? 'None: nothing was raised.'
            : `${findings.length}, of them ${open} to decide`}
        </p>
      </div>
      {decideAll ? <DecideAll action={decideAll} open={insideLimits(undecided)} /> : null}
      <ol>
        {findings.map((finding) => (
          <FindingItem
            key={finding.rule}
            finding={finding}
            today={today}
            decide={decide?.(finding.rule) ?? null}
            logClearance={logClearance?.(finding.rule) ?? null}
            preview={preview}
            paper={{ clientId, bytesMax: PICTURE_BYTES_MAX }}
          />
        ))}
      </ol>
    </section>
  );
}

interface DecideAllProps {
  action: FormAction;
  open: readonly Pick<FindingView, 'name'>[];
}

/** Before the single decisions, and with the names of all that it decides: nothing is decided unread. */
function DecideAll({ action, open }: DecideAllProps) {
  if (open.length < 2) return null;
  return (
    <div className="grid gap-2 border-t-2 border-ink py-4">
      <OneButtonForm action={action} kind="secondary" pending="Saving">
        Inside the limits of all {open.length} open findings
      </OneButtonForm>
      <p className="measure">
        Records “Work inside the limits” for each: {open.map(({ name }) => name).join('; ')}.
      </p>
      <p className="measure text-quiet">
        To go beyond a limit, or to leave a place out, decide at the finding itself.
      </p>
    </div>
  );
}
