import { z } from 'zod';

import { lineText } from '../shared/text';

/** What the form of the logo sends: a picture that was brought before, and what it shows for those who do not see it. */
export const logoSchema = z.object({
  pictureId: z.uuid({ error: 'Choose a picture first.' }),
  alt: lineText({ max: 120, min: 1, label: 'what the logo shows' }),
});
