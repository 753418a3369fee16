import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';

import type { SaveDraft } from '@/components/drafts/draft-saved';
import { PhoneText } from '@/components/home-care/phone-text';
import { ProgramEditor, type ProgramEditorProps } from '@/components/home-care/program-editor';
import { programShape } from '@/components/home-care/program-shape';
import { ruleBook } from '@/lib/content/rule-book';
import { offerItems } from '@/lib/domain/home-care/offer-items';
import type { ProgramItem } from '@/lib/domain/home-care/program';
import type { ProgramChoice } from '@/lib/domain/home-care/program-choice';
import { usualAround } from '@/lib/domain/home-care/sheet-around';
import { screen as screenCase } from '@/lib/domain/screening/screen';
import { aCase } from '../domain/support/a-case';
import { homeCareFixtures } from './fixtures/home-care';

/** Axe looks at some hundred elements on two busy cores. */
const AXE_MILLISECONDS = 20_000;

test.each(Object.entries(homeCareFixtures))(
  '%s: renders and axe finds nothing',
  async (_name, fixture) => {
    const { container } = render(fixture);
    expect(container.textContent).not.toBe('');
    const { violations } = await axe.run(container, {
      rules: {
        // A fixture is a part of a page, and jsdom draws no colours (contrast.test.ts measures them).
        region: { enabled: false },
        'color-contrast': { enabled: false },
        'page-has-heading-one': { enabled: false },
      },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  },
  AXE_MILLISECONDS,
);

describe('choosing', () => {
  const sent = (): { item: string; side: string; cautions: string[] }[] =>
    JSON.parse(document.querySelector<HTMLInputElement>('input[name=program]')?.value ?? '[]');
  const chosen = () => screen.getByRole('region', { name: 'On the sheet' });

  test('an item joins in the order of the sheet, and leaves again', () => {
    render(homeCareFixtures['choosing home care, empty']);
    expect(chosen().textContent).toContain('0 of 4 items');
    expect(chosen().textContent).toContain('An activity is missing');
    fireEvent.click(screen.getByRole('button', { name: 'Add Short walks' }));
    expect(chosen().textContent).not.toContain('An activity is missing');
    expect(chosen().textContent).toContain('about 10 minutes a day');
    fireEvent.click(screen.getByRole('button', { name: 'Add Pillows for sleep' }));
    expect(sent().map(({ item }) => item)).toEqual(['sleep_pillows', 'short_walks']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove Short walks' }));
    expect(sent().map(({ item }) => item)).toEqual(['sleep_pillows']);
  });

  test('what the limits keep off cannot be added, and says why', () => {
    render(homeCareFixtures['choosing home care, empty']);
    expect(screen.queryByRole('button', { name: 'Add Warm pack' })).toBeNull();
    const row = screen.getByText('Warm pack').closest('li');
    expect(row?.textContent).toContain('a flare in the last 3 days');
  });

  test('an item given in another way stands there with the position and the things of that way', () => {
    const { props } = homeCareFixtures['choosing home care, empty'] as {
      props: ProgramEditorProps;
    };
    const clinicalCase = aCase({ causes: [{ cause: 'degenerative_disc', confirmedBy: 'doctor' }] });
    const offers = offerItems({
      ...{ clinicalCase, ruleBook },
      screening: screenCase({ clinicalCase, ruleBook }),
    });
    render(<ProgramEditor {...props} offers={offers} />);
    fireEvent.click(screen.getByRole('button', { name: 'Add Two tennis balls under the back' }));
    const [row] = within(chosen()).getAllByRole('listitem');
    expect(row?.textContent).toContain('Given as: Two tennis balls at a wall');
    expect(row?.textContent).toContain(
      'Standing · 2 tennis balls · a long sock or a towel · a wall',
    );
    expect(row?.textContent).not.toContain('Lying');
  });

  test('a helper is asked for; a no takes what needs one off the offers, with the reason, and a yes gives it back', () => {
    const { props } = homeCareFixtures['choosing home care, empty'] as {
      props: ProgramEditorProps;
    };
    const clinicalCase = aCase();
    const screening = screenCase({ clinicalCase, ruleBook });
    const offers = offerItems({ clinicalCase, ruleBook, screening });
    render(<ProgramEditor {...props} offers={offers} />);
    const question = screen.getByRole('group', { name: /somebody at home who can help/ });
    const add = () => screen.queryByRole('button', { name: 'Add Helper: heel-of-hand circles' });
    expect(question.textContent).toContain('Until it is answered');
    fireEvent.click(add() as HTMLElement);
    fireEvent.click(within(question).getByRole('radio', { name: 'No' }));
    expect(add()).toBeNull();
    expect(chosen().textContent).toContain('Not now: No helper at home. Change or remove it.');
    const withheld = screen.getByText('Helper: light chopping on the buttock').closest('li');
    expect(withheld?.textContent).toContain('No helper at home');
    fireEvent.click(within(question).getByRole('radio', { name: 'Yes' }));
    expect(chosen().textContent).not.toContain('No helper');
    expect(
      screen.getByRole('button', { name: 'Add Helper: light chopping on the buttock' }),
    ).toBeTruthy();
  });

  test('more items than allowed are counted, and none can be added', () => {
    render(homeCareFixtures['choosing home care, overfull']);
    expect(chosen().textContent).toMatch(/8 of 4 items/);
    expect(chosen().textContent).toContain('Remove 4.');
  });

  test('the minutes follow the dose', () => {
    render(homeCareFixtures['choosing home care, empty']);
    fireEvent.click(screen.getByRole('button', { name: 'Add Short walks' }));
    const walks = within(chosen());
    fireEvent.click(walks.getByRole('button', { name: 'Minutes: more' }));
    expect(chosen().textContent).toContain('about 12 minutes a day');
  });
});

describe('numbers in a line', () => {
  const phones = {
    practicePhone: '020 112 55',
    urgentPhone: '111',
    emergencyNumber: '112',
    maternityPhone: '+44 (0)20 1',
    crisisPhone: '111',
  };
  test.each<[string, string[]]>([
    ['Call 112 now.', ['tel:112']],
    ['Phone: 020 112 55', ['tel:02011255']],
    ['Call 111 or +44 (0)20 1.', ['tel:111', 'tel:+440201']],
    ['Stop at 3 out of 10.', []],
  ])('%s', (line, hrefs) => {
    const { container } = render(
      <p>
        <PhoneText line={line} phones={phones} />
      </p>,
    );
    expect(container.textContent).toBe(line);
    const links = [...container.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(hrefs);
  });
});

describe('a choice that is kept', () => {
  const noProblem = () => Promise.resolve({ errors: [] });
  const startOf = (offer: { start: ProgramItem }): ProgramItem => offer.start;

  function choosing(
    save: SaveDraft<ProgramChoice>,
    issue: ProgramEditorProps['issue'] = noProblem,
  ) {
    const { props } = homeCareFixtures['choosing home care, usual'] as {
      props: ProgramEditorProps;
    };
    const initial = { program: props.offers.slice(0, 2).map(startOf), around: usualAround };
    render(<ProgramEditor {...props} initial={initial} save={save} issue={issue} />);
    return { initial: initial.program, offers: props.offers };
  }

  const stored = (version: number) => ({ ok: true as const, version, savedAt: '14:02' });

  test('is saved as it is tapped, and only then said to be', async () => {
    const sent: ProgramItem[][] = [];
    const { initial } = choosing(async ({ version, value }) => {
      sent.push(value.program);
      return stored(version + 1);
    });
    expect(screen.queryByText(/^Saved/)).toBeNull();
    const [first] = screen.getAllByRole('button', { name: /^Remove / });
    fireEvent.click(first as HTMLElement);
    expect(screen.queryByText(/^Saved/)).toBeNull();
    await screen.findByText('Saved 14:02', {}, { timeout: 3000 });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toHaveLength(initial.length - 1);
  });

  test('two people at one item are asked, and nothing is issued before', async () => {
    const issued: string[] = [];
    let tries = 0;
    const { offers } = choosing(
      async ({ version, value }) => {
        tries += 1;
        if (tries > 1) return stored(version + 1);
        const [one, ...rest] = value.program;
        const their = { ...(one as ProgramItem), cautions: ['Theirs.'] };
        return {
          ok: false,
          reason: 'changed_by_someone_else',
          errors: [],
          theirs: {
            version: 7,
            savedAt: '14:01',
            parts: programShape([]).split({ ...value, program: [their, ...rest] }),
            words: [{ part: their.item, label: 'Item', yours: 'Mine.', theirs: 'Theirs.' }],
          },
        };
      },
      async (_before, formData) => {
        issued.push(`${String(formData.get('version'))} ${String(formData.get('program'))}`);
        return { errors: [] };
      },
    );
    const field = { name: /word of your own|take care of/ };
    const [open] = screen.queryByRole('textbox', field)
      ? []
      : screen.getAllByRole('button', { name: /^Add a word of your own/ });
    if (open) fireEvent.click(open);
    const [text] = screen.getAllByRole('textbox', field);
    fireEvent.change(text as HTMLElement, { target: { value: 'Mine.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Issue the sheet' }));
    const choice = await screen.findByRole('region', { name: /Someone else changed this/ });
    expect(issued).toEqual([]);
    fireEvent.click(within(choice).getByRole('radio', { name: /^Theirs/ }));
    fireEvent.click(within(choice).getByRole('button', { name: 'Keep what I chose' }));
    await screen.findByText(/^Saved/, {}, { timeout: 3000 });
    fireEvent.click(screen.getByRole('button', { name: 'Issue the sheet' }));
    await waitFor(() => expect(issued).toHaveLength(1));
    expect(issued[0]).toContain('Theirs.');
    expect(offers.length).toBeGreaterThan(2);
  });

  test('own words and blocks are saved with it, and warned of, not refused', async () => {
    const sent: ProgramChoice[] = [];
    choosing(async ({ version, value }) => {
      sent.push(value);
      return stored(version + 1);
    });
    const words = screen.getByRole('textbox', { name: 'Your own words for the whole sheet' });
    fireEvent.change(words, { target: { value: 'This will cure you.' } });
    expect(screen.getByText(/may promise more than massage can: “cure”/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /^If it flares up/ }));
    await waitFor(() => expect(sent.length).toBeGreaterThan(0), { timeout: 3000 });
    expect(sent.at(-1)?.around).toEqual({
      words: 'This will cure you.',
      blocks: ['flare_plan', 'after_your_session'],
    });
    fireEvent.click(screen.getByRole('radio', { name: 'Español' }));
    await waitFor(() => expect(sent.at(-1)?.around.language).toBe('es'), { timeout: 3000 });
    expect(screen.queryByText(/may promise more/)).toBeNull();
    fireEvent.change(words, { target: { value: 'x'.repeat(520) } });
    expect(screen.getByText('80 characters left.')).toBeTruthy();
    fireEvent.change(words, { target: { value: 'x'.repeat(605) } });
    expect(screen.getByText('5 characters too many.')).toBeTruthy();
  });
});

test('without e-mail set up the buttons are off and say why', () => {
  render(homeCareFixtures['giving a sheet, no e-mail set up']);
  for (const name of ['E-mail the link', 'E-mail the PDF']) {
    expect(screen.getByRole('button', { name }).hasAttribute('disabled')).toBe(true);
  }
  expect(screen.getByText('E-mail is not set up here.')).toBeTruthy();
});
