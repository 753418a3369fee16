'use client';

import { goToField } from '@/components/forms/go-to-field';
import { Button } from '@/components/ui/button';
import type { MissingField } from '@/lib/domain/session-record/session-record';

import { SessionSection } from './session-section';

interface SignPartProps {
  /** What keeps the record from being signed, by the rules that the server signs with. */
  missing: readonly MissingField[];
  /** Until the session has ended, its end is the next step. */
  isNext: boolean;
  isSigning: boolean;
  onSign: () => void;
}

/** The way to sign, and everything that is still to be answered first. */
export function SignPart({ missing, isNext, isSigning, onSign }: SignPartProps) {
  return (
    <SessionSection id="sign" title="Sign">
      <StillMissing missing={missing} />
      <div>
        <Button
          id="sign"
          kind={isNext ? 'primary' : 'secondary'}
          className="min-h-14"
          onClick={onSign}
          disabled={isSigning}
        >
          {isSigning ? 'Signing' : 'Sign the record'}
        </Button>
        <p className="mt-2 text-quiet">
          A signed record can no longer be changed: what is different is added below it, with a
          reason.
        </p>
      </div>
    </SessionSection>
  );
}

function StillMissing({ missing }: Pick<SignPartProps, 'missing'>) {
  if (missing.length === 0) return <p>Every answer that a signature needs is there.</p>;
  return (
    <div>
      <p className="font-semibold">
        {missing.length === 1 ? 'One answer is missing:' : `${missing.length} answers are missing:`}
      </p>
      <ul className="grid">
        {missing.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${path}`}
              onClick={(event) => {
                if (goToField(path)) event.preventDefault();
              }}
              className="text-link inline-flex min-h-11 items-center"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
