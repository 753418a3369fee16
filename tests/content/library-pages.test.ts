import { describe, expect, it } from 'vitest';

import { contraindications } from '@/lib/content/contraindications/contraindications';
import { libraryBook } from '@/lib/content/library-book';
import { ruleBook } from '@/lib/content/rule-book';
import { effectLine } from '@/lib/domain/library/effect-words';
import {
  isLibraryKind,
  kindWords,
  libraryEntries,
  recordPage,
  reviewableContents,
} from '@/lib/domain/library/library';
import { libraryKinds, refKey, type LibraryRef } from '@/lib/domain/library/library-record';
import { linksOf, refOfRule } from '@/lib/domain/library/links';
import { plainLine, type Line, type Section } from '@/lib/domain/library/section';
import { screen } from '@/lib/domain/screening/screen';

import { aCase } from '../domain/support/a-case';

const entries = libraryEntries(libraryBook);
const known = new Set(entries.map(refKey));
const links = linksOf(ruleBook);

function linesOf(section: Section): Line[] {
  switch (section.kind) {
    case 'facts':
      return section.facts.flatMap(({ lines }) => [...lines]);
    case 'list':
      return [...section.lines];
    case 'table':
      return section.rows.flatMap((cells) => [...cells]);
  }
}

function sectionsOf(ref: LibraryRef): readonly Section[] {
  const page = recordPage(ref, libraryBook);
  return page ? [...page.facts, ...page.rules] : [];
}

const refsIn = (lines: readonly Line[]): LibraryRef[] =>
  lines.flatMap((line) =>
    line.flatMap((part) => (typeof part === 'object' && 'ref' in part ? [part.ref] : [])),
  );

describe('the library', () => {
  it('has every record once, and each kind has some', () => {
    expect(known.size).toBe(entries.length);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(libraryKinds));
    expect(contraindications.every(({ id }) => known.has(`contraindication/${id}`))).toBe(true);
  });

  it('has a review for every record of a kind that is reviewed, and for no other', () => {
    const reviewed = entries.filter(({ kind }) => kindWords(kind).isReviewed).map(refKey);
    expect([...reviewableContents(libraryBook).keys()].sort()).toEqual(reviewed.sort());
  });

  it('knows its kinds', () => {
    expect(isLibraryKind('muscle')).toBe(true);
    expect(['', 'muscles', 'toString', '__proto__'].filter(isLibraryKind)).toEqual([]);
  });
});

