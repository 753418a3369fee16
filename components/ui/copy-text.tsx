'use client';

import { Check, Copy } from 'lucide-react';
import { useId, useState } from 'react';

import { Button } from './button';

/** A text to hand on: it can be selected and read without a script, and copied with one. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const id = useId();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done);
  };
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        readOnly
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        className="block min-h-11 w-full min-w-0 rounded border-2 border-line bg-surface px-3 py-2 font-mono text-14 text-ink"
      />
      <div className="print:hidden">
        <Button onClick={() => void copy()}>
          {copied ? <Check aria-hidden size={18} /> : <Copy aria-hidden size={18} />}
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </div>
  );
}
