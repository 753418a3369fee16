import type { ReactNode } from 'react';

import { WordsProvider } from '@/components/client-page/words';
import { englishPhone } from '@/lib/content/languages/en-phone';

/** A part of the client's page as it stands on an English page. */
export const inEnglish = (part: ReactNode): ReactNode => (
  <WordsProvider value={englishPhone}>{part}</WordsProvider>
);
