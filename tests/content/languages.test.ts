import { describe, expect, it } from 'vitest';

import { claimsIn, type ClaimName } from '@/lib/content/claims';
import { equipment, joinedEquipment } from '@/lib/content/equipment';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import { english } from '@/lib/content/languages/en';
import { languages } from '@/lib/content/languages/languages';
import { reading, spanishSyllables, tooLong } from '@/lib/content/reading-level';
import { reasons } from '@/lib/content/reasons';
import { regions } from '@/lib/domain/anatomy/region';
import { isLightOnly } from '@/lib/domain/home-care/light-words';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';
import type { SheetTranslation } from '@/lib/domain/home-care/sheet-texts';
import { figures } from '@/lib/figures/figures';

import { textsOnSheets } from './issued-sheets';

/** Every text in it with the way to it, names of things and patterns left out. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(
      ([key]) =>
        !['id', 'unsaid', 'language', 'translation', 'joinedEquipment', 'sources'].includes(key),
    )
    .flatMap(([key, one]) => textsOf(one, `${path}/${key}`));
}

const numbersIn = (text: string): string[] => (text.match(/\d+/gu) ?? []).sort();
const bracesIn = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).sort();

/** How each of the claims is made in another language. */
const samples: Readonly<Record<'es', Readonly<Record<ClaimName, string>>>> = {
  es: {
    toxin: 'Saca las toxinas.',
    detox: 'Un masaje que desintoxica',
    'get rid of': 'Para librarse del dolor',
    'massage away': 'Quitamos el dolor con masaje',
    'lactic acid': 'Elimina el ácido láctico',
    flush: 'Depura el músculo',
    'metabolic waste': 'desechos metabólicos',
    superfood: 'Coma superalimentos',
    cure: 'Cura la ciática',
    miracle: 'Un milagro',
    guarantee: 'Garantizado',
    'heals your disc or nerve': 'Sana su disco',
    realign: 'Realinea la cadera',
    alignment: 'Mejor alineación',
    decompress: 'Descomprime el nervio',
    'creates space in the spine': 'Crea espacio en la columna',
    'reduces inflammation': 'El hielo reduce la inflamación',
    'best treatment': 'El mejor tratamiento',
    'without surgery': 'Alivio sin cirugía',
    'never need surgery': 'Nunca va a necesitar una operación',
    'stop your medicine': 'Puede dejar de tomar sus medicinas',
    catastrophic: 'Un dolor catastrófico',
    agony: 'En agonía',
    crumbling: 'Su columna se desmorona',
    'worn out spine': 'Una columna desgastada',
    'your disc has slipped out': 'Su disco se salió',
    'lymph flow': 'Ayuda al drenaje linfático',
    'better circulation': 'Mejora la circulación',
    'promotes healing': 'Acelera la curación',
    'effective treatment': 'Un tratamiento efectivo',
    'research says': 'Según los estudios, ayuda',
    'natural or powerful pain relief': 'Un alivio natural',
    'takes pressure off the nerve': 'Alivia la presión sobre el nervio',
    'inflamed nerve': 'Un nervio inflamado',
    'often the piriformis': 'Muchas veces viene por el piriforme',
    'piriformis is the cause': 'Un espasmo del piriforme aprieta el nervio',
    '70 percent': 'Le pasa al 70 %',
    'rely on medicine': 'No depender de pastillas',
    'works by acupressure': 'Funciona por acupresión',
    'returns normal function': 'Devuelve la función',
    'years to master': 'Son años para dominarlo',
    'everybody chooses it': 'Muchas personas eligen el masaje',
    favourite: 'Mi favorita',
    'a brand': 'Ruede sobre un Kong',
    'somebody’s own story': 'Viva 100 años',
  },
};

const translated = sheetLanguages.flatMap((language) => {
  const { translation } = languages[language].sheet;
  return translation ? [{ language, translation, own: languages[language] }] : [];
});

