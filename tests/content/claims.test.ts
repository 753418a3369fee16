import { describe, expect, it } from 'vitest';

import { claimsIn, type ClaimName } from '@/lib/content/claims';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import { clientCode, contentCode } from './code-texts';
import { clientLabels, clientProse, clientQuestions } from './client-texts';

const claimsOf = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => claimsIn(line, 'en').map((name) => `${name}: ${line}`));

/** One way of saying each of them: a claim without a sample fails to compile. */
const samples: Readonly<Record<ClaimName, string>> = {
  toxin: 'This removes toxins.',
  detox: 'A detoxifying rub',
  'get rid of': 'Get rid of the pain',
  'massage away': 'We massage the pain away',
  'lactic acid': 'Breaks up LACTIC  acid',
  flush: 'Flushes the muscle',
  'metabolic waste': 'metabolic waste',
  superfood: 'Eat superfoods',
  cure: 'It cures sciatica',
  miracle: 'A miracle',
  guarantee: 'Guaranteed to help',
  'heals your disc or nerve': 'It heals your disc',
  realign: 'Realigns the hips',
  alignment: 'Better alignment',
  decompress: 'Decompresses the nerve',
  'creates space in the spine': 'Creates space in the spine',
  'reduces inflammation': 'Ice reduces inflammation',
  'best treatment': 'The best treatment',
  'without surgery': 'Relief without surgery',
  'never need surgery': 'You will never need surgery',
  'stop your medicine': 'Stop taking your medicine',
  catastrophic: 'Catastrophic pain',
  agony: 'In agony',
  crumbling: 'A crumbling spine',
  'worn out spine': 'A worn out spine',
  'your disc has slipped out': 'Your disc has slipped out',
  'lymph flow': 'It helps lymph flow',
  'better circulation': 'Boosts blood flow',
  'promotes healing': 'Speeds up healing',
  'effective treatment': 'An effective treatment',
  'research says': 'According to research it helps',
  'natural or powerful pain relief': 'A natural way to treat pain',
  'takes pressure off the nerve': 'It takes the pressure off the sciatic nerve',
  'inflamed nerve': 'It calms the inflamed nerve',
  'often the piriformis': 'Sciatica often comes from the piriformis',
  'piriformis is the cause': 'A piriformis spasm squeezes the nerve',
  '70 percent': 'It hits 70 % of people',
  'rely on medicine': 'You need not rely on medicines',
  'works by acupressure': 'It works by acupressure',
  'returns normal function': 'It restores normal function',
  'years to master': 'It takes years to master',
  'everybody chooses it': 'Many people choose massage',
  favourite: 'My favourite tool',
  'a brand': 'Roll on a Kong',
  'somebody’s own story': 'She beat mercury poisoning',
};

describe('a claim is found', () => {
  it.each(Object.entries(samples))('%s', (name, text) => {
    expect(claimsIn(text, 'en')).toContain(name);
  });

  it('in every language of the sheets', () => {
    for (const language of sheetLanguages) expect(claimsIn('', language)).toEqual([]);
  });
});

describe('no claim is seen where there is none', () => {
  it.each([
    'Keep the sheet secure.',
    'An accurate, manicured hand',
    'Most people get better without surgery.',
    'Do not stop your medicine.',
    'Do not stop taking your medicine.',
    'Massage the buttock. Walk away from the table.',
    'Plush cushions',
    'Poor circulation in the legs',
    'Swelling of the leg after nodes were taken out',
    'It may ease tension in the muscle.',
    'Acupressure',
    'On its outer third the piriformis can take more.',
    'A natural curve',
  ])('%s', (text) => {
    expect(claimsIn(text, 'en')).toEqual([]);
  });
});

describe('no text makes a claim', () => {
  it.each([...clientProse, ...clientQuestions, ...clientLabels])('of $of', ({ lines }) => {
    expect(lines.length).toBeGreaterThan(0);
    expect(claimsOf(lines)).toEqual([]);
  });

  it.each(clientCode)('in $file', ({ texts }) => {
    expect(claimsOf(texts.map(({ text }) => text))).toEqual([]);
  });

  it.each(contentCode)('in $file, for therapists either', ({ texts }) => {
    expect(claimsOf(texts.map(({ text }) => text))).toEqual([]);
  });
});
