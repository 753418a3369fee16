'use client';

import { TextArea } from '@/components/forms/text-area';
import { FoldedForm } from '@/components/forms/folded-form';
import { errorAt, type FormAction } from '@/components/forms/form-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { CameBack } from '@/lib/domain/check-in/came-back';
import type { Alarm } from '@/lib/domain/check-in/check-in';
import type { DoseProposal } from '@/lib/domain/home-care/progress-dose';

import { BackTable } from './back-table';

/** Something told that waits for the practice. */
export interface OpenTold {
  id: string;
  alarm: Alarm | null;
  /** "Sat 28 Nov, 02:30" */
  when: string;
  lines: readonly string[];
  /** Null for whoever may only read. */
  answer: FormAction | null;
}

interface FromHomeProps {
  open: readonly OpenTold[];
  /** Null without a sheet at home. */
  back: CameBack | null;
  nameOf: Partial<Record<string, string>>;
  proposals: readonly DoseProposal[];
  /** "From paper: Sun 29 Nov, Jonas Weber" */
  fromPaper: readonly string[];
  /** Where a paper that came back is entered; null without a sheet, and for whoever may only read. */
  paperHref: string | null;
}

/** What came back from home: what waits for an answer, then how it went, then what the rules propose of it. */
export function FromHome(props: FromHomeProps) {
  const { open, back, nameOf, proposals, fromPaper, paperHref } = props;
  return (
    <section id="from-home" aria-labelledby="from-home-title" tabIndex={-1} className="grid gap-4">
      <h2 id="from-home-title" className="text-22 font-semibold">
        Back from home
      </h2>
      {open.map((one) => (
        <Open key={one.id} one={one} />
      ))}
      {back ? <BackTable back={back} nameOf={nameOf} /> : <p>No sheet is at home.</p>}
      {fromPaper.length > 0 ? (
        <ul className="text-quiet">
          {fromPaper.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {paperHref ? (
        <p>
          <LinkButton href={paperHref}>Take back the paper</LinkButton>
        </p>
      ) : null}
      {proposals.length > 0 ? (
        <div>
          <h3 className="font-semibold">What the rules propose</h3>
          <ul className="measure list-disc pl-6">
            {proposals.map(({ item, sentence }) => (
              <li key={item}>{sentence}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </section>
  );
}

const alarms = {
  emergency: { word: 'Emergency', title: 'A danger sign, told from home' },
  urgent: { word: 'Urgent', title: 'A danger sign, told from home' },
} as const;

function Open({ one }: { one: OpenTold }) {
  const { alarm, when, lines, answer } = one;
  const kind = alarm ? alarms[alarm] : { word: 'Question', title: 'Asked from home' };
  return (
    <Notice tone={alarm ? 'stop' : 'hold'} word={kind.word} title={`${kind.title}, ${when}`}>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
      {alarm ? (
        <p>The client’s page holds the exercises back until you say what was done.</p>
      ) : null}
      {answer ? (
        <FoldedForm
          action={answer}
          summary={alarm ? 'It is dealt with' : 'It is answered'}
          pending="Saving"
          button="Save"
        >
          {(state) => (
            <TextArea
              id={`note-${one.id}`}
              name="note"
              label="What was done"
              hint="For the chart. The client does not see it."
              defaultValue={state.values?.['note'] ?? ''}
              error={errorAt(state, 'note')}
              maxLength={1000}
              required
            />
          )}
        </FoldedForm>
      ) : null}
    </Notice>
  );
}
