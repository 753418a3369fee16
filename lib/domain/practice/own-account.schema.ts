import { z } from 'zod';

import { lineText } from '../shared/text';

/** The own name, as it stands on charts and sheets. */
export const ownNameSchema = z.object({ name: lineText({ max: 120, min: 1, label: 'your name' }) });

/** What a person calls one of their passkeys. */
export const passkeyNameSchema = z.object({
  name: lineText({ max: 60, min: 1, label: 'a name for the key' }),
});
