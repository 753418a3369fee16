'use client';

import { useState } from 'react';

import { Field } from '@/components/forms/field';
import { inputStyle } from '@/components/forms/input-style';
import { paperProblemWords, type PaperAnswer } from '@/lib/domain/screening/paper';

interface PaperFieldProps {
  /** Left out where it is the only one of its page. */
  id?: string;
  clientId: string;
  error: string | undefined;
  /** More bytes than this are not sent: the server would hang up without a word. */
  bytesMax: number;
}

const NAME = 'fileId';
const NOT_SENT =
  'The file did not reach the server. What you typed is still here. Choose it once more.';

const isAnswer = (value: unknown): value is PaperAnswer =>
  typeof value === 'object' && value !== null && 'ok' in value;

async function bring(
  clientId: string,
  file: File,
): Promise<{ fileId: string } | { problem: string }> {
  try {
    const response = await fetch(`/api/clients/${clientId}/papers`, {
      method: 'POST',
      body: file,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    if (response.status === 413) return { problem: paperProblemWords.too_big };
    const answer: unknown = await response.json();
    if (!isAnswer(answer)) return { problem: NOT_SENT };
    return answer.ok ? { fileId: answer.fileId } : { problem: paperProblemWords[answer.reason] };
  } catch {
    return { problem: NOT_SENT };
  }
}

/** Chooses the paper that came back, which is sent at once and by itself: the form around it keeps what was typed. */
export function PaperField({ id = NAME, clientId, error, bytesMax }: PaperFieldProps) {
  const [fileId, setFileId] = useState('');
  const [state, setState] = useState<{ problem?: string; isOnItsWay?: true; name?: string }>({});
  async function choose(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > bytesMax) return setState({ problem: paperProblemWords.too_big });
    setState({ isOnItsWay: true });
    const brought = await bring(clientId, file);
    if ('problem' in brought) return setState({ problem: brought.problem });
    setState({ name: file.name });
    setFileId(brought.fileId);
  }
  return (
    <div className="grid gap-1">
      <input type="hidden" name={NAME} value={fileId} />
      <Field
        id={id}
        label="The paper that came back"
        hint="PDF, PNG or JPEG, 5 MB at most. May stay empty"
        error={state.problem ?? error}
      >
        {(aria) => (
          <input
            {...aria}
            type="file"
            accept="application/pdf,image/png,image/jpeg"
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
        {state.isOnItsWay ? 'Bringing the file' : null}
        {state.name === undefined ? null : (
          <>
            Kept with this answer: <bdi>{state.name}</bdi>
          </>
        )}
      </p>
    </div>
  );
}
