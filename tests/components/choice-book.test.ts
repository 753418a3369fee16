import { describe, expect, it } from 'vitest';

import {
  choiceFacts,
  todaysChoices,
} from '@/app/(practice)/clients/[clientId]/session-plans/plan-facts';
import { choicesOf, fieldNames } from '@/lib/content/choice-book';
import { ruleBook } from '@/lib/content/rule-book';
import { regions } from '@/lib/domain/anatomy/region';
import { ruleNames } from '@/lib/domain/shared/rule-names';
import { noLimits } from '@/lib/domain/screening/merge-limits';
import { assumedConsents } from '@/lib/domain/session-plan/consents';

const names = ruleNames(ruleBook);

describe('the book of choices in the browser', () => {
  const sent = JSON.parse(JSON.stringify(todaysChoices(noLimits(), assumedConsents)));
  const facts = choicesOf(sent);

  it('has what the rules read of every muscle, technique and position', () => {
    for (const kind of ['muscles', 'techniques', 'positions'] as const) {
      expect(facts[kind].map(({ id, name }) => ({ id, name }))).toEqual(
        ruleBook[kind].map(({ id, name }) => ({ id, name })),
      );
    }
    for (const one of facts.muscles) {
      expect(ruleBook.muscles.find(({ id }) => id === one.id)).toMatchObject(one);
    }
    for (const one of facts.techniques) {
      expect(ruleBook.techniques.find(({ id }) => id === one.id)).toMatchObject(one);
    }
  });

  it('names the bound of each record as the rules do', () => {
    const own = [
      ...regions.map((id) => `region_default.${id}`),
      ...ruleBook.muscles.map(({ id }) => `muscle.${id}`),
      ...ruleBook.techniques.map(({ id }) => `technique.${id}`),
    ];
    expect(own.map((id) => facts.reasons[id])).toEqual(own.map((id) => names.rule(id)));
  });

  it('calls places and levels what the rules call them', () => {
    expect(fieldNames.regions).toEqual(
      Object.fromEntries(regions.map((region) => [region, names.region(region)])),
    );
    expect(fieldNames.pressures).toEqual(
      Object.fromEntries(ruleBook.pressures.map(({ level, name }) => [level, name])),
    );
  });

  it('joined on the way or before it is the same', () => {
    expect(facts).toEqual(JSON.parse(JSON.stringify(choiceFacts(noLimits(), assumedConsents))));
  });
});