const things = [
  ...new Set([
    ...equipment.flatMap(({ onSheet }) => onSheet),
    ...joinedEquipment.flatMap(({ instead }) => instead),
    ...homeCareItems.flatMap(({ equipment: needed, otherWays = [] }) => [
      ...needed,
      ...otherWays.flatMap((way) => way.equipment),
    ]),
  ]),
];

/** Each text of the records beside its translation. */
function pairsOf({ items, things: named, reasons: told }: SheetTranslation): [string, string][] {
  return [
    ...homeCareItems.flatMap((record): [string, string][] => {
      const texts = items[record.id];
      const ways = record.otherWays ?? [];
      return [
        [record.name, texts.name],
        ...record.steps.map((step, at): [string, string] => [step, texts.steps[at] ?? '']),
        [record.stopSign ?? '', texts.stopSign ?? ''],
        [record.nextStep ?? '', texts.nextStep ?? ''],
        ...ways.flatMap((way): [string, string][] => [
          [way.name, texts.ways?.[way.id]?.name ?? ''],
          ...way.steps.map((step, at): [string, string] => [
            step,
            texts.ways?.[way.id]?.steps[at] ?? '',
          ]),
        ]),
      ];
    }),
    ...things.map((thing): [string, string] => [thing, named[thing] ?? '']),
    ...reasons.map(({ code, forClient }): [string, string] => [forClient, told[code] ?? '']),
  ];
}

const notes = [...(textsOnSheets().get('adaptations') ?? [])];

it('has one language that the records are written in, and a Spanish one', () => {
  expect(translated.map(({ language }) => language)).toEqual(['es']);
});

