import type { FrozenEntry, FrozenIntake } from '@/lib/domain/intake/frozen-entry';

/** A signed intake: what was asked and answered, in the words of that day. */
export function SignedIntake({ frozen }: { frozen: FrozenIntake }) {
  return (
    <div className="grid gap-8">
      {frozen.sections.map(({ title, entries }) => (
        <section key={title} aria-label={title}>
          <h2 className="border-t-2 border-ink pt-2 text-22 font-semibold">{title}</h2>
          <Entries entries={entries} />
        </section>
      ))}
    </div>
  );
}

const isPlainNo = ({ answer }: FrozenEntry): boolean => answer === 'No';

/** What was answered with a plain no is many lines that say little: it stands below, one tap away. */
function Entries({ entries }: { entries: readonly FrozenEntry[] }) {
  const no = entries.filter(isPlainNo);
  const isFolded = no.length > 5;
  const open = isFolded ? entries.filter((entry) => !isPlainNo(entry)) : entries;
  return (
    <>
      <EntryList entries={open} />
      {isFolded ? (
        <details className="print:[&>*]:block">
          <summary className="inline-flex min-h-11 items-center text-work-strong underline">
            {no.length} questions answered no
          </summary>
          <EntryList entries={no} />
        </details>
      ) : null}
    </>
  );
}

function EntryList({ entries }: { entries: readonly FrozenEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <dl>
      {entries.map(({ path, question, answer }) => (
        <div
          key={path}
          className="grid gap-x-6 border-b border-rule py-2 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]"
        >
          <dt className="measure text-quiet">{question}</dt>
          <dd className="font-semibold break-words whitespace-pre-line" dir="auto">
            {answer}
          </dd>
        </div>
      ))}
    </dl>
  );
}
