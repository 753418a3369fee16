import type SignaturePad from 'signature_pad';
import { useEffect, useRef, type RefObject } from 'react';

/** As the drawing is sent: where the pen went, in whole units of the box. */
function drawingOf(pad: SignaturePad, { clientWidth, clientHeight }: HTMLCanvasElement): string {
  const strokes = pad
    .toData()
    .map(({ points }) => points.flatMap(({ x, y }) => [Math.round(x), Math.round(y)]));
  return JSON.stringify({ width: clientWidth, height: clientHeight, strokes });
}

/** As many points as the box has on this screen, so that a line is sharp; what was drawn is drawn again. */
function fit(pad: SignaturePad, canvas: HTMLCanvasElement): void {
  const ratio = Math.max(window.devicePixelRatio, 1);
  canvas.width = canvas.clientWidth * ratio;
  canvas.height = canvas.clientHeight * ratio;
  canvas.getContext('2d')?.scale(ratio, ratio);
  pad.fromData(pad.toData());
}

function watch(
  pad: SignaturePad,
  canvas: HTMLCanvasElement,
  tell: (drawing: string) => void,
): () => void {
  const ended = () => tell(drawingOf(pad, canvas));
  const turned = new ResizeObserver(() => fit(pad, canvas));
  pad.addEventListener('endStroke', ended);
  turned.observe(canvas);
  fit(pad, canvas);
  return () => {
    turned.disconnect();
    pad.removeEventListener('endStroke', ended);
    pad.off();
  };
}

/**
 * Ties the drawing library to a canvas; answers with what empties it. `tell` gets the drawing, or nothing when it is
 * empty, and has to be the same function at every drawing of the page.
 */
export function useSignaturePad(
  canvas: RefObject<HTMLCanvasElement | null>,
  tell: (drawing: string) => void,
): () => void {
  const pad = useRef<SignaturePad>(null);
  useEffect(() => {
    const box = canvas.current;
    let stop = () => {};
    let isGone = false;
    // Only where somebody draws: the library stays out of every other page.
    void import('signature_pad').then(({ default: Pad }) => {
      if (isGone || !box) return;
      const made = new Pad(box, { penColor: getComputedStyle(box).color });
      pad.current = made;
      stop = watch(made, box, tell);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [canvas, tell]);
  return () => {
    pad.current?.clear();
    tell('');
  };
}
