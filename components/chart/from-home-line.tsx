import Link from 'next/link';

import { Stat } from '@/components/ui/stat';
import { Tag } from '@/components/ui/tag';

/** What came back from home, in a few lines, and whether something waits for an answer. */
export interface FromHomeWords {
  lines: string[];
  open: string | null;
  href: string;
}

/** On the card; nothing before anything came back. */
export function FromHomeLine({ told }: { told: FromHomeWords | null }) {
  if (!told) return null;
  const { lines, open, href } = told;
  return (
    <Stat layout="narrow" label="From home">
      <Link href={href} className="-my-2.5 inline-block py-2.5 text-link">
        {open ? <Tag tone="limits">{open}</Tag> : 'What came back'}
      </Link>
      <span className="block text-16">{lines.join('; ')}</span>
    </Stat>
  );
}
