import { BookOpen, CalendarCheck, Settings, Users } from 'lucide-react';

import { NavLink } from '@/components/ui/nav-link';

/** The places of the product. On a phone and a tablet the words alone: they fit in one row. */
export function MainNav() {
  return (
    <nav
      aria-label="Main"
      className="order-last flex w-full flex-wrap justify-between gap-x-2 @min-[40rem]:order-none @min-[40rem]:w-auto @min-[40rem]:grow @min-[40rem]:shrink-0 @min-[40rem]:justify-start @min-[40rem]:gap-x-3 @min-[64rem]:gap-x-6 [&_svg]:hidden @min-[64rem]:[&_svg]:block"
    >
      <NavLink href="/today">
        <CalendarCheck aria-hidden size={18} />
        Today
      </NavLink>
      <NavLink href="/clients">
        <Users aria-hidden size={18} />
        Clients
      </NavLink>
      <NavLink href="/library">
        <BookOpen aria-hidden size={18} />
        Library
      </NavLink>
      <NavLink href="/settings">
        <Settings aria-hidden size={18} />
        Settings
      </NavLink>
    </nav>
  );
}
