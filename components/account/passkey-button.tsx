'use client';

import type { startAuthentication } from '@simplewebauthn/browser';
import { KeyRound } from 'lucide-react';
import { useState } from 'react';

import { useIsLive } from '@/components/forms/use-is-live';
import { Button } from '@/components/ui/button';

/** What the server gives the browser to ask a key. */
type PasskeyOptions = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** The two questions that a page asks the server for a signature. */
export interface PasskeyAsk {
  options: () => Promise<PasskeyOptions | null>;
  /** Null: the signature was right. */
  answer: (signed: unknown) => Promise<string | null>;
}

interface PasskeyButtonProps extends PasskeyAsk {
  onDone: () => void;
  children: string;
}

const NOT_GIVEN = 'No passkey was given. Try again, or take another way.';

/**
 * Asks one of the person's passkeys for a signature. Its script is loaded when it is used. It cannot be pressed before the
 * page's script is there, where a tap would be lost without a word, nor twice at once.
 */
export function PasskeyButton({ options, answer, onDone, children }: PasskeyButtonProps) {
  const isLive = useIsLive();
  const [isAsking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ask = async (): Promise<string | null> => {
    const optionsJSON = await options();
    if (!optionsJSON) return NOT_GIVEN;
    const browser = await import('@simplewebauthn/browser');
    return answer(await browser.startAuthentication({ optionsJSON }));
  };
  const start = async () => {
    setProblem(null);
    setAsking(true);
    const refused = await ask().catch(() => NOT_GIVEN);
    // A locked screen keeps its button for the next time.
    setAsking(false);
    if (refused === null) onDone();
    else setProblem(refused);
  };
  return (
    <div className="grid justify-items-start gap-2">
      <Button onClick={() => void start()} disabled={!isLive || isAsking}>
        <KeyRound aria-hidden size={18} />
        {children}
      </Button>
      {problem ? (
        <p role="alert" className="font-semibold text-stop">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
