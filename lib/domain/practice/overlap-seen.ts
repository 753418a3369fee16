/**
 * What somebody has looked at who saves an appointment although another is at its time: as the form's fields stand. Of
 * other fields nobody has said so.
 */
export const overlapSeen = (values: Readonly<Record<string, unknown>>): string =>
  ['clientId', 'day', 'time', 'minutes', 'therapistId']
    .map((name) => String(values[name] ?? ''))
    .join(' ');
