'use client';

import { ChoiceGroup } from '@/components/forms/choice-group';
import { NumberScale } from '@/components/forms/number-scale';
import { TextArea } from '@/components/forms/text-area';
import type { RecordLine } from '@/lib/domain/session-record/session-record.schema';
import type { LineWords } from '@/lib/domain/session-plan/line-words';

import { LineChange, type ChangeOptions } from './line-change';
import { lineStatusChoices, responseChoices } from './record-words';

interface RecordLineProps {
  line: RecordLine;
  words: LineWords;
  options: ChangeOptions;
  errors: Record<string, string>;
  onChange: (line: RecordLine) => void;
}

/** One line of the plan: done, changed or skipped, and how it went. */
export function RecordLineFields({ line, words, options, errors, onChange }: RecordLineProps) {
  const at = `lines[${line.line}]`;
  const set = (part: Partial<RecordLine>) => onChange({ ...line, ...part });
  const worked = line.status === 'done' || line.status === 'changed';
  return (
    <li id={at} className="border-rule grid gap-4 border-t py-4">
      <div>
        <h3 className="text-18 font-semibold">
          {line.line + 1}. {words.title}
        </h3>
        <p className="text-quiet">{words.detail}</p>
      </div>
      <ChoiceGroup
        legend={`Line ${line.line + 1}: what happened`}
        name={`${at}.status`}
        options={lineStatusChoices}
        value={line.status ?? ''}
        onChange={(status) => set({ status: status as RecordLine['status'] })}
        error={errors[`${at}.status`]}
        inline
      />
      {line.status === 'changed' ? (
        <LineChange
          at={at}
          line={line}
          options={options}
          onChange={set}
          error={errors[`${at}.change`]}
        />
      ) : null}
      {worked ? <WorkedFields line={line} at={at} errors={errors} set={set} /> : null}
      {line.status ? (
        <TextArea
          name={`${at}.notes`}
          label={line.status === 'skipped' ? 'Why it was skipped' : 'Finding or note'}
          value={line.notes}
          onChange={(notes) => set({ notes })}
          error={errors[`${at}.notes`]}
          rows={2}
        />
      ) : null}
    </li>
  );
}

interface WorkedProps {
  line: RecordLine;
  at: string;
  errors: Record<string, string>;
  set: (part: Partial<RecordLine>) => void;
}

function WorkedFields({ line, at, errors, set }: WorkedProps) {
  return (
    <div className="grid gap-4">
      <NumberScale
        legend="Comfort during the work, 0 none to 10 worst. Aim for 5 or less"
        name={`${at}.comfort`}
        value={line.comfort}
        onChange={(comfort) => set({ comfort })}
        max={10}
        error={errors[`${at}.comfort`]}
      />
      <ChoiceGroup
        legend="Response to this line"
        name={`${at}.response`}
        options={responseChoices}
        value={line.response ?? ''}
        onChange={(response) => set({ response: response as RecordLine['response'] })}
        inline
      />
    </div>
  );
}
