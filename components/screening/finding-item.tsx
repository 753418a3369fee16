import Link from 'next/link';

import type { FormAction } from '@/components/forms/form-state';
import { recordHref } from '@/components/library/record-href';
import { Stat } from '@/components/ui/stat';
import { Tag } from '@/components/ui/tag';
import type { LibraryRef } from '@/lib/domain/library/library-record';
import type { ClearancePreview } from '@/lib/domain/screening/clearance-preview';
import type { RaisedBy } from '@/lib/domain/screening/raised-by';
import type { DecisionKind, Finding } from '@/lib/domain/screening/screening';

import { ClearanceForm } from './clearance-form';
import { DecisionForm, type DecisionMade } from './decision-form';
import { classWords, clearanceWords, dispositionWords } from './screening-words';

/** A finding with everything that a therapist has to know to decide on it, in words. */
export interface FindingView extends Pick<
  Finding,
  'rule' | 'level' | 'class' | 'blocks' | 'clearance'
> {
  name: string;
  notSure: boolean;
  raisedBy: RaisedBy[];
  why: string;
  advice: readonly string[];
  /** Titles of the sources. */
  sources: string[];
  /** Its page in the library. */
  record: LibraryRef | null;
  /** A clinician has reviewed the rule as it stands. */
  isReviewed: boolean;
  decision: DecisionMade | null;
  choices: readonly DecisionKind[];
  /** A clinician's word can be logged for it. */
  isClearable: boolean;
}

interface FindingItemProps {
  finding: FindingView;
  today: string;
  /** Null where nothing can be decided now (screen again first, or the role only reads). */
  decide: FormAction | null;
  logClearance: FormAction | null;
  /** What a clearance of it would open. */
  preview: (rule: string) => ClearancePreview;
  /** Whose paper may come with a clearance, and of how many bytes. */
  paper: { clientId: string; bytesMax: number };
}

/** One finding: its name, what raised it, why it matters, what it rests on, and the decision on it. */
export function FindingItem(props: FindingItemProps) {
  const { finding, today, decide, logClearance, preview, paper } = props;
  const { word, tone } = dispositionWords[finding.level];
  const clearance = clearanceWords[finding.clearance];
  return (
    <li id={finding.rule} className="scroll-mt-20 border-t-2 border-ink py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Tag tone={tone}>{word}</Tag>
        <h3 className="text-20 font-semibold">{finding.name}</h3>
        <span className="text-14 text-quiet">{classWords[finding.class]}</span>
      </div>
      <dl className="mt-2">
        <Stat label="Raised by">
          <RaisedByList raisedBy={finding.raisedBy} />
          {finding.notSure ? <p className="text-16">Not sure: settle it with the client.</p> : null}
        </Stat>
        <Stat label="Why">
          <span className="measure block text-16">{finding.why}</span>
          <WhyMore finding={finding} />
        </Stat>
        {clearance ? (
          <Stat label="Clearance">
            <span className="text-16">{clearance}</span>
          </Stat>
        ) : null}
      </dl>
      <DecisionForm finding={finding} decide={decide} />
      {logClearance && finding.isClearable ? (
        <ClearanceForm
          rule={finding.rule}
          today={today}
          action={logClearance}
          isOpen={finding.blocks}
          preview={preview(finding.rule)}
          paper={paper}
        />
      ) : null}
    </li>
  );
}

function RaisedByList({ raisedBy }: Pick<FindingView, 'raisedBy'>) {
  return (
    <ul className="text-16">
      {raisedBy.map(({ question, answer }) => (
        <li key={question + answer} className="measure">
          {question} <strong className="font-semibold">{answer}</strong>
        </li>
      ))}
    </ul>
  );
}

function WhyMore({ finding }: { finding: FindingView }) {
  const { advice, sources, record, isReviewed, name } = finding;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-14 text-work-strong underline">
        {advice.length > 0 ? 'Advice and sources' : 'Sources'}
      </summary>
      <ul className="measure list-disc pl-5 text-16">
        {advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ul className="measure mt-1 text-14 text-quiet">
        {sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
        <li>{isReviewed ? 'Reviewed by a clinician.' : 'Content not yet clinically reviewed.'}</li>
      </ul>
      {record ? (
        <Link
          href={recordHref(record)}
          className="inline-flex min-h-11 items-center text-14 text-link"
        >
          In the library<span className="sr-only">: {name}</span>
        </Link>
      ) : null}
    </details>
  );
}
