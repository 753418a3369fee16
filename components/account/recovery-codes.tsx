'use client';

import { Printer } from 'lucide-react';

import { Button } from '@/components/ui/button';
import { CopyText } from '@/components/ui/copy-text';
import { Notice } from '@/components/ui/notice';

/** The codes that stand in for a lost phone, shown this once: to print or to copy. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <div role="status" className="grid max-w-xl gap-4">
      <Notice tone="limits" word="Keep these" title="Recovery codes, shown only now">
        <p>
          Each signs you in once without your phone. Keep them on paper, away from it. Earlier ones
          hold no more.
        </p>
      </Notice>
      <ul className="grid gap-x-8 gap-y-1 font-mono text-18 sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyText label="All of them" text={codes.join(' ')} />
      <div className="print:hidden">
        <Button onClick={() => window.print()}>
          <Printer aria-hidden size={18} />
          Print
        </Button>
      </div>
    </div>
  );
}
