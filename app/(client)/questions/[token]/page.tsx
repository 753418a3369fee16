import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';

import { shortScreenRead } from '@/app/asked-short-screen';
import { ForgetReads } from '@/components/screening/forget-reads';
import { ReadQuestions } from '@/components/screening/read-questions';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { handedKey } from '@/lib/access/handed-tablet';
import { readHandedDoor } from '@/lib/access/require-handed-tablet';
import { readByClientWords } from '@/lib/content/short-screen-words';
import { listShortScreens } from '@/lib/data/short-screens';
import type { SheetLanguage } from '@/lib/domain/home-care/sheet-language';

import { saveReadQuestionsAction } from './actions';

interface QuestionsPageProps {
  params: Promise<{ token: string }>;
}

/** No name, and nothing of health: the client holds the practice's tablet. */
export const metadata: Metadata = {
  title: 'Before we start today',
  robots: { index: false, follow: false, noarchive: true },
};

interface HandBackProps {
  words: { title: string; line: string };
  language: SheetLanguage;
  clientId: string;
}

/** Nothing of the chart, and one way on: behind the lock. */
function HandBack({ words: { title, line }, language, clientId }: HandBackProps) {
  return (
    <div className="grid gap-16 py-12">
      <ForgetReads />
      <div lang={language} className="grid gap-4">
        <h1 className="text-36 font-semibold">{title}</h1>
        <p className="text-22">{line}</p>
      </div>
      {/* A plain link: nothing of the practice is loaded before it is tapped. */}
      <a
        href={`/clients/${clientId}/screening/short/on`}
        className={classNames(buttonStyle('secondary'), 'justify-self-start')}
      >
        Therapist: unlock and go on
      </a>
    </div>
  );
}

/** Today's questions in a client's hands: these, and nothing else, until the therapist unlocks the tablet. */
export default async function QuestionsPage({ params }: QuestionsPageProps) {
  const token = decodeURIComponent((await params).token);
  const door = await readHandedDoor(token);
  if (!door) notFound();
  const { clientId, language, seen } = door.handed;
  if (door.state === 'open') redirect(`/clients/${clientId}/screening/short/on`);
  const words = readByClientWords[language];
  const handBack = { language, clientId };
  if (door.state === 'over') return <HandBack {...handBack} words={words.over} />;
  const [last] = await listShortScreens(door.member.scope, clientId);
  const isSaved = last !== undefined && last.day === door.member.today && last.number > seen;
  if (isSaved) return <HandBack {...handBack} words={words.thanks} />;
  const { giveBack, notSaved } = words;
  return (
    <div className="grid gap-6">
      <h1 lang={language} className="text-28 font-semibold">
        {words.pageTitle}
      </h1>
      <ReadQuestions
        questions={shortScreenRead(language)}
        stop={{ word: giveBack.word, title: giveBack.title, lines: [giveBack.line], phone: null }}
        notSaved={notSaved}
        deviceKey={handedKey(token)}
        save={saveReadQuestionsAction.bind(null, token)}
      />
    </div>
  );
}
