import 'fake-indexeddb/auto';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { IntakeApp } from '@/components/own-intake/intake-app';

import { intakeProps, noMeasures, sentProps, textsAt } from './support/own-intake-props';

const english = intakeProps().languages.en;
const [first] = english.told.sections;
const { form } = english.words;

/** The page as it comes: what the server draws, before any script has run. */
function asSent(more: Parameters<typeof sentProps>[0]): HTMLElement {
  const container = document.createElement('div');
  container.innerHTML = renderToString(<IntakeApp {...sentProps(more)} />);
  return container;
}

const fieldsIn = (container: HTMLElement) =>
  [...container.querySelectorAll('input, textarea, select, button')] as HTMLInputElement[];

/** The practice's answer to the page's question for the answers, held until it is let through. */
function heldAnswers(): () => void {
  let letThrough = (): void => undefined;
  const come = new Promise<void>((resolve) => (letThrough = resolve));
  vi.stubGlobal('fetch', async (address: string) => {
    const texts = textsAt(address);
    if (texts) return texts;
    await come;
    return Response.json({ answers: {}, version: 1, savedAt: '', measures: noMeasures });
  });
  return () => letThrough();
}

const scrolled = vi.fn();

beforeEach(() => {
  sessionStorage.clear();
  window.history.replaceState(null, '');
  scrolled.mockReset();
  window.scrollTo = scrolled;
  document.body.innerHTML = '';
});

describe('an own intake in which nothing is answered yet', () => {
  it('comes with the first section, to be read and not to be answered', () => {
    const page = asSent({ isFresh: true });
    expect(page.querySelector('h1')?.textContent).toBe(first?.title);
    const asked = first?.questions.filter(({ when }) => when === undefined) ?? [];
    expect(asked.length).toBeGreaterThan(1);
    for (const { ask } of asked) expect(page.textContent).toContain(ask);
    const fields = fieldsIn(page);
    expect(fields.length).toBeGreaterThan(5);
    const open = fields.filter((field) => field.closest('fieldset[disabled]') === null);
    expect(open).toEqual([]);
  });

  it('is drawn as it stands when the answers are here, so that nothing moves', async () => {
    const before = asSent({ isFresh: true });
    const letThrough = heldAnswers();
    const { container } = render(<IntakeApp {...sentProps({ isFresh: true })} />);
    letThrough();
    await waitFor(() => expect(container.querySelector('[data-section]')).not.toBeNull());
    const kinds = (page: HTMLElement) => fieldsIn(page).map(({ id, className }) => [id, className]);
    expect(kinds(before)).toEqual(kinds(container));
    const textOf = (page: HTMLElement) =>
      [...page.querySelectorAll('h1, p, label, legend, span:not([data-save-state], [role])')].map(
        ({ textContent }) => textContent,
      );
    expect(textOf(before).filter((text) => text !== form.noScript)).toEqual(textOf(container));
  });

  it('takes answers once the stored ones are here, and leaves who reads it already where they are', async () => {
    const letThrough = heldAnswers();
    document.body.append(asSent({ isFresh: true }));
    const container = document.body.firstElementChild as HTMLElement;
    render(<IntakeApp {...sentProps({ isFresh: true })} />, { container, hydrate: true });
    await act(() => Promise.resolve());
    expect(container.querySelector('[data-section]')).toBeNull();
    expect(container.querySelector('fieldset[disabled] textarea')).not.toBeNull();
    letThrough();
    await waitFor(() => expect(container.querySelector('[data-section]')).not.toBeNull());
    expect(container.querySelector('fieldset[disabled]')).toBeNull();
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('begins at its top where it did not come as a page', async () => {
    heldAnswers()();
    const { container } = render(<IntakeApp {...sentProps({ isFresh: true })} />);
    await waitFor(() => expect(container.querySelector('[data-section]')).not.toBeNull());
    expect(scrolled).toHaveBeenCalledWith(0, 0);
  });
});

describe('an own intake whose words do not come', () => {
  it('says so, and asks for them again', async () => {
    let isOut = true;
    vi.stubGlobal('fetch', (address: string) => {
      const texts = textsAt(address);
      if (texts && isOut) return Promise.reject(new TypeError('There is no connection.'));
      if (texts) return Promise.resolve(texts);
      const found = { answers: {}, version: 1, savedAt: '', measures: noMeasures };
      return Promise.resolve(Response.json(found));
    });
    const { container } = render(<IntakeApp {...sentProps({ isFresh: true })} />);
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', form.cannotLoad);
    isOut = false;
    await userEvent.click(screen.getByRole('button', { name: form.tryAgain }));
    await waitFor(() => expect(container.querySelector('[data-section]')).not.toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('an own intake with answers', () => {
  it('says nothing of where they are before they come', () => {
    const page = asSent({ isFresh: false });
    expect(page.querySelector('h1')).toBeNull();
    expect(page.querySelector('[role=status]')?.textContent).toBe(form.opening);
  });
});
