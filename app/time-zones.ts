/** The time zones this machine knows, by their IANA names. */
export function timeZones(): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes('UTC') ? known : ['UTC', ...known];
}

/** Whether a name is a time zone that dates can be worked out for. */
export function isTimeZone(name: string): boolean {
  return timeZones().includes(name);
}

/** The zones in groups by continent, as options of a list. */
export function timeZoneOptions(): {
  label: string;
  options: { value: string; label: string }[];
}[] {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const value of timeZones()) {
    const [area = value, ...place] = value.split('/');
    const group = groups.get(place.length > 0 ? area : 'Other') ?? [];
    group.push({ value, label: (place.join(' / ') || value).replaceAll('_', ' ') });
    groups.set(place.length > 0 ? area : 'Other', group);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}
