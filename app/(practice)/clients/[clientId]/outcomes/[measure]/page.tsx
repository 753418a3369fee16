import type { Metadata } from 'next';
import { notFound } from 'next/navigation';

import { MeasureForm } from '@/components/outcomes/measure-form';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requireMember } from '@/lib/access/require-member';
import { languages } from '@/lib/content/languages/languages';
import { ruleBook } from '@/lib/content/rule-book';
import {
  sheetLanguageOf,
  sheetLanguages,
  type SheetLanguage,
} from '@/lib/domain/home-care/sheet-language';
import { measureOf } from '@/lib/domain/outcomes/answer-words';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import { fieldsOf } from '@/lib/domain/outcomes/measure-fields';
import { dayWords } from '@/lib/domain/shared/day-words';

import { saveOutcomeAction } from '../actions';
import { askHref, formIn, measureIn, readMeasured, type Measured } from '../measured';
import { NoSentences } from '../no-sentences';

/** No name of anybody: titles stay in a browser's history. */
export const metadata: Metadata = { title: 'Ask a measure' };

interface MeasurePageProps {
  params: Promise<{ clientId: string; measure: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

interface Asking {
  clientId: string;
  measure: OutcomeMeasure;
  language: SheetLanguage;
  replaces: string;
  run: string;
  fresh: string;
}

type Query = Awaited<MeasurePageProps['searchParams']>;

const word = (query: Query, name: string): string => {
  const given = query[name];
  return typeof given === 'string' ? given : '';
};

/** The same page in the other language, with what else was asked for. */
function Languages({ clientId, measure, language, ...rest }: Asking) {
  const kept = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== ''));
  return sheetLanguages
    .filter((one) => one !== language)
    .map((one) => (
      <LinkButton key={one} href={askHref(clientId, measure, { ...kept, lang: one })}>
        <span lang={one}>{languages[one].name}</span>
      </LinkButton>
    ));
}

const buttonWords = ({ replaces, run }: Asking): string => {
  if (replaces !== '') return 'Save the correction';
  return run === '' ? 'Save' : 'Save, and go on';
};

/** The day that a change is told from, in the language of the question. */
function sinceWords({ now }: Measured, { replaces, language }: Asking): string | undefined {
  const answers = now.standing.find(({ id }) => id === replaces)?.answers;
  const day = (answers?.measure === 'groc' ? answers.since : null) ?? now.start;
  return day === null ? undefined : dayWords(day, languages[language].sheet.days);
}

/** The activities that are rated again; empty where they are named. */
function sameActivities(
  { now }: Measured,
  { measure, fresh, replaces }: Asking,
): readonly string[] {
  const isNamed = fresh !== '' || replaces !== '';
  return measure === 'psfs' && !isNamed ? now.activities : [];
}

function Asked({ measured, asking }: { measured: Measured; asking: Asking }) {
  const { rows, now } = measured;
  const { clientId, measure, language, replaces, run, fresh } = asking;
  const form = formIn(rows, measure, language);
  if (measure === 'rmdq_24' && !form) return <NoSentences language={languages[language].name} />;
  const replaced = now.standing.find(({ id }) => id === replaces);
  const same = sameActivities(measured, asking);
  return (
    <div className="grid gap-8">
      <MeasureForm
        key={`${measure}-${language}-${fresh}`}
        action={saveOutcomeAction.bind(null, {
          ...{ clientId, measure, language, replaces, run, fresh },
        })}
        measure={measure}
        texts={languages[language].measures}
        lang={language}
        values={replaced && fieldsOf(replaced.answers)}
        activities={same}
        sentences={form?.lines}
        since={sinceWords(measured, asking)}
        isCorrection={replaces !== ''}
        button={buttonWords(asking)}
      />
      {same.length > 0 ? (
        <div>
          <LinkButton
            kind="quiet"
            className="-mx-4"
            href={askHref(clientId, measure, { fresh: '1', lang: language })}
          >
            Name other things: they begin a new line, and are not compared with these
          </LinkButton>
        </div>
      ) : null}
    </div>
  );
}

function About({ measure }: { measure: OutcomeMeasure }) {
  const { scoring, missing, citation, licence, note } = measureOf(
    ruleBook.outcomeMeasures,
    measure,
  );
  return (
    <details className="mt-12 border-t border-rule pt-2">
      <summary className="inline-flex min-h-11 items-center text-work-strong underline">
        How it counts, where it comes from
      </summary>
      <dl className="measure grid gap-2">
        {[
          ['Score', scoring],
          ['Missing answers', missing],
          ['Source', citation],
          ['Licence', licence],
          ...(note ? [['To know', note]] : []),
        ].map(([label, words]) => (
          <div key={label}>
            <dt className="font-semibold">{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** One outcome measure, alone on its page: tapped by the therapist or handed over. */
export default async function MeasurePage({ params, searchParams }: MeasurePageProps) {
  const member = await requireMember('write_session_record');
  const { clientId, measure: given } = await params;
  const query = await searchParams;
  const measure = measureIn(given);
  const measured = measure && (await readMeasured(member, clientId));
  if (!measure || !measured) notFound();
  const asking: Asking = {
    ...{ clientId, measure, language: sheetLanguageOf(word(query, 'lang')) },
    replaces: word(query, 'replaces'),
    run: word(query, 'run') === '1' ? '1' : '',
    fresh: word(query, 'fresh') === '1' ? '1' : '',
  };
  const isGone =
    asking.replaces !== '' && !measured.now.standing.some(({ id }) => id === asking.replaces);
  if (isGone) notFound();
  const { name } = measureOf(ruleBook.outcomeMeasures, measure);
  return (
    <>
      <PageHeader
        title={name}
        note="One question at a time. Hand the tablet over, or ask aloud."
        back={{ href: `/clients/${clientId}/outcomes`, label: 'Outcomes' }}
      >
        <Languages {...asking} />
      </PageHeader>
      <Asked measured={measured} asking={asking} />
      <About measure={measure} />
    </>
  );
}