describe.each(entries.map(({ kind, id }) => ({ kind, id })))('$kind $id', (ref) => {
  const sections = sectionsOf(ref);
  const lines = sections.flatMap(linesOf);

  it('says something, in words', () => {
    expect(lines.length).toBeGreaterThan(0);
    const empty = sections.filter((section) => linesOf(section).length === 0);
    expect(empty.map(({ title }) => title)).toEqual([]);
    const odd = lines
      .map(plainLine)
      .filter((text) => /_|undefined|\[object|\bnull\b|\.\.|: \.|, ,|\( ?\)|^\W*$/.test(text));
    // A suit cell of the matrix has neither a reason nor anything to change.
    expect(odd.filter((text) => text !== '')).toEqual([]);
  });

  it('leads only to records that are there', () => {
    expect(refsIn(lines).filter((one) => !known.has(refKey(one)))).toEqual([]);
  });
});

describe('what the rules do', () => {
  const effects = contraindications.flatMap(({ id, effects: own, details }) =>
    own.map((effect, index) => ({ name: `${id} ${index}`, effect, details })),
  );

  const NUMBERS = ['upTo', 'secondsMax', 'minutes', 'level', 'max'] as const;

  it.each(effects)('$name: the sentence holds every number and every name', (one) => {
    const { effect, details } = one;
    const text = plainLine(effectLine(effect, links, details));
    const values = new Map<string, unknown>(Object.entries(effect));
    const numbers = NUMBERS.flatMap((key) => values.get(key) ?? []);
    if (!values.has('contact')) numbers.push(values.get('pressureMax') ?? '');
    const note = values.get('note') ?? '';
    const wanted = [...numbers, note].map((part) => String(part).replace(/\.$/, ''));
    expect(wanted.filter((part) => !text.includes(part))).toEqual([]);
    if (effect.when) expect(text).toMatch(/^(?:With|Without|At|After|From|Up to|Weeks) .*: /);
  });

  const textOf = (id: string, title: string): string => {
    const section = sectionsOf({ kind: 'contraindication', id }).find((one) => one.title === title);
    return section ? linesOf(section).map(plainLine).join('\n') : '';
  };

  it.each(contraindications.map(({ id }) => id))('%s: is what the screening does', (id) => {
    const alone = { causes: [], contraindications: [{ id, details: [], sites: [] }] };
    const { findings, limits } = screen({ clinicalCase: aCase(alone), ruleBook });
    const finding = findings.find(({ rule }) => rule === id);
    const [said = ''] = textOf(id, 'The screening says').split('\n');
    expect(said.toLowerCase()).toContain(finding?.level);
    expect(said.includes('no session')).toBe(finding?.blocks);
    const { pressureMax, pressureBecause, handsOnMinutesMax, minutesBecause } = limits;
    const caps = [
      ...(pressureBecause.includes(id) ? [`ressure ${pressureMax} at most`] : []),
      ...(minutesBecause.includes(id) ? [`${handsOnMinutesMax} minutes at most`] : []),
    ];
    const session = textOf(id, 'In the session');
    expect(caps.filter((cap) => !session.includes(cap))).toEqual([]);
  });

  it.each([
    ['ci_axial_spa', 'Red flag: Inflammation of the spine (axial spondyloarthritis)'],
    ['ci_fever_systemic_infection', 'Red flag: Infection of the spine'],
    ['ci_disc_acute', 'Cause: Disc herniation (acute)'],
    ['ci_radicular_stable', 'Cause: Disc herniation (subacute or persistent)'],
    ['ci_spinal_stenosis', 'Cause: Spinal stenosis'],
    [
      'ci_acute_trauma_unassessed',
      'Cause: Injury (trauma) (acute or subacute, not seen by a doctor)',
    ],
    ['ci_frail_older', 'Age 75 or more'],
    ['ci_child_minor', 'Age under 18'],
    ['ci_pregnancy_t1', 'A due date: week 12 or earlier'],
    ['ci_pregnancy_t2', 'A due date: weeks 13 to 27'],
    ['ci_pregnancy_t3', 'A due date: week 28 or later'],
    ['ci_first_session', 'A first visit'],
    ['ci_unknown_diagnosis', 'A first episode that no doctor has seen'],
    ['ci_dvt_history', 'A clearance of: Deep vein clot, suspected or not cleared'],
    ['ci_anticoagulant', 'Medicine: Blood thinners (anticoagulants)'],
    ['ci_topical_medication', 'Other care: Gel, cream or patch on the skin'],
  ])('%s is raised by: %s', (id, line) => {
    const page = sectionsOf({ kind: 'contraindication', id });
    const raised = page.find(({ title }) => title === 'Raised by');
    expect(raised && linesOf(raised).map(plainLine)).toContainEqual(expect.stringContaining(line));
  });

  it('names the record behind every rule that a screening can name', () => {
    const all = {
      contraindications: contraindications.map(({ id }) => ({ id, details: [], sites: [] })),
    };
    const { findings, limits } = screen({ clinicalCase: aCase(all), ruleBook });
    const named = [
      ...findings.map(({ rule }) => rule),
      ...limits.pressureBecause,
      ...limits.minutesBecause,
      ...Object.values(limits.regions).flatMap(({ because }) => because),
      ...Object.values(limits.homeItems).flatMap(({ because = [] }) => because),
      ...limits.homeItemsBecause,
    ];
    const refs = [...new Set(named)].flatMap((rule) => refOfRule(rule) ?? []);
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.filter((ref) => !known.has(refKey(ref)))).toEqual([]);
    expect(refOfRule('flare.acute')).toBeNull();
    expect(refOfRule('policy.shorter')).toBeNull();
    expect(refOfRule('disc_herniation.later')).toEqual({ kind: 'cause', id: 'disc_herniation' });
    expect(refOfRule('muscle.piriformis')).toEqual({ kind: 'muscle', id: 'piriformis' });
  });
});
