import { z } from 'zod';

import { longText } from '../shared/text';
import { helperAnswers } from './helper-at-home';
import { chosenBlocks, OWN_WORDS_MAX } from './sheet-around';
import { sheetLanguages } from './sheet-language';

const blocks = z.array(z.enum(chosenBlocks)).max(chosenBlocks.length);
const helper = z.enum(helperAnswers).exactOptional();
const language = z.enum(sheetLanguages).exactOptional();

/** What stands around the items of a sheet that is issued. */
export const sheetAroundSchema = z.strictObject({
  words: longText({ max: OWN_WORDS_MAX, label: 'your own words' }),
  blocks,
  helper,
  language,
});

const words = longText();

/** The same while it is chosen: how long the words are is asked when the sheet is issued, so that nothing typed waits. */
export const sheetAroundDraftSchema = z.strictObject({ words, blocks, helper, language });
