import type { ConsentArea } from '@/lib/domain/anatomy/muscle';
import type { RecordedConsents } from '@/lib/domain/consent/recorded-consents';
import type { AskedConsent } from '@/lib/domain/intake/intake-questions';

/** Consents that are on record: the form shows them and asks only for the rest. */
export interface RecordedView {
  recorded: RecordedConsents;
  /** "Yes: gluteal-1, signed by hand, 24 Nov 2026". */
  said: Partial<Record<ConsentArea, string>>;
  /** A yes from home that nobody has talked through. */
  waits: readonly ConsentArea[];
  /** Where they are signed anew and taken back. */
  href: string;
}

const link = 'inline-flex min-h-11 items-center text-work-strong underline';

interface RecordedConsentProps {
  asked: AskedConsent;
  view: RecordedView;
  error: string | undefined;
}

/** One area in the place of its question. */
export function RecordedConsent({ asked: { area, title }, view, error }: RecordedConsentProps) {
  const waits = view.waits.includes(area);
  return (
    <div id={`consents.${area}`} tabIndex={-1} className="grid scroll-mt-20 gap-1">
      <p className="font-semibold">{title}</p>
      {error ? <p className="font-semibold text-stop">{error}</p> : null}
      {view.said[area] ? <p dir="auto">{view.said[area]}</p> : null}
      <p>
        {waits ? (
          <a href="#home-consents" className={link}>
            Signed at home: talk it through<span className="sr-only">: {title}</span>
          </a>
        ) : (
          <a href={view.href} className={link}>
            Change it under Consents<span className="sr-only">: {title}</span>
          </a>
        )}
      </p>
    </div>
  );
}

/** Who stands for the client, once that is on record. */
export function RecordedGuardian({
  guardian: { name, relation, consent },
}: {
  guardian: NonNullable<RecordedConsents['guardian']>;
}) {
  return (
    <p className="border-l-4 border-limits pl-4" dir="auto">
      Guardian: {name} ({relation}). To the treatment: {consent}.
    </p>
  );
}
