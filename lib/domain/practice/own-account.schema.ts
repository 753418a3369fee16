import { z } from 'zod';

import { lineText } from '../shared/text';

/** The own name, as it stands on charts and sheets. */
export const ownNameSchema = z.object({ name: lineText({ max: 120, min: 1, label: 'your name' }) });
