import type { ReferralLetter } from '@/lib/domain/screening/referral-letter.schema';

/** What the letter says by itself, before it is issued. */
export function LetterPreview({ letter }: { letter: ReferralLetter }) {
  const { asked, findings, meanwhile, medicines, causes, facts, alsoKnown } = letter;
  return (
    <section aria-labelledby="preview-title" className="grid gap-4">
      <h2 id="preview-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        The letter says
      </h2>
      <Part title="What is asked" lines={asked} />
      <div>
        <h3 className="font-semibold">What the client has answered</h3>
        <ul className="measure list-disc pl-5">
          {findings.map(({ name, raisedBy }, index) => (
            <li key={index}>
              {name === '' ? null : <>{name}: </>}
              {raisedBy.map(({ question, answer }, at) => (
                <span key={at} className="block">
                  {question} <strong className="font-semibold">{answer}</strong>
                </span>
              ))}
            </li>
          ))}
        </ul>
      </div>
      <Part title="Told with it" lines={facts.map(({ label, value }) => `${label}: ${value}`)} />
      <Part title="Said to be behind it" lines={causes} />
      <Part title="Medicines" lines={medicines} />
      <Part title="Also known" lines={alsoKnown} />
      <Part title="Meanwhile" lines={meanwhile} />
    </section>
  );
}

function Part({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="measure list-disc pl-5">
        {lines.map((line, index) => (
          <li key={index} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
