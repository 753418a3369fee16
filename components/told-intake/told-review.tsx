import type { ToldNews } from '@/lib/domain/told-intake/compare-told';
import type { Settlement } from '@/lib/domain/told-intake/settle-told';
import type { ToldLine } from '@/lib/domain/told-intake/told-lines';

import { ToldMeasuredPart, type MeasuredView } from './told-measured';
import { ToldPart, ToldQuestion, toldRow } from './told-parts';
import { UnsurePart, type Settling } from './unsure-part';

interface AskedEntry {
  id: string;
  question: string;
  answer: string;
}

/** What a client has told, as the therapist goes through it. */
export interface ToldReviewView {
  /** "Sun 29 Nov, 14:02, in Spanish" */
  sent: string;
  /** The intake that it is set against, in words; null before the first. */
  since: string | null;
  news: readonly ToldNews[];
  /** Not sure: settled in the room. */
  unsure: readonly ToldLine[];
  /** What of it is settled, and by whom. */
  settlements: readonly Settlement[];
  /** Seen or measured here. */
  looks: readonly { path: string; question: string; why: string }[];
  /** Outcome measures, as far as they were answered. */
  measured: readonly MeasuredView[];
  /** What nobody has asked or answered. */
  notTold: readonly { path: string; question: string }[];
  /** All that was asked, in the therapist's language. */
  asked: readonly { title: string; entries: readonly AskedEntry[] }[];
  /** All that was told, in the words of the form. */
  lines: readonly ToldLine[];
}

interface ToldReviewProps {
  view: ToldReviewView;
  /** What the form says where it says otherwise than the client, by path; null where there is no form yet. */
  corrected: ReadonlyMap<string, string> | null;
  /** Left out where nothing can be settled yet. */
  settling?: Settling;
}

const summary = 'inline-flex min-h-11 items-center text-work-strong underline';

function News({ view, corrected }: ToldReviewProps) {
  return (
    <dl className="border-t border-rule">
      {view.news.map(({ path, question, answer, said = answer, before }) => (
        <div key={path} className={toldRow}>
          <dt className="measure">
            <ToldQuestion path={path} question={question} isForm={corrected !== null} />
          </dt>
          <dd className="break-words" dir="auto">
            <strong className="font-semibold">{said}</strong>
            {before === null ? null : <span className="text-quiet"> (was: {before})</span>}
            <Corrected now={corrected?.get(path)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Corrected({ now }: { now: string | undefined }) {
  return now === undefined ? null : <p className="text-quiet">You: {now}</p>;
}

function Looks({ view, corrected }: ToldReviewProps) {
  return (
    <ToldPart title="Look at it here">
      <ul className="border-t border-rule">
        {view.looks.map(({ path, question, why }) => (
          <li key={path} className={toldRow}>
            <span className="measure">
              <ToldQuestion path={path} question={question} isForm={corrected !== null} />
            </span>
            <strong className="font-semibold">{why}</strong>
          </li>
        ))}
      </ul>
    </ToldPart>
  );
}

function NotTold({ view, corrected }: ToldReviewProps) {
  return (
    <details>
      <summary className={summary}>
        {view.notTold.length === 1
          ? '1 question for you to answer'
          : `${view.notTold.length} questions for you to answer`}
      </summary>
      <ul className="grid gap-1">
        {view.notTold.map(({ path, question }) => (
          <li key={path} className="measure">
            <ToldQuestion path={path} question={question} isForm={corrected !== null} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Everything({ view }: { view: ToldReviewView }) {
  return (
    <details>
      <summary className={summary}>Everything that was asked, with the client’s answers</summary>
      <div className="grid gap-6">
        {view.asked.map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h4 className="font-semibold">{title}</h4>
            <dl className="border-t border-rule">
              {entries.map(({ id, question, answer }) => (
                <div key={id} className={toldRow}>
                  <dt className="measure text-quiet">{question}</dt>
                  <dd className="break-words whitespace-pre-line" dir="auto">
                    {answer}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </details>
  );
}

/** What a client has told before the visit: what is new or changed first, then what to settle and look at, the rest folded. */
export function ToldReview({ view, corrected, settling }: ToldReviewProps) {
  const { news, since, looks, unsure, notTold } = view;
  const nothing = since === null ? 'Nothing but plain no answers.' : 'Nothing has changed.';
  return (
    <section
      aria-labelledby="told-review-title"
      className="grid gap-6 border-l-4 border-work pl-4 print:border-l-0 print:pl-0"
    >
      <div>
        <h2 id="told-review-title" className="text-22 font-semibold">
          What the client told
        </h2>
        <p className="text-quiet">Sent {view.sent}.</p>
      </div>
      <ToldPart title={since === null ? 'What stands out' : `New or changed since ${since}`}>
        {news.length === 0 ? <p>{nothing}</p> : <News view={view} corrected={corrected} />}
      </ToldPart>
      {unsure.length > 0 ? (
        <UnsurePart unsure={unsure} corrected={corrected} settling={settling ?? null} />
      ) : null}
      {looks.length > 0 ? <Looks view={view} corrected={corrected} /> : null}
      <ToldMeasuredPart measured={view.measured} />
      <div className="grid justify-items-start">
        {notTold.length > 0 ? <NotTold view={view} corrected={corrected} /> : null}
        <Everything view={view} />
      </div>
    </section>
  );
}
