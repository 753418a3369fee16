'use client';

import { useEffect, useRef } from 'react';

const NOTE_HZ = 660;
const LENGTH_S = 0.6;

/** One soft note. */
function sound(context: AudioContext): void {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = NOTE_HZ;
  volume.gain.setValueAtTime(0.12, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.001, context.currentTime + LENGTH_S);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + LENGTH_S);
}

/** Sounds once when `isUp` turns true, while `isOn`. Returns what the switch calls: a browser lets only a tap open its sound. */
export function useTimeUp(isUp: boolean, isOn: boolean): () => void {
  const context = useRef<AudioContext | null>(null);
  const wasUp = useRef(isUp);
  useEffect(() => {
    if (isUp && !wasUp.current && isOn && context.current) sound(context.current);
    wasUp.current = isUp;
  }, [isUp, isOn]);
  return () => {
    if (typeof AudioContext === 'undefined') return;
    context.current ??= new AudioContext();
    void context.current.resume();
  };
}
