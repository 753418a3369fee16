import { classNames } from '@/components/ui/class-names';
import { Tag } from '@/components/ui/tag';
import type { Tone } from '@/components/ui/tone';
import type { OpenThing } from '@/lib/domain/practice/open-things';

const words: Record<OpenThing, { tone: Tone; text: string }> = {
  told_alarm: { tone: 'stop', text: 'Danger sign told: call the client' },
  blocked: { tone: 'hold', text: 'Blocked: no session' },
  clearance_missing: { tone: 'hold', text: 'A clinician’s answer is missing' },
  referral_open: { tone: 'limits', text: 'A doctor has not answered yet' },
  clearance_ending: { tone: 'limits', text: 'A clinician’s answer ends soon' },
  side_changed: { tone: 'hold', text: 'Plan and sheet no longer stand' },
  full_form: { tone: 'hold', text: 'Full health history to ask again' },
  decisions_open: { tone: 'limits', text: 'Findings to decide on' },
  review_due: { tone: 'limits', text: 'Review of the course due' },
  told_intake: { tone: 'limits', text: 'Own intake to review' },
  intake_draft: { tone: 'fine', text: 'Intake to finish' },
  needs_screening: { tone: 'fine', text: 'Screening to do again' },
  ask_today: { tone: 'limits', text: 'Today’s questions to ask' },
  needs_plan: { tone: 'fine', text: 'Session plan to draft' },
  plan_draft: { tone: 'fine', text: 'Session plan to confirm' },
  session_to_start: { tone: 'fine', text: 'Session to start' },
  record_unsigned: { tone: 'fine', text: 'Session record to sign' },
  needs_sheet: { tone: 'fine', text: 'Home-care sheet to issue' },
};

/** What is open for one client, worst first. `inline`: side by side, where there is one line for it. */
export function OpenWords({
  open,
  inline = false,
}: {
  open: readonly OpenThing[];
  inline?: boolean;
}) {
  return (
    <ul className={classNames(inline ? 'flex flex-wrap gap-x-3 gap-y-1' : 'grid gap-1')}>
      {open.map((thing) => (
        <li key={thing}>
          <Words {...words[thing]} />
        </li>
      ))}
    </ul>
  );
}

function Words({ tone, text }: { tone: Tone; text: string }) {
  return tone === 'fine' ? <span>{text}</span> : <Tag tone={tone}>{text}</Tag>;
}
