import { fitOptions } from '@/app/template-fit-words';
import { KeepAsTemplate } from '@/components/session-plan/keep-as-template';
import type { Member } from '@/lib/access/require-member';
import { can } from '@/lib/domain/practice/permissions';

import type { Situation } from '../../situation';
import { keepTemplateAction, keepTemplateVersionAction } from './template-actions';

interface KeepPlanProps {
  member: Member;
  planId: string;
  situation: Situation & { live: NonNullable<Situation['live']> };
}

/** The way from a plan to a template, for those who may keep one. */
export function KeepPlan({ member, planId, situation }: KeepPlanProps) {
  if (!can(member.role, 'write_template')) return null;
  const { chart, live } = situation;
  const ids = { clientId: chart.client.id, planId };
  return (
    <KeepAsTemplate
      options={fitOptions}
      chosen={{
        causes: live.clinicalCase.causes.map(({ cause }) => cause),
        phases: [live.screening.phase],
      }}
      existing={chart.templates.map(({ id, version, name }) => ({
        value: `${id}:${version}`,
        label: `${name}, version ${version} now`,
      }))}
      keep={keepTemplateAction.bind(null, ids)}
      keepVersion={keepTemplateVersionAction.bind(null, ids)}
    />
  );
}
