'use client';

import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

import { Button } from '@/components/ui/button';
import type { ButtonKind } from '@/components/ui/button-style';

interface SubmitButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  /** While the form is on its way: "Saving". */
  pending?: string;
  name?: string;
  value?: string;
  disabled?: boolean;
}

/** Sends the form once. It stays focusable while the form is on its way, so that the focus is not lost. */
export function SubmitButton({
  children,
  kind = 'primary',
  pending = 'One moment',
  ...rest
}: SubmitButtonProps) {
  const status = useFormStatus();
  return (
    <Button
      type="submit"
      kind={kind}
      {...rest}
      aria-disabled={status.pending || undefined}
      onClick={(event) => {
        if (status.pending) event.preventDefault();
      }}
    >
      {status.pending ? pending : children}
    </Button>
  );
}
