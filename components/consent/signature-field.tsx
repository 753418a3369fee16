'use client';

import { Eraser } from 'lucide-react';
import { useRef, useState } from 'react';

import { FieldNotes } from '@/components/forms/field';
import { Button } from '@/components/ui/button';
import type { ConsentTexts } from '@/lib/domain/consent/consent-texts';

import { useSignaturePad } from './use-signature-pad';

interface SignatureFieldProps {
  texts: ConsentTexts;
  error: string | undefined;
}

const ID = 'strokes';

/**
 * A box to draw a name in, with finger, pen or mouse. What is sent is the way that the pen went, as numbers. A keyboard
 * cannot draw: the form offers a typed name instead, and the hint says so.
 */
export function SignatureField({ texts, error }: SignatureFieldProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawing, setDrawing] = useState('');
  const clear = useSignaturePad(canvas, setDrawing);
  return (
    <div role="group" aria-labelledby={`${ID}-label`} className="grid min-w-0 gap-2">
      <p id={`${ID}-label`} className="font-semibold">
        {texts.draw}
      </p>
      <FieldNotes id={ID} hint={texts.drawHint} error={error} />
      <input type="hidden" name={ID} value={drawing} />
      <canvas
        ref={canvas}
        id={ID}
        role="img"
        tabIndex={-1}
        aria-label={drawing === '' ? texts.drawnNo : texts.drawnYes}
        className="h-44 w-full max-w-xl touch-none rounded border-2 border-line bg-surface text-ink"
      />
      <div className="flex flex-wrap items-center gap-4">
        <Button kind="quiet" className="-mx-4" onClick={clear}>
          <Eraser aria-hidden size={18} />
          {texts.clear}
        </Button>
        <p role="status" className="text-quiet">
          {drawing === '' ? texts.drawnNo : texts.drawnYes}
        </p>
      </div>
    </div>
  );
}
