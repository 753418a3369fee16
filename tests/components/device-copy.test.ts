import { expect, test } from 'vitest';

import { DeviceCopy } from '@/components/drafts/device-copy';
import type { KeptDraft } from '@/components/drafts/kept-draft';

import { aDevice } from './support/keepers';

const saying = (a: string): KeptDraft => {
  return { title: '', href: '', base: {}, version: 1, parts: { a }, sent: null };
};

test('the last state is written, however close behind a write the next change comes', async () => {
  for (let steps = 0; steps < 12; steps += 1) {
    const { device, store } = aDevice();
    let text = 'first';
    const copy = new DeviceCopy(
      store,
      () => saying(text),
      () => undefined,
    );
    copy.due();
    for (let step = 0; step < steps; step += 1) await Promise.resolve();
    text = 'last';
    copy.due();
    await new Promise((resolve) => setTimeout(resolve));
    expect(device.kept?.parts, `after ${steps} steps`).toEqual({ a: 'last' });
  }
});
