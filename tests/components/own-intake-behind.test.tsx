import 'fake-indexeddb/auto';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { IntakeForm } from '@/components/own-intake/intake-form';
import { LateQuestion } from '@/components/own-intake/questions/late-question';
import { isLater } from '@/components/own-intake/questions/question-props';
import { BehindProvider, type Behind } from '@/components/own-intake/use-behind';

import { intakeProps, MARK, noMeasures } from './support/own-intake-props';

const props = intakeProps();
const { en: english } = props.languages;
const { form } = english.words;
const measures = { ...noMeasures, measures: ['psfs'] as const };

/** The page as it stands at a place, with nothing answered. */
function shownAt(at: string) {
  window.history.replaceState(null, '');
  sessionStorage.setItem(`intake-at-${MARK}`, at);
  const opened = { answers: {}, version: 1, savedAt: '', measures, key: null };
  return render(<IntakeForm props={props} opened={opened} isRead={false} />);
}

const withKind = (kind: string): string =>
  english.told.sections.find(({ questions }) =>
    questions.some((question) => question.kind === kind && question.when === undefined),
  )?.id ?? '';

beforeEach(() => {
  sessionStorage.clear();
  window.scrollTo = () => undefined;
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('There is no connection.')));
});

describe('what comes behind the first question of an own intake', () => {
  it('is no kind that the first section asks', () => {
    const [first] = english.told.sections;
    expect(first?.questions.filter(isLater)).toEqual([]);
  });

  it.each(['when', 'places', 'medicines'])('comes by itself: a question of %s', async (kind) => {
    const { container } = shownAt(withKind(kind));
    await waitFor(() => expect(screen.queryByText(form.opening)).toBeNull());
    const question = english.told.sections
      .flatMap(({ questions }) => questions)
      .find((one) => one.kind === kind && one.when === undefined);
    const field = container.querySelector(`fieldset[id="${question?.id ?? ''}"]`);
    expect(field?.querySelectorAll('input, select').length).toBeGreaterThan(0);
  });

  it('comes by itself: a measure, the consents, and the sending', async () => {
    const { container, unmount } = shownAt('measure_psfs');
    await waitFor(() => expect(container.querySelector('[data-measure="psfs"]')).not.toBeNull());
    unmount();
    const consents = shownAt('consents_client');
    await waitFor(() =>
      expect(consents.container.querySelector('[data-consents="client"]')).not.toBeNull(),
    );
    consents.unmount();
    shownAt('send');
    expect(await screen.findByText(form.missingTitle)).toBeTruthy();
  });

  it('is said to be missing where it did not come, and is asked for again', async () => {
    const question = english.told.sections.flatMap(({ questions }) => questions).find(isLater);
    if (!question) throw new Error('There is no such question.');
    const ask = vi.fn();
    const behind: Behind = { parts: null, isMissing: true, ask };
    render(
      <BehindProvider value={behind}>
        <LateQuestion
          {...{ question, given: undefined, error: undefined, today: '2026-11-30' }}
          labels={english.told.labels}
          words={form}
          onAnswer={() => undefined}
        />
      </BehindProvider>,
    );
    expect(screen.getByText(question.ask)).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toBe(form.partMissing);
    // Where it stands it is asked for at once, and by the button.
    expect(ask).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: form.tryAgain }));
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
