'use client';

import { useState } from 'react';

import { Field } from '@/components/forms/field';
import { inputStyle } from '@/components/forms/input-style';
import { pictureProblemWords, type PictureAnswer } from '@/lib/domain/practice/picture';

interface PictureFieldProps {
  name: string;
  label: string;
  hint: string;
  /** What the form says of it. */
  error: string | undefined;
  /** More bytes than this are not sent: the server would hang up without a word. */
  bytesMax: number;
  onBrought: (pictureId: string) => void;
}

const NOT_SENT =
  'The picture did not reach the server. What you typed is still here. Choose it once more.';
const SIGNED_OUT =
  'You were signed out meanwhile. What you typed is still here: sign in in another tab, then choose the picture once more.';

function isAnswer(value: unknown): value is PictureAnswer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

async function bring(file: File): Promise<{ pictureId: string } | { problem: string }> {
  try {
    const response = await fetch('/api/pictures', {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    if (response.redirected) return { problem: SIGNED_OUT };
    if (response.status === 413) return { problem: pictureProblemWords.too_big };
    const answer: unknown = await response.json();
    if (!isAnswer(answer)) return { problem: NOT_SENT };
    return answer.ok
      ? { pictureId: answer.pictureId }
      : { problem: pictureProblemWords[answer.reason] };
  } catch {
    return { problem: NOT_SENT };
  }
}

/** Chooses a picture, which is sent at once and by itself: whatever becomes of it, the form around it keeps what was typed. */
export function PictureField(props: PictureFieldProps) {
  const { name, label, hint, error, bytesMax, onBrought } = props;
  const [state, setState] = useState<{ problem?: string; isOnItsWay?: true }>({});
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > bytesMax) return setState({ problem: pictureProblemWords.too_big });
    setState({ isOnItsWay: true });
    const brought = await bring(file);
    if ('problem' in brought) return setState({ problem: brought.problem });
    setState({});
    onBrought(brought.pictureId);
  }
  return (
    <div className="grid gap-1">
      <Field id={name} label={label} hint={hint} error={state.problem ?? error}>
        {(aria) => (
          <input
            {...aria}
            type="file"
            accept="image/png,image/jpeg,image/webp,image/svg+xml"
            className={inputStyle}
            onChange={(event) => {
              void choose(event.currentTarget.files?.[0]);
              // The same file again is chosen again.
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      <p role="status" className="text-quiet empty:hidden">
        {state.isOnItsWay ? 'Bringing the picture' : ''}
      </p>
    </div>
  );
}
