import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import { ClientPageTrouble } from '@/components/client-page/client-page-trouble';
import { pageTrouble } from '@/lib/content/page-trouble';
import { reading, tooLong } from '@/lib/content/reading-level';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';

describe('a client’s page that could not be shown', () => {
  it('says so in every language, with a way to try again in each', async () => {
    const again = vi.fn();
    render(<ClientPageTrouble again={again} />);
    for (const language of sheetLanguages) {
      const { title, lines, again: word } = pageTrouble[language];
      const heading = screen.getByRole('heading', { name: title });
      expect(heading.closest('section')?.lang).toBe(language);
      for (const line of lines) expect(screen.getByText(line)).toBeDefined();
      await userEvent.click(screen.getByRole('button', { name: word }));
    }
    expect(again).toHaveBeenCalledTimes(sheetLanguages.length);
  });

  it.each(sheetLanguages)('is easy to read: %s', (language) => {
    const { title, lines, again } = pageTrouble[language];
    const { gradeOf, gradeMax } = reading[language];
    expect(gradeOf([title, ...lines, again])).toBeLessThanOrEqual(gradeMax);
    expect(tooLong([title, ...lines, again], language)).toEqual([]);
  });
});
