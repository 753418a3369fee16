import Link from 'next/link';

import { Notice } from '@/components/ui/notice';

interface OpenReferralsProps {
  referrals: readonly { id: string; title: string; state: string; href: string }[];
}

/** Letters and advice that nobody has answered yet: stands until the answer is logged, or that none will come. */
export function OpenReferrals({ referrals }: OpenReferralsProps) {
  if (referrals.length === 0) return null;
  return (
    <Notice tone="limits" word="Waiting for a doctor">
      <ul>
        {referrals.map(({ id, title, state, href }) => (
          <li key={id}>
            <Link href={href} className="text-link inline-flex min-h-11 items-center">
              <bdi>{title}</bdi>
            </Link>
            : {state}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
