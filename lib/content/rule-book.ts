import type { RuleBook } from '@/lib/domain/shared/rule-book';

import { causeItemMatrix } from './cause-item-matrix';
import { causes } from './causes/causes';
import { contraindications } from './contraindications/contraindications';
import { courseOfCare } from './course-of-care';
import { homeCareItems } from './home-care-items/home-care-items';
import { muscles } from './muscles/muscles';
import { outcomeMeasures } from './outcome-measures/outcome-measures';
import { positions } from './positions';
import { pressures } from './pressures';
import { reasons } from './reasons';
import { redFlags } from './red-flags/red-flags';
import { regionDefaults } from './region-defaults';
import { regionNames } from './regions';
import { contentVersion } from './release';
import { techniques } from './techniques';
import { timeBudgets } from './time-budgets';

/** All clinical facts that the rules read, in one argument. */
export const ruleBook: RuleBook = {
  contentVersion,
  redFlags,
  contraindications,
  regionDefaults,
  causes,
  causeItemMatrix,
  reasons,
  muscles,
  techniques,
  positions,
  pressures,
  timeBudgets,
  homeCareItems,
  outcomeMeasures,
  courseOfCare,
  regionNames,
};
