'use client';

import { useRef, useState } from 'react';

import { PICTURE_MS } from '@/components/ui/use-after-picture';

const NOTE_HZ = 660;
const LENGTH_S = 0.6;

/** One soft note. */
function playNote(context: AudioContext): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = NOTE_HZ;
  volume.gain.setValueAtTime(0.12, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + LENGTH_S);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + LENGTH_S);
}

/** The sound of a session: on or off for all of its lines. */
export interface Sound {
  isOn: boolean;
  /** For the tap on the switch: a browser lets only a tap open its sound. */
  flip: () => void;
  /** One soft note, where it is on. */
  play: () => void;
}

/** Off until somebody switches it on. */
export function useSound(): Sound {
  const [isOn, setOn] = useState(false);
  const context = useRef<AudioContext | null>(null);
  const open = () => {
    if (typeof AudioContext === 'undefined') return;
    context.current ??= new AudioContext();
    void context.current.resume();
  };
  const flip = () => {
    // It takes a slow phone a quarter of a second: after the picture, and soon enough to count as the tap's.
    setTimeout(open, PICTURE_MS);
    setOn(!isOn);
  };
  const play = () => {
    if (isOn && context.current) playNote(context.current);
  };
  return { isOn, flip, play };
}
