import { z } from 'zod';

import { longText } from '../shared/text';
import { helperAnswers } from './helper-at-home';
import { chosenBlocks, OWN_WORDS_MAX } from './sheet-around';

const blocks = z.array(z.enum(chosenBlocks)).max(chosenBlocks.length);
const helper = z.enum(helperAnswers).exactOptional();

/** What stands around the items of a sheet that is issued. */
export const sheetAroundSchema = z.strictObject({
  words: longText({ max: OWN_WORDS_MAX, label: 'your own words' }),
  blocks,
  helper,
});

/** The same while it is chosen: how long the words are is asked when the sheet is issued, so that nothing typed waits. */
export const sheetAroundDraftSchema = z.strictObject({ words: longText(), blocks, helper });
