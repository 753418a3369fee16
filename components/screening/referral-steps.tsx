import { Download } from 'lucide-react';

import { buttonStyle } from '@/components/ui/button-style';

export interface ReferralStepView {
  id: string;
  /** "Sent by e-mail, 3 Nov 2026". */
  what: string;
  about: string;
  lines: readonly string[];
  /** Where the paper is downloaded from; null: there is none. */
  paper: string | null;
}

/** What became of a letter or of advice, the oldest first. */
export function ReferralSteps({ steps }: { steps: readonly ReferralStepView[] }) {
  return (
    <ol className="divide-y divide-rule border-y border-rule">
      {steps.map(({ id, what, about, lines, paper }) => (
        <li key={id} className="grid gap-1 py-3">
          <p className="font-semibold">{what}</p>
          {lines.map((line) => (
            <p key={line} className="measure whitespace-pre-line" dir="auto">
              {line}
            </p>
          ))}
          <p className="text-quiet" dir="auto">
            {about}
          </p>
          {paper === null ? null : (
            <p>
              <a href={paper} download className={buttonStyle('secondary')}>
                <Download aria-hidden size={18} />
                Download the paper
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
