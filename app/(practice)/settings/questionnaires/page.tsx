import type { Metadata } from 'next';

import { shownMoment } from '@/app/shown-moment';
import { SentencesForm } from '@/components/settings/sentences-form';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember, type Member } from '@/lib/access/require-member';
import { languages } from '@/lib/content/languages/languages';
import { ruleBook } from '@/lib/content/rule-book';
import { listMeasureForms } from '@/lib/data/measure-forms';
import type { MeasureFormRow } from '@/lib/data/rows/outcome-row';
import { sheetLanguages, type SheetLanguage } from '@/lib/domain/home-care/sheet-language';
import { measureOf } from '@/lib/domain/outcomes/answer-words';
import { can } from '@/lib/domain/practice/permissions';

import { enterSentencesAction } from './actions';

export const metadata: Metadata = { title: 'Questionnaires' };

interface LanguageProps {
  language: SheetLanguage;
  forms: readonly MeasureFormRow[];
  member: Member;
}

/** One version of the sentences, as it was entered. */
function Version({ form, member }: { form: MeasureFormRow; member: Member }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        Version {form.number}, entered {shownMoment(form.createdAt, member.practice.timeZone)} by{' '}
        {form.createdByName}
      </summary>
      <ol className="list-inside list-decimal" lang={form.language}>
        {form.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </details>
  );
}

function Language({ language, forms, member }: LanguageProps) {
  const own = forms.filter((form) => form.language === language);
  const { items } = measureOf(ruleBook.outcomeMeasures, 'rmdq_24');
  const { name } = languages[language];
  return (
    <section aria-label={name} className="grid gap-4">
      <h3 className="border-t border-rule pt-4 text-18 font-semibold" lang={language}>
        {name}
      </h3>
      {own.length === 0 ? (
        <p>Not entered yet: the questionnaire is not asked in this language.</p>
      ) : (
        own.map((form) => <Version key={form.id} form={form} member={member} />)
      )}
      {can(member.role, 'write_own_item') ? (
        <details open={own.length === 0 && language === 'en'}>
          <summary className="inline-flex min-h-11 items-center text-work-strong underline">
            {own.length === 0 ? 'Enter the sentences' : 'Enter another version'}
          </summary>
          <SentencesForm
            key={own.length}
            action={enterSentencesAction.bind(null, { language, seen: own[0]?.number ?? 0 })}
            lang={language}
            labels={items.map(({ label }) => label)}
          />
        </details>
      ) : null}
    </section>
  );
}

/** Questionnaires whose exact sentences the practice enters itself, from their official forms. */
export default async function QuestionnairesPage() {
  const member = await requireMember('read_chart');
  const forms = await listMeasureForms(member.scope);
  const { name, citation, licence, scoring, missing } = measureOf(
    ruleBook.outcomeMeasures,
    'rmdq_24',
  );
  return (
    <>
      <PageHeader title="Questionnaires" back={{ href: '/settings', label: 'Settings' }} />
      <div className="grid gap-8">
        <section aria-labelledby="rmdq" className="grid gap-4">
          <h2 id="rmdq" className="border-t-2 border-ink pt-2 text-22 font-semibold">
            {name}
          </h2>
          <div className="measure grid gap-2">
            <p>
              Its sentences belong to its authors and are not part of this program. Get the official
              form at rmdq.org, in the language of your clients, and enter its 24 sentences here
              once. What was answered with an earlier version keeps it.
            </p>
            <p>{licence}</p>
            <p>
              {scoring} {missing}
            </p>
            <p className="text-quiet">Source: {citation}</p>
          </div>
          {sheetLanguages.map((language) => (
            <Language key={language} language={language} forms={forms} member={member} />
          ))}
        </section>
      </div>
    </>
  );
}
