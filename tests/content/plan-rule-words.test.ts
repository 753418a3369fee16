import { expect, test } from 'vitest';

import { planRuleWords } from '@/lib/content/plan-rule-words';
import { planRules } from '@/lib/content/plan-rules';

test('a rule is quoted with the names of its sources, not with their marks', () => {
  expect(planRuleWords('pv_12')).toBe(
    'Plan rule pv_12: The other side gets 15 to 25 % of the specific time, unless it is blocked. ' +
      'Source: Product decision: a conservative number or rule without direct evidence.',
  );
  for (const { id } of planRules) expect(planRuleWords(id)).not.toMatch(/Source: [PRSV]\d*[.;]/);
});
