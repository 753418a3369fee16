import type { SentIntakeProps } from './intake-props';
import { IntakeTop } from './intake-top';
import { NotReviewed } from './not-reviewed';
import { Section, Steps } from './section-page';

const nothing = (): void => undefined;
const none = { answers: {}, missing: {}, problems: new Map<string, never>() } as const;

/**
 * The first section of an intake in which nothing is answered yet, as the server draws it: it can be read while the script
 * is on its way. All of it is disabled, by the browser itself: what would be typed before the stored answers are here would
 * be lost. Without a script it is not shown, for then it stays so.
 */
export function Beginning({ beginning, language, ...props }: SentIntakeProps) {
  const { section, all, names, notReviewed, ...own } = beginning;
  const { form } = own.words;
  if (!section) return <p role="status">{form.opening}</p>;
  return (
    <fieldset
      disabled
      aria-busy
      lang={language}
      className="grid min-w-0 grid-cols-1 gap-6 [overflow-wrap:anywhere] noscript:hidden"
    >
      <IntakeTop
        languages={names}
        language={language}
        onLanguage={nothing}
        far={{ number: 1, all, words: form.progress }}
      >
        <span role="status">{form.opening}</span>
      </IntakeTop>
      <div className="grid gap-10">
        <Section {...{ ...none, section, own, props, answer: nothing }} />
      </div>
      <Steps words={form} back={null} next={nothing} isLast={false} />
      <NotReviewed lines={notReviewed} />
    </fieldset>
  );
}
