import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { shownDate } from '@/app/shown-date';
import { fitOptions, fitWords } from '@/app/template-fit-words';
import { OneButtonForm } from '@/components/forms/one-button-form';
import { ArchiveTemplate } from '@/components/session-plan/archive-template';
import { TemplateForm } from '@/components/session-plan/template-form';
import { TemplateLines } from '@/components/session-plan/template-lines';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import { findTemplate, listTemplateVersions } from '@/lib/data/plan-templates';
import { isRowId } from '@/lib/data/rows/row-id';
import type { TemplateRow, TemplateVersionRow } from '@/lib/data/rows/template-row';
import { can } from '@/lib/domain/practice/permissions';
import { templateLineWords } from '@/lib/domain/session-plan/line-words';
import type { TemplatePlan } from '@/lib/domain/session-plan/plan-template';
import { clockTime, today as dayIn } from '@/lib/platform/clock';

import { draftPlace } from '../../../draft-place';
import { archiveTemplateAction, restoreTemplateAction, saveTemplateAction } from '../actions';
import { templateValues } from '../template-theirs';

export const metadata: Metadata = { title: 'Plan template' };

interface TemplatePageProps {
  params: Promise<{ templateId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What was just kept of a plan, and the way back to it. */
function KeptNotice({ clientId, planId }: { clientId: unknown; planId: unknown }) {
  if (!isRowId(clientId) || !isRowId(planId)) return null;
  return (
    <Notice tone="fine" word="Kept" title="The plan’s lines are a template of the practice now.">
      <p>It is offered where its causes and phases fit, when a plan is made.</p>
      <LinkButton href={`/clients/${clientId}/session-plans/${planId}`} kind="secondary">
        Back to the client’s plan
      </LinkButton>
    </Notice>
  );
}

const linesOf = ({ minutes, lines }: TemplatePlan) => (
  <TemplateLines minutes={minutes} lines={lines.map((line) => templateLineWords(line, ruleBook))} />
);

function whenAndWho(at: Date, name: string | null, { today, practice }: Member): string {
  const { timeZone } = practice;
  return `${name ?? ''}, ${shownDate(dayIn(timeZone, at), today)}, ${clockTime(at, timeZone)}`;
}

/** One of the practice’s own templates: its lines, its versions, and what may be changed. */
export default async function TemplatePage({ params, searchParams }: TemplatePageProps) {
  const member = await requireMember('read_chart');
  const { templateId } = await params;
  const { from, plan } = await searchParams;
  const template = await findTemplate(member.scope, templateId);
  if (!template) notFound();
  const versions = await listTemplateVersions(member.scope, templateId);
  return (
    <>
      <PageHeader
        title="Plan template"
        back={{ href: '/settings/templates', label: 'Plan templates' }}
      />
      <div className="grid gap-8">
        <KeptNotice clientId={from} planId={plan} />
        {template.archivedAt ? (
          <Notice tone="hold" word="Archived" title="This template is not offered any more.">
            <bdi>{whenAndWho(template.archivedAt, template.archivedByName, member)}</bdi>
          </Notice>
        ) : null}
        <section aria-labelledby="lines-title">
          <h2 id="lines-title" className="text-22 font-semibold">
            <bdi>{template.name}</bdi>
          </h2>
          <p className="pb-2">{fitWords(template)}</p>
          {linesOf(template.plan)}
        </section>
        <Change template={template} member={member} />
        <Versions versions={versions} member={member} />
        <Archive template={template} member={member} />
      </div>
    </>
  );
}

function Change({ template, member }: { template: TemplateRow; member: Member }) {
  if (template.archivedAt || !can(member.role, 'write_template')) return null;
  return (
    <section aria-labelledby="change-title" className="grid gap-4">
      <h2 id="change-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Change it
      </h2>
      <p className="measure text-quiet">
        For other lines, open a plan that has them and choose “Keep as a new version of a template”.
      </p>
      <TemplateForm
        key={template.number}
        values={templateValues(template)}
        version={template.number}
        place={draftPlace(member, {
          kind: 'template',
          id: template.id,
          title: `Plan template, ${template.name}`,
        })}
        save={saveTemplateAction.bind(null, template.id)}
        options={fitOptions}
      />
    </section>
  );
}

function Versions({ versions, member }: { versions: TemplateVersionRow[]; member: Member }) {
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title" className="border-t-2 border-ink pt-2 text-22 font-semibold">
        Versions
      </h2>
      <ul className="divide-y divide-rule">
        {versions.map((version) => (
          <li key={version.number} className="py-1">
            <details>
              <summary className="min-h-11 content-center">
                Version {version.number}: <bdi>{version.name}</bdi>
                <span className="block text-14 text-quiet">
                  <bdi>{whenAndWho(version.createdAt, version.createdByName, member)}</bdi>
                </span>
              </summary>
              <p className="pt-2">{fitWords(version)}</p>
              {linesOf(version.plan)}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Archive({ template, member }: { template: TemplateRow; member: Member }) {
  if (!can(member.role, 'archive_template')) return null;
  if (template.archivedAt) {
    return (
      <OneButtonForm
        action={restoreTemplateAction.bind(null, template.id)}
        kind="secondary"
        pending="Offering"
      >
        Offer this template again
      </OneButtonForm>
    );
  }
  return <ArchiveTemplate archive={archiveTemplateAction.bind(null, template.id)} />;
}
