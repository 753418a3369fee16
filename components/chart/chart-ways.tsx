'use client';

import { LinkButton } from '@/components/ui/link-button';

/** Where a chart leads beside the steps of the visit. */
const ways = {
  appointment: { words: 'Appointment', href: (id: string) => `/today/new?client=${id}` },
  contact: { words: 'Contact data', href: (id: string) => `/clients/${id}/edit` },
  signature: { words: 'Consents', href: (id: string) => `/clients/${id}/consents` },
  letter: {
    words: 'Letters to doctors',
    href: (id: string) => `/clients/${id}/screening#letters`,
  },
} as const;

export type ChartWay = keyof typeof ways;

/** Quiet links side by side. Named, so that neither words nor looks are sent with each page. */
export function ChartWays({ clientId, to }: { clientId: string; to: readonly ChartWay[] }) {
  return to.map((way) => (
    <LinkButton key={way} href={ways[way].href(clientId)} kind="quiet" className="-mx-4" icon={way}>
      {ways[way].words}
    </LinkButton>
  ));
}
