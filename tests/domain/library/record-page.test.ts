import { describe, expect, it } from 'vitest';

import { recordPage } from '@/lib/domain/library/library';
import type { LibraryBook, LibraryRef } from '@/lib/domain/library/library-record';
import { plainLine, type Section } from '@/lib/domain/library/section';

import { aLibraryBook } from '../support/a-library-book';
import { aFlag, anInventedRuleBook, aRow } from '../support/invented-rule-book';

const book = aLibraryBook({
  ruleBook: anInventedRuleBook({
    redFlags: [
      aFlag('rf_one', 'urgent', { starred: true }),
      aFlag('rf_two', 'emergency', { worseWith: { level: 'emergency', anyOf: ['rf_one'] } }),
      aFlag('rf_three', 'refer'),
    ],
    contraindications: [
      aRow('ci_red_flag_open', { class: 'absolute', clearance: 'required', derived: true }),
      aRow('ci_clot', {
        class: 'absolute',
        clearance: 'required',
        clearedBecomes: ['ci_old_clot'],
      }),
      aRow('ci_old_clot', {
        class: 'regional',
        details: [{ word: 'fresh', label: 'Fresh', clearance: 'required' }],
        effects: [
          { kind: 'pressure_max', level: 3 },
          { kind: 'technique_out', techniques: ['vibration'] },
          {
            kind: 'region_limit',
            place: { at: 'regions', regions: ['deep_gluteal', 'calf'] },
            pressureMax: 2,
          },
          { kind: 'muscle_out', muscles: ['quadratus_lumborum'] },
          { kind: 'position_out', positions: ['prone'], when: { firstVisit: true } },
          { kind: 'home', status: 'no', items: ['two_balls_back'], note: 'Never.' },
        ],
      }),
      aRow('ci_blocked_by_detail', {
        details: [{ word: 'crisis', label: 'In a crisis', blocks: true }],
      }),
    ],
  }),
  medicines: [
    {
      id: 'thinners',
      name: 'Thinners',
      raises: 'ci_old_clot',
      sources: ['R'],
      medicines: [{ id: 'thin', name: 'Thinol', aliases: ['Brand'] }],
    },
    {
      id: 'half_thinners',
      name: 'Half thinners',
      raises: null,
      raisesTogether: 'ci_old_clot',
      sources: ['R'],
      medicines: [],
    },
  ],
  otherCare: [{ label: 'Leeches', raises: 'ci_old_clot' }],
  dispositions: [{ id: 'urgent', title: 'Go now', lines: ['Run.'] }],
  sources: [{ mark: 'R', title: 'Recalled', supports: 'all', strength: 'none' }],
});

function page(ref: LibraryRef, of: LibraryBook = book) {
  const found = recordPage(ref, of);
  if (!found) throw new Error('Not there.');
  return found;
}

function linesOf(section: Section | undefined): string[] {
  switch (section?.kind) {
    case 'facts':
      return section.facts.map(
        ({ label, lines }) => `${label}: ${lines.map(plainLine).join(' / ')}`,
      );
    case 'list':
      return section.lines.map(plainLine);
    case 'table':
      return section.rows.map((cells) => cells.map(plainLine).join(' | '));
    case undefined:
      return [];
  }
}

function rules(ref: LibraryRef): Record<string, string[]> {
  return Object.fromEntries(page(ref).rules.map((one) => [one.title, linesOf(one)]));
}

describe('a contraindication', () => {
  it('is told by what raises it, what the screening says, and what it does', () => {
    expect(rules({ kind: 'contraindication', id: 'ci_old_clot' })).toEqual({
      'Raised by': [
        'A yes, or not sure, to its question',
        'Medicine: Thinners',
        'Medicine: Half thinners (two different ones together)',
        'Other care: Leeches',
        'A clearance of: ci clot',
      ],
      'The screening says': [
        'Caution.',
        'With “Fresh”: Refer: no session until a clearance is logged.',
        'Cleared, for 90 days: it no longer blocks; pressure 3 at most.',
      ],
      'In the session': [
        'Pressure 3 at most.',
        'No vibration.',
        'The deep gluteal, calf: level 2 at most.',
        'No work on quadratus lumborum.',
        'At a first visit: not: prone.',
      ],
      'Home care': ['Not now: two balls back (Never).'],
    });
  });

  it('that is cleared makes way for another', () => {
    expect(rules({ kind: 'contraindication', id: 'ci_clot' })['The screening says']).toEqual([
      'Urgent: no session until a clearance is logged.',
      'Cleared, for 90 days: ci old clot; pressure 3 at most.',
    ]);
  });

  it('follows from red flags, and no clearance lifts what has none', () => {
    const open = rules({ kind: 'contraindication', id: 'ci_red_flag_open' });
    expect(open['Raised by']).toEqual(['Red flag: rf_one', 'Red flag: rf_two']);
    expect(open['The screening says']).toContain('No clearance lifts it.');
    const crisis = rules({ kind: 'contraindication', id: 'ci_blocked_by_detail' });
    expect(crisis['The screening says']).toEqual([
      'Caution.',
      'With “In a crisis”: Urgent: no session.',
      'No clearance lifts it.',
    ]);
  });

  it('shows the medicines that a reviewer signs with it', () => {
    const { facts, entry } = page({ kind: 'contraindication', id: 'ci_old_clot' });
    expect(linesOf(facts[1])).toEqual(['Thinners: Thinol (Brand)']);
    expect(entry.foundBy).toEqual(['Thinol', 'Brand']);
  });
});

