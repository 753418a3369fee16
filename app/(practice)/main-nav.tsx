import { BookOpen, CalendarCheck, Settings, Users } from 'lucide-react';

import { NavLink } from '@/components/ui/nav-link';

/** The places of the product. On a phone and a tablet the words alone: they fit in one row. */
export function MainNav() {
  return (
    <nav
      aria-label="Main"
      className="order-last flex w-full justify-between gap-x-2 sm:order-none sm:w-auto sm:grow sm:shrink-0 sm:justify-start sm:gap-x-3 lg:gap-x-6 [&_svg]:hidden lg:[&_svg]:block"
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
