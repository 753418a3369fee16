import Link from 'next/link';

import { SideBadge } from '@/components/body-map/side-badge';
import { Notice } from '@/components/ui/notice';
import type { AffectedSide } from '@/lib/domain/anatomy/side';
import type { Alarm } from '@/lib/domain/check-in/check-in';
import type { ChartFacts, NextStep } from '@/lib/domain/practice/chart-state';

interface ChartNoticesProps {
  facts: ChartFacts;
  /** Its button says the same: no notice for it. */
  next: NextStep;
  side: AffectedSide | null;
  /** A danger sign that the client told from home and nobody has dealt with. */
  alarm: Alarm | null;
  homeHref: string;
  /** What nobody has agreed to any more and the confirmed plan needs: "Buttock". */
  lacksConsent: readonly string[];
  consentsHref: string;
  /** The same of the own intake. */
  toldAlarm: Alarm | null;
  intakeHref: string;
}

/** Steps that screen anew: today's questions do, as soon as they are answered. */
const SCREENING: readonly NextStep[] = ['screen', 'ask_today'];

/** What must be known before anything else is done, worst first. */
export function ChartNotices(props: ChartNoticesProps) {
  const { facts, next, side, alarm, homeHref, lacksConsent } = props;
  const fell = facts.plan === 'fallen' && lacksConsent.length === 0;
  const withdrawn = facts.sheet === 'withdrawn';
  return (
    <>
      <BlockNotice facts={facts} />
      <AlarmNotice alarm={props.toldAlarm} href={props.intakeHref} from="in the own intake" />
      <AlarmNotice alarm={alarm} href={homeHref} from="from home" />
      <ConsentNotice {...props} />
      {facts.screening === 'out_of_date' && !SCREENING.includes(next) ? (
        <Notice tone="hold" word="Screening out of date">
          <p>
            Today’s rules and dates give another answer than the stored screening. Screen again
            before you plan.
          </p>
        </Notice>
      ) : null}
      <FellNotice {...{ fell, withdrawn, side }} />
    </>
  );
}

interface FellProps {
  fell: boolean;
  withdrawn: boolean;
  side: AffectedSide | null;
}

function FellNotice({ fell, withdrawn, side }: FellProps) {
  if (!fell && !withdrawn) return null;
  return (
    <Notice tone="hold" word={fellWord(fell, withdrawn)}>
      <p>
        {fell ? 'The affected side was changed in the intake. Draft a new plan. ' : null}
        {withdrawn ? 'The client’s page says that a new sheet is coming. ' : null}
      </p>
      {side ? (
        <p className="flex flex-wrap items-center gap-2">
          The side is now <SideBadge side={side} />
        </p>
      ) : null}
    </Notice>
  );
}

/** A yes that was taken back counts at once, whatever was confirmed before. */
function ConsentNotice({ lacksConsent, consentsHref }: ChartNoticesProps) {
  if (lacksConsent.length === 0) return null;
  return (
    <Notice
      tone="hold"
      word="The plan no longer holds"
      title={`No consent any more for: ${lacksConsent.join(', ')}`}
    >
      <p>Work none of these lines. Draft a new plan, or ask and have it signed again.</p>
      <p>
        <Link href={consentsHref} className="text-link inline-flex min-h-11 items-center">
          Consents
        </Link>
      </p>
    </Notice>
  );
}

function fellWord(fell: boolean, withdrawn: boolean): string {
  if (fell && withdrawn) return 'Plan and sheet no longer stand';
  return fell ? 'The plan no longer stands' : 'The sheet at home is withdrawn';
}

const stops = {
  emergency: { word: 'Emergency', title: 'Do not treat. Act now.' },
  urgent: { word: 'Urgent', title: 'Do not treat. A doctor has to see this today.' },
} as const;

/** The client’s page shows it too; here it stands until somebody has said what was done. */
function AlarmNotice({ alarm, href, from }: { alarm: Alarm | null; href: string; from: string }) {
  if (!alarm) return null;
  return (
    <Notice
      tone="stop"
      word={`${alarm === 'emergency' ? 'Emergency' : 'Danger sign'} told ${from}`}
      title="Call the client before anything else."
    >
      <p>
        <Link href={href} className="text-link inline-flex min-h-11 items-center">
          What was told, and what was done about it
        </Link>
      </p>
    </Notice>
  );
}

function BlockNotice({ facts }: { facts: ChartFacts }) {
  if (!facts.blocked) return null;
  const { disposition } = facts;
  if (disposition === 'emergency' || disposition === 'urgent') {
    return <Notice tone="stop" {...stops[disposition]} />;
  }
  return (
    <Notice tone="hold" word="Blocked" title="No session until this is settled">
      <p>The screening names what blocks it, and what lifts it.</p>
    </Notice>
  );
}
