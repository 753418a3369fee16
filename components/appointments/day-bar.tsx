'use client';

import { ChevronLeft, ChevronRight } from 'lucide-react';

import { inputStyle } from '@/components/forms/input-style';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { LinkButton } from '@/components/ui/link-button';

interface DayBarProps {
  /** `YYYY-MM-DD` */
  day: string;
  before: string;
  after: string;
  isToday: boolean;
}

const dayHref = (day: string): string => `/today?day=${day}`;

/** The day before, the day after, today, or any other one. */
export function DayBar({ day, before, after, isToday }: DayBarProps) {
  return (
    <nav aria-label="Days" className="mb-6 flex flex-wrap items-end gap-2 print:hidden">
      <LinkButton href={dayHref(before)}>
        <ChevronLeft aria-hidden size={18} />
        Day before
      </LinkButton>
      <LinkButton href={dayHref(after)}>
        Day after
        <ChevronRight aria-hidden size={18} />
      </LinkButton>
      {isToday ? null : <LinkButton href="/today">Today</LinkButton>}
      <form action="/today" className="flex items-end gap-2">
        <label htmlFor="day" className="sr-only">
          Another day
        </label>
        <input
          id="day"
          name="day"
          type="date"
          key={day}
          defaultValue={day}
          required
          className={classNames(inputStyle, 'max-w-44')}
        />
        <Button type="submit">Show</Button>
      </form>
    </nav>
  );
}
