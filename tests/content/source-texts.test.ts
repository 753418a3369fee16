import { describe, expect, it } from 'vitest';

import { textsOfSource } from '@/scripts/texts/source-texts';

const textsOf = (source: string): string[] =>
  textsOfSource('example.tsx', source).map(({ text }) => text);

describe('texts of a file', () => {
  it.each([
    ['between tags', 'const a = <p>Call <b>{name}</b> now.</p>;', ['Call 5 now.']],
    ['as an attribute', 'const a = <Part name="What to do" />;', ['What to do']],
    ['in an expression', 'const a = <p>{isOk ? "All is well" : null}</p>;', ['All is well']],
    [
      'as a fallback',
      'const a = number ?? "the number on your sheet";',
      ['the number on your sheet'],
    ],
    ['added up', 'const a = "Hold it for " + time;', ['Hold it for']],
    ['in a template', 'const a = `About ${n} minutes`;', ['About 5 minutes']],
    ['in an object', 'const a = { lying: "Lying down" };', ['Lying down']],
    ['as one word', 'const a = ["Emergency"];', ['Emergency']],
    [
      'for the paper',
      'const a = String.raw`#set text(1pt)\n*You need:* #it.x[Stay safe]`;',
      ['Stay safe'],
    ],
  ])('are found %s', (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  it.each([
    ['a path', 'import { a } from "./some file";'],
    ['a type', 'type A = "Some words";'],
    ['a key', 'const a = { "some words": 1 };'],
    ['what is compared with', 'const a = b === "some words";'],
    ['classes', 'const a = <p className="grid gap-2 text-18" />;'],
    ['classes by another name', 'const title = "text-28 font-semibold print:mb-1.5";'],
    ['words to search by', 'const a = { aliases: ["Body Back Buddy"] };'],
    ['an id', 'const a = rows["some words"];'],
    ['an address', 'const a = "https://example.org/a b";'],
  ])('leave out %s', (_, source) => {
    expect(textsOf(source)).toEqual([]);
  });

  it('name their line', () => {
    expect(textsOfSource('a.ts', '\n\nconst a = "Too many tries.";')).toEqual([
      { line: 3, text: 'Too many tries.' },
    ]);
  });
});