describe('a red flag', () => {
  it('is told by its answers', () => {
    expect(rules({ kind: 'red_flag', id: 'rf_one' })).toEqual({
      'The screening says': [
        'Yes: Urgent: no session until a clearance is logged.',
        'Not sure: Urgent: no session until a clearance is logged.',
        'Yes, with a clearance: Caution, cleared.',
      ],
      'It raises as well': ['Ci red flag open'],
      'What the therapist does': ['Go now'],
    });
    expect(rules({ kind: 'red_flag', id: 'rf_two' })['The screening says']).toEqual([
      'Yes: Emergency: no session.',
      'Not sure: Urgent: no session.',
      'Emergency together with: rf_one',
    ]);
    expect(rules({ kind: 'red_flag', id: 'rf_three' })).toEqual({
      'The screening says': ['Yes: Refer.', 'Not sure: Caution.'],
    });
  });
});

describe('what rules touch', () => {
  it('a technique', () => {
    const vibration = rules({ kind: 'technique', id: 'vibration' });
    expect(vibration['Taken out by']).toEqual(['Ci old clot']);
    expect(rules({ kind: 'technique', id: 'longitudinal_stripping' })).toMatchObject({
      'Causes that it fits': ['Piriformis syndrome'],
      'Muscles worked with it': [
        'Gluteus medius: level 4 at most',
        'Piriformis: level 4 at most',
        'Gluteus maximus: level 4 at most',
      ],
    });
  });

  it('a muscle', () => {
    expect(rules({ kind: 'muscle', id: 'piriformis' })).toMatchObject({
      Pressure: [
        'Level 4 at most on this muscle.',
        'At the deep gluteal: level 3 at most, with the usual care of the place.',
      ],
      'What takes it out or limits it': ['Ci old clot: level 2 at most.'],
      'Causes that list it, with its place in the order of work': ['Piriformis syndrome: 2 of 4'],
    });
    const lumborum = rules({ kind: 'muscle', id: 'quadratus_lumborum' });
    expect(lumborum['What takes it out or limits it']).toEqual([
      'Ci old clot: no work on quadratus lumborum.',
    ]);
  });

  it('a region and a position', () => {
    expect(rules({ kind: 'region', id: 'calf' })['What limits it']).toEqual([
      'Ci old clot: level 2 at most.',
    ]);
    expect(rules({ kind: 'position', id: 'prone' })).toMatchObject({
      'What rules say of it': ['Ci old clot: at a first visit: not used.'],
    });
  });

  it('a home item: the cell of each cause with its reason, and the rows', () => {
    const item = rules({ kind: 'home_care_item', id: 'two_balls_back' });
    expect(item['By suspected cause']).toHaveLength(11);
    expect(item['By suspected cause']).toContain(
      'disc herniation.acute | Not now | pressure | Use a wall.',
    );
    expect(item['By suspected cause']).toContain('Piriformis syndrome | Suits |  | ');
    expect(item['Not now with']).toEqual(['Ci old clot: Never.']);
  });

  it('a source: every record that carries its mark', () => {
    const carried = rules({ kind: 'source', id: 'R' });
    expect(carried['Red flags (3)']).toEqual(['Rf_one; rf_two; rf_three']);
    expect(Object.keys(carried)).toContain('Contraindications (4)');
  });
});

it.each<LibraryRef>([
  { kind: 'muscle', id: 'nobody' },
  { kind: 'muscle', id: 'vibration' },
  { kind: 'source', id: '' },
  { kind: 'red_flag', id: '__proto__' },
])('%j is not there', (ref) => {
  expect(recordPage(ref, book)).toBeNull();
});