describe.each(translated)('$language', ({ language, translation, own }) => {
  it('says each item in as many steps, with each other way and stop sign', () => {
    for (const { id, steps, stopSign, nextStep, otherWays = [] } of homeCareItems) {
      const texts = translation.items[id];
      expect([id, texts.steps.length]).toEqual([id, steps.length]);
      expect([id, texts.stopSign === undefined]).toEqual([id, stopSign === undefined]);
      expect([id, texts.nextStep === undefined]).toEqual([id, nextStep === undefined]);
      expect(Object.keys(texts.ways ?? {})).toEqual(otherWays.map((way) => way.id));
      for (const way of otherWays) {
        expect([id, way.id, texts.ways?.[way.id]?.steps.length]).toEqual([
          ...[id, way.id, way.steps.length],
        ]);
      }
    }
    expect(Object.keys(translation.items).sort()).toEqual(homeCareItems.map(({ id }) => id).sort());
  });

  it('has every thing, reason and region, and no text empty or left in English', () => {
    for (const [text, said] of pairsOf(translation)) {
      if (text === '') continue;
      expect([text, said === '' || said === text]).toEqual([text, false]);
    }
    expect(Object.keys(translation.reasons).sort()).toEqual(reasons.map(({ code }) => code).sort());
    expect(Object.keys(translation.regions)).toEqual([...regions]);
    expect(Object.keys(translation.things).sort()).toEqual(
      expect.arrayContaining(things.filter((thing) => thing !== 'a place')),
    );
  });

  it('has the numbers of the records, text by text', () => {
    for (const [text, said] of pairsOf(translation)) {
      expect([text, numbersIn(said)]).toEqual([text, numbersIn(text)]);
    }
    for (const [note, said] of Object.entries(translation.notes)) {
      expect([note, numbersIn(said)]).toEqual([note, numbersIn(note)]);
    }
  });

  it.each(['sheet', 'frame', 'phone', 'entry', 'intake', 'measures', 'measurePage'] as const)(
    'has every text of %s, each with its numbers and braces',
    (part) => {
      const said = new Map(textsOf(own[part]));
      const isChosen = (path: string) => path.startsWith('/chosen/after_your_session');
      const all = textsOf(english[part]).filter(([path]) => !isChosen(path));
      expect([...said.keys()].sort()).toEqual(all.map(([path]) => path).sort());
      for (const [path, text] of all) {
        const other = said.get(path) ?? '';
        expect([path, numbersIn(other)]).toEqual([path, numbersIn(text)]);
        expect([path, bracesIn(other)]).toEqual([path, bracesIn(text)]);
      }
    },
  );

  it('translates every note that a rule can put on a sheet, and says "light" in the same ones', () => {
    const told = new Map(
      reasons.map(({ code, forClient }) => [forClient, translation.reasons[code]]),
    );
    const limits = { pressureMax: 5 } as const;
    expect(notes.length).toBeGreaterThan(90);
    for (const note of notes) {
      const said = told.get(note) ?? translation.notes[note];
      expect([note, said]).toEqual([note, expect.any(String)]);
      expect([note, isLightOnly(limits, [said ?? ''])]).toEqual([
        note,
        isLightOnly(limits, [note]),
      ]);
    }
  });

  it('has a light twin for the same sentences, in words that stand on its sheets', () => {
    const { lightTwins, safetyNet } = own.sheet;
    const usual = new Set([
      ...homeCareItems.flatMap(({ id }) => translation.items[id].steps),
      ...safetyNet.flatMap(({ lines }) => lines),
    ]);
    expect(lightTwins).toHaveLength(english.sheet.lightTwins.length);
    for (const twin of lightTwins)
      expect([twin.usual, usual.has(twin.usual)]).toEqual([twin.usual, true]);
    const stays = new Map(english.sheet.lightTwins.map((twin) => [twin.usual, twin.light]));
    for (const record of homeCareItems) {
      const mine = translation.items[record.id].steps;
      record.steps.forEach((step, at) => {
        const isTwin = lightTwins.some((twin) => twin.usual === mine[at]);
        expect([step, isTwin]).toEqual([step, stays.has(step)]);
      });
    }
  });

  it('describes every picture of an item, with the same sides', () => {
    const described = figures.filter(({ id }) =>
      homeCareItems.some((one) => id.split('--')[0] === one.id),
    );
    expect(described.length).toBeGreaterThan(45);
    for (const { id, panels } of described) {
      const texts = own.pictures?.byFigure[id] ?? [];
      const sided = (alts: readonly string[]) => alts.map((alt) => alt.includes('{side}'));
      expect([id, sided(texts)]).toEqual([id, sided(panels.map(({ alt }) => alt))]);
    }
  });

  it('promises nothing, in short sentences and easy words', () => {
    const { gradeOf, gradeMax } = reading[language];
    const blocks = [
      ...Object.values(translation.items).map(({ steps, nextStep = '', stopSign = '' }) =>
        [...steps, nextStep, stopSign].filter((line) => line !== ''),
      ),
      [own.sheet.generalStop],
      ...own.sheet.sideTwins.map(({ onSide }) => [onSide]),
      ...own.sheet.safetyNet.map(({ lines }) => lines),
      ...Object.values(own.sheet.chosen).map(({ lines }) => lines),
      ...Object.values(own.phone.alerts).map(({ lines }) => lines),
      ...Object.values(own.phone.stopAnswers),
      ...own.phone.dangers.map(({ words }) => [words]),
      ...textsOf([own.measures.asks, own.homeConsent]).map(([, text]) => [text]),
    ];
    for (const lines of blocks) {
      expect(tooLong(lines, language)).toEqual([]);
      expect([lines, Math.max(gradeMax, gradeOf(lines))]).toEqual([lines, gradeMax]);
    }
    const all = textsOf([own.sheet, own.phone, own.measures, own.homeConsent, translation]);
    expect(all.filter(([, text]) => claimsIn(text, language).length > 0)).toEqual([]);
  });

  it.each(Object.entries(samples[language as 'es']))('finds the claim: %s', (name, text) => {
    expect(claimsIn(text, language)).toContain(name);
  });
});

it.each([
  ['cuidado', 3],
  ['ciática', 3],
  ['aire', 2],
  ['rodilla', 3],
  ['guerra', 2],
  ['queda', 2],
  ['aéreo', 4],
  ['país', 2],
] as const)('counts the syllables of %s', (word, count) => {
  expect(spanishSyllables(word)).toBe(count);
});
