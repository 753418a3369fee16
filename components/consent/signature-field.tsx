'use client';

import { Eraser } from 'lucide-react';
import type SignaturePad from 'signature_pad';
import { useRef, useState } from 'react';

import { FieldNotes } from '@/components/forms/field';
import { Button } from '@/components/ui/button';
import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';
import type { Drawing } from '@/lib/domain/consent/signature';

import { useSignaturePad } from './use-signature-pad';

interface SignatureFieldProps {
  texts: Pick<ConsentTexts, 'draw' | 'drawHint' | 'drawnYes' | 'drawnNo' | 'clear'>;
  error: string | undefined;
  /** What was drawn before; the box begins with it. */
  initial?: Drawing | null;
  /** Where the drawing library comes from; left out: it is fetched once somebody draws. */
  load?: () => Promise<typeof SignaturePad>;
  /** After each stroke; null: the box was emptied. */
  onDraw?: (drawing: Drawing | null) => void;
}

const ID = 'strokes';

/** Only where somebody draws: the library stays out of every other page. */
const fetched = () => import('signature_pad').then((library) => library.default);

/**
 * A box to draw a name in, with finger, pen or mouse. What is sent is the way that the pen went, as numbers. A keyboard
 * cannot draw: the form offers a typed name instead, and the hint says so.
 */
export function SignatureField({
  texts,
  error,
  initial = null,
  load = fetched,
  onDraw,
}: SignatureFieldProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState(initial);
  const clear = useSignaturePad(canvas, {
    initial,
    load,
    tell: (drawn) => {
      setDrawing(drawn);
      onDraw?.(drawn);
    },
  });
  const state = drawing ? texts.drawnYes : texts.drawnNo;
  return (
    <div role="group" aria-labelledby={`${ID}-label`} className="grid min-w-0 gap-2">
      <p id={`${ID}-label`} className="font-semibold">
        {texts.draw}
      </p>
      <FieldNotes id={ID} hint={texts.drawHint} error={error} />
      <input type="hidden" name={ID} value={drawing ? JSON.stringify(drawing) : ''} />
      <canvas
        ref={canvas}
        id={ID}
        role="img"
        tabIndex={-1}
        aria-label={state}
        className="h-44 w-full max-w-xl touch-none rounded border-2 border-line bg-surface text-ink"
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button kind="quiet" className="-mx-4" onClick={clear}>
          <Eraser aria-hidden size={18} />
          {texts.clear}
        </Button>
        <p role="status" className="text-quiet">
          {state}
        </p>
      </div>
    </div>
  );
}
