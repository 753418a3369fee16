/** What a screening has found is read wherever somebody works by it: it vanishes nowhere between screening and paper. */
import { expect } from 'vitest';

import { ruleBook } from '@/lib/content/rule-book';
import { explainLimits } from '@/lib/domain/screening/explain';
import { glanceLimits } from '@/lib/domain/screening/glance-limits';
import { screen } from '@/lib/domain/screening/screen';
import { draftPlan } from '@/lib/domain/session-plan/draft-plan';
import { sessionCard } from '@/lib/domain/session-plan/session-card';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { anyCase, mostlyPlanned } from '../../../scripts/cases/any-case';
import { law } from '../support/law';

const names = ruleNames(ruleBook);

law('no finding is missing on the chart, in the session and in the note', anyCase(ruleBook), {
  holds: (clinicalCase) => {
    const screening = screen({ clinicalCase, ruleBook });
    const lines = glanceLimits({ ...screening, clinicalCase, ruleBook });
    const read = lines.map(({ head, why }) => [head, ...why].join(' ')).join('\n');
    for (const { rule } of screening.findings) expect(read).toContain(names.rule(rule));
    return screening.findings.length > 0;
  },
  idle: 0.01,
});

law('no finding is missing among the limits of the plan', anyCase(ruleBook), {
  holds: (clinicalCase) => {
    const screening = screen({ clinicalCase, ruleBook });
    const hands = explainLimits({ ...screening, clinicalCase, ruleBook }).filter(
      ({ kind }) => kind !== 'home_item' && kind !== 'home_count',
    );
    const read = hands.map(({ sentence }) => sentence).join('\n');
    for (const { rule } of screening.findings) expect(read).toContain(names.rule(rule));
    return screening.findings.length > 0;
  },
  idle: 0.01,
});

law('no finding is missing on the printed card', mostlyPlanned(ruleBook), {
  holds: (clinicalCase) => {
    const screening = screen({ clinicalCase, ruleBook });
    const plan = draftPlan({ clinicalCase, screening, ruleBook, minutes: 60 });
    if (!plan) return false;
    const card = sessionCard({
      practice: 'Practice',
      clientName: 'Maria Silva',
      side: clinicalCase.affectedSide,
      confirmed: '',
      ...{ plan, screening, clinicalCase, ruleBook },
    });
    const read = card.redLines.map(({ head, why }) => [head, ...why].join(' ')).join('\n');
    for (const { rule } of screening.findings) expect(read).toContain(names.rule(rule));
    return screening.findings.length > 0;
  },
  idle: 0.6,
});

law('a place that no limit closes is said in words', anyCase(ruleBook), {
  holds: (clinicalCase) => {
    const contraindications = clinicalCase.contraindications.map((row, index) => ({
      ...row,
      elsewhere: `place ${index}`,
    }));
    const placed = { ...clinicalCase, contraindications };
    const screening = screen({ clinicalCase: placed, ruleBook });
    const lines = glanceLimits({ ...screening, clinicalCase: placed, ruleBook });
    const read = lines.flatMap(({ about }) => about).join('; ');
    const listed = contraindications.filter(({ id }) =>
      screening.findings.some(({ rule }) => rule === id),
    );
    for (const { elsewhere } of listed) expect(read).toContain(elsewhere);
    return listed.length > 0;
  },
  idle: 0.6,
});
