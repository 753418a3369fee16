import type SignaturePad from 'signature_pad';
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

import { boundedDrawing, type Drawing } from '@/lib/domain/consent/signature';

/** Where the pen went, in units of the box. */
function drawingOf(pad: SignaturePad, { clientWidth, clientHeight }: HTMLCanvasElement): Drawing {
  const strokes = pad.toData().map(({ points }) => points.flatMap(({ x, y }) => [x, y]));
  return boundedDrawing({ width: clientWidth, height: clientHeight, strokes });
}

/** About as often as a screen tells where a finger is, in milliseconds: the library draws fast strokes thinner. */
const STEP_MS = 16;

/** Draws again what was drawn before; a wider drawing is made to fit the box. */
function drawAgain(pad: SignaturePad, drawing: Drawing, { clientWidth }: HTMLCanvasElement): void {
  const scale = clientWidth > 0 ? Math.min(1, clientWidth / drawing.width) : 1;
  const { penColor, dotSize, minWidth, maxWidth, velocityFilterWeight, compositeOperation } = pad;
  const look = { penColor, dotSize, minWidth, maxWidth, velocityFilterWeight, compositeOperation };
  pad.fromData(
    drawing.strokes.map((stroke) => ({
      ...look,
      points: Array.from({ length: stroke.length / 2 }, (_one, at) => ({
        x: (stroke[2 * at] ?? 0) * scale,
        y: (stroke[2 * at + 1] ?? 0) * scale,
        ...{ pressure: 0.5, time: at * STEP_MS },
      })),
    })),
  );
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
  tell: (drawing: Drawing) => void,
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

interface PadArgs {
  /** What the box begins with. */
  initial: Drawing | null;
  /** Brings the drawing library. */
  load: () => Promise<typeof SignaturePad>;
  /** Gets the drawing after each stroke, and null when the box is emptied. */
  tell: (drawing: Drawing | null) => void;
}

/** Ties the drawing library to a canvas; answers with what empties it. */
export function useSignaturePad(
  canvas: RefObject<HTMLCanvasElement | null>,
  { initial, load, tell }: PadArgs,
): () => void {
  const pad = useRef<SignaturePad>(null);
  const told = useEffectEvent(tell);
  const begin = useEffectEvent((made: SignaturePad, box: HTMLCanvasElement) => {
    if (initial) drawAgain(made, initial, box);
  });
  useEffect(() => {
    const box = canvas.current;
    let stop = () => {};
    let isGone = false;
    void load().then((Pad) => {
      if (isGone || !box) return;
      const made = new Pad(box, { penColor: getComputedStyle(box).color });
      pad.current = made;
      stop = watch(made, box, (drawing) => told(drawing));
      begin(made, box);
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [canvas, load]);
  return () => {
    pad.current?.clear();
    tell(null);
  };
}
