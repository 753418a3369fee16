import { causes } from '@/lib/content/causes/causes';
import { clientPage } from '@/lib/content/client-page';
import { contraindications } from '@/lib/content/contraindications/contraindications';
import { english } from '@/lib/content/languages/en';
import { englishFrame } from '@/lib/content/sheet-frame';
import { homeCareItems } from '@/lib/content/home-care-items/home-care-items';
import * as options from '@/lib/content/intake-options';
import { dangerSigns } from '@/lib/content/danger-signs';
import { intakePage } from '@/lib/content/intake-page';
import { measurePage } from '@/lib/content/measure-page';
import { intakeWords } from '@/lib/content/intake-words';
import { medicineClasses } from '@/lib/content/medicines';
import { outcomeMeasures } from '@/lib/content/outcome-measures/outcome-measures';
import { phoneWords, stopAnswers, stopChoices, worseChoices } from '@/lib/content/phone-words';
import { reasons } from '@/lib/content/reasons';
import { redFlags } from '@/lib/content/red-flags/red-flags';
import { regions } from '@/lib/content/regions';
import { safetyNet } from '@/lib/content/safety-net';
import { newsQuestionsIn } from '@/lib/content/short-screen-words';
import { ownWords } from '@/lib/content/sheet-own-words';
import { notReviewedLine, sheetTexts } from '@/lib/content/sheet-texts';
import { techniques } from '@/lib/content/techniques';

/** Texts that a client reads together, under the name of their record. */
export interface ClientText {
  of: string;
  lines: readonly string[];
}

const one = (of: string, ...lines: readonly (string | undefined)[]): ClientText => ({
  of,
  lines: lines.filter((line) => line !== undefined),
});

/** Running text of home items, sheets and sessions: whole sentences. */
export const clientProse: readonly ClientText[] = [
  ...homeCareItems.map((item) => one(item.id, ...item.steps, item.nextStep, item.stopSign)),
  ...homeCareItems.flatMap(({ id, otherWays = [] }) =>
    otherWays.map((way) => one(`${id}--${way.id}`, ...way.steps)),
  ),
  ...safetyNet.map((block) => one(`safety_net.${block.id}`, ...block.lines)),
  ...[...Object.values(sheetTexts), ...ownWords].map((block) =>
    one(`sheet.${block.id}`, ...block.lines),
  ),
  one('sheet.not_reviewed', notReviewedLine),
  ...Object.entries(clientPage).map(([id, block]) => one(`client_page.${id}`, ...block.lines)),
  ...Object.entries(phoneWords).flatMap(([id, block]) =>
    'lines' in block ? [one(`phone.${id}`, ...block.lines)] : [],
  ),
  ...Object.entries(stopAnswers).map(([id, lines]) => one(`stop.${id}`, ...lines)),
  ...dangerSigns.map(({ flag, words }) => one(`danger.${flag}`, words)),
  one('stop.choices', ...stopChoices.map(({ words }) => words)),
  one('frame.helper', ...englishFrame.helper.lines),
  one(
    'frame.ticks',
    englishFrame.ticks.how,
    englishFrame.ticks.pain,
    englishFrame.ticks.untilVisit,
    englishFrame.ticks.noVisit,
  ),
  one(
    'frame.around',
    englishFrame.minutes,
    englishFrame.fromBehind,
    ...Object.values(englishFrame.drawnFor).flatMap((notes) => Object.values(notes)),
    englishFrame.screen.whenToGetHelp,
  ),
  one('entry', ...Object.values(english.entry)),
  ...Object.entries(intakePage.closed).flatMap(([id, block]) =>
    typeof block === 'string' ? [] : [one(`intake_page.${id}`, block.title, ...block.lines)],
  ),
  ...Object.entries(intakePage.alarm).flatMap(([id, block]) =>
    typeof block === 'string' ? [] : [one(`intake_alarm.${id}`, block.title, ...block.lines)],
  ),
  one('intake_page.gate', ...Object.values(intakePage.gate)),
  one('intake_page.form', ...Object.values(intakePage.form)),
  one('intake_page.send', ...Object.values(intakePage.send)),
  one('intake_page.mail', ...intakePage.mail.lines),
  one(
    'measure_page',
    measurePage.title,
    measurePage.lead,
    measurePage.leave,
    measurePage.unfinished,
  ),
  one('measure_page.lacks', ...Object.values(measurePage.lacks)),
  one('measure_page.language', measurePage.otherLanguage),
  ...reasons.map((reason) => one(reason.code, reason.forClient)),
  ...techniques.map((technique) => one(technique.id, technique.clientExplanation)),
  ...outcomeMeasures.map((measure) => one(measure.id, measure.ask)),
  ...Object.entries(english.homeConsent.areas).map(([area, text]) =>
    one(`home_consent.${area}`, text),
  ),
  one(
    'home_consent.page',
    ...Object.values(english.homeConsent.leads),
    english.homeConsent.counts,
    english.homeConsent.signed,
    english.homeConsent.forChild,
  ),
  one('home_consent.problems', ...Object.values(english.homeConsent.problems)),
  ...options.consentWordings.map((wording) => one(`consent.${wording.area}`, wording.text)),
];

/** Questions of the intake, with the words of the conditions to choose from. */
export const clientQuestions: readonly ClientText[] = [
  ...redFlags.map((flag) => one(flag.id, flag.ask)),
  ...newsQuestionsIn('en').map(({ id, ask }) => one(`news.${id}`, ask)),
  ...contraindications.map((row) => one(row.id, row.ask)),
  ...Object.entries(intakeWords).map(([field, words]) =>
    one(`intake.${field}`, words.ask, 'hint' in words ? words.hint : undefined),
  ),
];

/** Names, labels and doses: words rather than sentences. */
export const clientLabels: readonly ClientText[] = [
  ...homeCareItems.map((item) => one(item.id, item.name, item.doseRange, ...item.equipment)),
  ...safetyNet.map((block) => one(`safety_net.${block.id}`, block.title)),
  ...Object.values(sheetTexts).map((block) => one(`sheet.${block.id}`, block.title)),
  ...Object.entries(clientPage).map(([id, block]) => one(`client_page.${id}`, block.title)),
  ...Object.entries(phoneWords).map(([id, block]) =>
    one(`phone.${id}`, ...Object.values(block).filter((word) => typeof word === 'string')),
  ),
  one('guide.sides', ...Object.values(phoneWords.guide.sides)),
  one('worse.choices', ...worseChoices.map(({ label }) => label)),
  ...techniques.map((technique) => one(technique.id, technique.name)),
  ...contraindications.map((row) =>
    one(row.id, row.name, ...row.details.map(({ label }) => label)),
  ),
  ...causes.map((cause) => one(cause.id, cause.name, cause.summary)),
  ...medicineClasses.map((group) => one(group.id, group.name)),
  ...outcomeMeasures.map((measure) =>
    one(
      measure.id,
      measure.name,
      measure.ends?.low,
      measure.ends?.high,
      ...measure.items.map(({ label }) => label),
      ...(measure.ownItems?.suggestions ?? []),
    ),
  ),
  ...Object.entries(regions).map(([id, name]) => one(id, name.client)),
  one('affected_side', ...Object.values(options.affectedSideLabels)),
  one('symptoms', ...Object.values(options.symptomLabels)),
  ...[
    options.aggravators,
    options.easers,
    options.riskFactors,
    options.testsDone,
    options.otherCare,
  ].flatMap((list) => list.map((option) => one(option.id, option.label, option.hint))),
];
