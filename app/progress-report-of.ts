import type { MeasuredToday } from '@/app/outcomes-of';
import { seriesOf } from '@/app/outcome-series';
import type { Member } from '@/lib/access/require-member';
import { ruleBook } from '@/lib/content/rule-book';
import type { OutcomesOfClient } from '@/lib/data/open-outcomes';
import type { PracticeRow } from '@/lib/data/rows/practice-row';
import { sideWords } from '@/lib/domain/anatomy/side-words';
import { dateWords } from '@/lib/domain/intake/answer-words';
import { scoreWords } from '@/lib/domain/outcomes/answer-words';
import { reachedWords } from '@/lib/domain/outcomes/course-prompts';
import type { OutcomeMeasure } from '@/lib/domain/outcomes/measure';
import type { ActivityAnswers } from '@/lib/domain/outcomes/measure-answers.schema';
import {
  judgedWords,
  movedWords,
  pointWords,
  type MeasureLine,
} from '@/lib/domain/outcomes/measure-lines';
import { activityKeys } from '@/lib/domain/outcomes/standing-outcomes';
import { dayAndYearWords, dayWords } from '@/lib/domain/shared/day-words';
import { ageOn } from '@/lib/domain/shared/iso-date';
import { chartPicture } from '@/lib/outcome-charts/chart-picture';
import { chartSvg } from '@/lib/outcome-charts/chart-svg';
import type { ProgressReport, ReportedMeasure } from '@/lib/print/progress-report';

/** Charts that stand on the one page, those that tell most first. */
const CHARTS_MAX = 4;
const CHART_ORDER: readonly OutcomeMeasure[] = [
  'nprs_leg',
  'nprs_back',
  'psfs',
  'rmdq_24',
  'sciatica_bothersomeness',
];
const SIZE = { width: 340, plotHeight: 110 };

const FOOTNOTE =
  'Scores say how a client is and how that has changed. They are no diagnosis. Measurement error is how much a score moves by itself; a meaningful change is one that matters to the client.';

function changed(line: MeasureLine): Pick<ReportedMeasure, 'moved' | 'error' | 'meaningful'> {
  const change = line.points.at(-1)?.change ?? null;
  if (change === null) return { moved: '', error: '', meaningful: '' };
  const words = line.measure.unchanged === undefined ? movedWords(change) : '';
  // A number and its sign stay on one line.
  const moved = words.replace(' %', '\u00a0%');
  return { moved, ...judgedWords(change) };
}

function reported(line: MeasureLine): ReportedMeasure[] {
  const { measure, points } = line;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const told = (point: typeof first): string =>
    `${scoreWords(point.score, measure)} (${dayWords(point.on)})`;
  const newest = first === last ? 'Asked once' : told(last);
  return [{ name: measure.name, first: told(first), newest, ...changed(line) }];
}

function chartsOf(now: MeasuredToday, today: string): ProgressReport['charts'] {
  const drawn = CHART_ORDER.flatMap((id) =>
    now.lines.filter(({ measure, points }) => measure.id === id && points.length > 1),
  );
  return drawn.slice(0, CHARTS_MAX).map((line) => ({
    name: line.measure.name,
    svg: chartSvg(chartPicture(seriesOf(line, now, today), SIZE)),
    alt: `${line.measure.name}. ${line.points.map((point) => `${dayAndYearWords(point.on)}: ${pointWords(point, line.measure)}`).join('. ')}.`,
  }));
}

const given = (value: number | null | undefined): string => String(value ?? 'not given');

/** The newest list of the client's own activities beside the first one in the same words. */
function activitiesOf({ standing, start }: MeasuredToday): ProgressReport['activities'] {
  const lists = standing.flatMap(({ answers, day }): ActivityAnswers[] =>
    answers.measure === 'psfs' && (start === null || day >= start) ? [answers] : [],
  );
  const [newest] = lists;
  if (!newest) return [];
  const first = lists.findLast((list) => activityKeys(list) === activityKeys(newest));
  return newest.activities.map(({ activity, rating }, index) => ({
    activity,
    first: given(first?.activities[index]?.rating),
    newest: given(rating),
  }));
}

function factsOf({ intake, sessions }: OutcomesOfClient, now: MeasuredToday) {
  const side = intake?.answers.affectedSide ?? null;
  return [
    ...(side === null ? [] : [{ label: 'Affected side', value: sideWords[side] }]),
    ...(now.start === null ? [] : [{ label: 'Here since', value: dayAndYearWords(now.start) }]),
    ...(now.course
      ? [{ label: 'So far', value: reachedWords(now.course) }]
      : [{ label: 'So far', value: `${sessions.length} sessions` }]),
  ];
}

/** What of the course a doctor has to hear: that nothing has changed, or that it got worse. */
const courseWords = ({ course }: MeasuredToday): string[] =>
  (course?.prompts ?? [])
    .filter(({ leadsTo }) => leadsTo === 'refer' || leadsTo === 'screen')
    .map(({ sentence, kind }) =>
      // The scores stand in the table: they are not said once more.
      kind === 'no_change' ? (sentence.split('. ')[0] ?? sentence) + '.' : sentence,
    );

/** The report of one client as it stands today; null while nothing was measured. */
export function progressReportOf(
  rows: OutcomesOfClient,
  { now, practice, member }: { now: MeasuredToday; practice: PracticeRow; member: Member },
): ProgressReport | null {
  if (now.lines.length === 0) return null;
  const { client } = rows;
  const age = ageOn(client.birthDate, member.today);
  const used = new Set(now.lines.map(({ measure }) => measure.id));
  return {
    practice: practice.name,
    phone: practice.practicePhone ?? '',
    therapist: member.accountName,
    day: dayAndYearWords(member.today),
    client: client.name,
    born: `${dateWords(client.birthDate)}, ${age} years`,
    facts: factsOf(rows, now),
    measures: now.lines.flatMap(reported),
    activities: activitiesOf(now),
    charts: chartsOf(now, member.today),
    course: courseWords(now),
    sources: [
      ...new Set(
        ruleBook.outcomeMeasures
          .filter(({ id, citation }) => used.has(id) && citation !== 'Own design.')
          .map(({ citation }) => citation),
      ),
    ],
    footnote: FOOTNOTE,
  };
}
