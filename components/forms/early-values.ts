type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function valueOf(control: Control): string {
  const isTicked = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
  return isTicked && !control.checked ? '' : control.value;
}

/**
 * What stands in the fields of a part of the page already, by name. A form whose fields are kept in state asks for it when
 * it begins to listen: on a slow tablet people type and tap before that, and nothing of it may be lost. Boxes that share a
 * name are left out.
 */
export function earlyValues(within: Element | null): Record<string, string> {
  const controls = within?.querySelectorAll<Control>('input, select, textarea') ?? [];
  const values: Record<string, string> = {};
  for (const control of controls) {
    const isBox = control.type === 'checkbox' || control.type === 'hidden';
    const value = isBox ? '' : valueOf(control);
    if (control.name !== '' && value !== '') values[control.name] = value;
  }
  return values;
}
