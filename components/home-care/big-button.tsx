import type { ReactNode } from 'react';

import { Button } from '@/components/ui/button';

/** The one button of a client's page. */
export function BigButton({ children }: { children: ReactNode }) {
  return (
    <Button type="submit" kind="primary" className="min-h-14 px-8 text-20">
      {children}
    </Button>
  );
}
