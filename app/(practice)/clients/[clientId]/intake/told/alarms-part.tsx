import { shownMoment } from '@/app/shown-moment';
import { ToldAlarms } from '@/components/told-intake/told-alarms';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import type { Chart } from '@/lib/data/charts';
import { can } from '@/lib/domain/practice/permissions';
import { ruleNames } from '@/lib/domain/shared/rule-names';

import { answerToldAlarmAction } from './actions';

/** Danger signs of the own intake that nobody has dealt with yet. */
export function AlarmsPart({ chart, member }: { chart: Chart; member: Member }) {
  const { toldAlarms: open, client } = chart;
  if (open.length === 0) return null;
  const names = ruleNames(ruleBook);
  const mayAnswer = can(member.role, 'write_intake');
  return (
    <div id="told-alarms" tabIndex={-1} className="mb-6 grid gap-4">
      <ToldAlarms
        alarms={open.map(({ id, alarm, rule, at, wrongTapAt }) => ({
          ...{ id, alarm, what: names.rule(rule) },
          when: shownMoment(at, member.practice.timeZone),
          wrongTap: wrongTapAt && shownMoment(wrongTapAt, member.practice.timeZone),
          answer: mayAnswer
            ? answerToldAlarmAction.bind(null, { clientId: client.id, toldAlarmId: id })
            : null,
        }))}
      />
    </div>
  );
}
