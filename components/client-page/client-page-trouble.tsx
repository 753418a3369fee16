import { Button } from '@/components/ui/button';
import { pageTrouble } from '@/lib/content/page-trouble';
import { sheetLanguages } from '@/lib/domain/home-care/sheet-language';

/** Something broke on a client's page: what is safe, what to do, and what must not wait for it; in each language. */
export function ClientPageTrouble({ again }: { again: () => void }) {
  return (
    <div className="grid gap-10">
      {sheetLanguages.map((language) => {
        const texts = pageTrouble[language];
        return (
          <section key={language} lang={language} className="grid justify-items-start gap-4">
            <h1 className="text-28 font-semibold">{texts.title}</h1>
            {texts.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <Button kind="primary" onClick={again}>
              {texts.again}
            </Button>
          </section>
        );
      })}
    </div>
  );
}
