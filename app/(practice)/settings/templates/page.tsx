import type { Metadata } from 'next';
import Link from 'next/link';

import { fitWords } from '@/app/template-fit-words';
import { Empty } from '@/components/ui/empty';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { listArchivedTemplates, listTemplates } from '@/lib/data/plan-templates';
import type { TemplateRow } from '@/lib/data/rows/template-row';

export const metadata: Metadata = { title: 'Plan templates' };

/** The practice’s own templates: those that are offered, and those that are archived. */
export default async function TemplatesPage() {
  const { scope } = await requireMember('read_chart');
  const standing = await listTemplates(scope);
  const archived = await listArchivedTemplates(scope);
  return (
    <>
      <PageHeader title="Plan templates" back={{ href: '/settings', label: 'Settings' }} />
      <div className="grid gap-8">
        <p className="measure">
          Plans without a client, offered where their causes and phases fit. A new one is kept from
          any client’s plan. Those that come with the product{' '}
          <Link href="/library?kind=plan_template" className="text-link">
            stand in the library
          </Link>
          .
        </p>
        {standing.length === 0 ? (
          <Empty title="No template of your own yet">
            Open any plan and choose “Keep as template”. It will be listed here.
          </Empty>
        ) : (
          <Templates title="Offered" templates={standing} />
        )}
        {archived.length > 0 ? <Templates title="Archived" templates={archived} /> : null}
      </div>
    </>
  );
}

function Templates({ title, templates }: { title: string; templates: readonly TemplateRow[] }) {
  return (
    <section aria-label={title}>
      <h2 className="border-t-2 border-ink pt-2 text-22 font-semibold">{title}</h2>
      <ul className="divide-y divide-rule">
        {templates.map((template) => (
          <li key={template.id} className="py-2">
            <Link
              href={`/settings/templates/${template.id}`}
              className="text-link inline-flex min-h-11 items-center text-18 font-semibold"
            >
              <bdi>{template.name}</bdi>
            </Link>
            <p>{fitWords(template)}</p>
            <p className="text-14 text-quiet">
              {template.plan.minutes} min, {template.plan.lines.length}{' '}
              {template.plan.lines.length === 1 ? 'line' : 'lines'}, version {template.number}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
