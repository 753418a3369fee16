/** The time zones this machine knows, by their IANA names; where a zone has two names, one of them. */
function timeZones(): string[] {
  const known = Intl.supportedValuesOf('timeZone');
  return known.includes('UTC') ? known : ['UTC', ...known];
}

/** Whether a name, an older or newer one included, is a time zone that dates can be worked out for. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z0-9_+/-]+$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

interface ZoneGroup {
  label: string;
  options: { value: string; label: string }[];
}

/** The zones in groups by continent, as options of a list. `chosen` is among them under the name it was stored by. */
export function timeZoneOptions(chosen: string): ZoneGroup[] {
  const groups = new Map<string, ZoneGroup['options']>();
  for (const value of new Set([...timeZones(), chosen])) {
    const [area = value, ...place] = value.split('/');
    const label = place.length > 0 ? area : 'Other';
    const group = groups.get(label) ?? [];
    group.push({ value, label: (place.join(' / ') || value).replaceAll('_', ' ') });
    groups.set(label, group);
  }
  return [...groups].map(([label, options]) => ({ label, options }));
}
