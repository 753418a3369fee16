import { Button } from './button';
import { buttonStyle } from './button-style';

/** Ids that have words of their own. */
const known: Record<string, { title: string; text: string }> = {
  database_unavailable: {
    title: 'The database did not answer',
    text: 'What was saved is safe. Try again in a moment.',
  },
  disk_full: {
    title: 'The server’s disk is full',
    text: 'What was saved is safe, and nothing new can be saved. Tell whoever runs Fascicle here to make room.',
  },
};

interface ErrorViewProps {
  /** Stands in the server's log; nothing else does. */
  id: string | undefined;
  again: () => void;
}

/** Something broke: says what is safe and what to do. */
export function ErrorView({ id, again }: ErrorViewProps) {
  const words = id === undefined ? undefined : known[id];
  return (
    <div className="grid justify-items-start gap-4 py-8">
      <h1 className="text-28 font-semibold">{words?.title ?? 'This page could not be shown'}</h1>
      {words ? <p className="measure">{words.text}</p> : <Unknown id={id} />}
      <p className="mt-4 flex flex-wrap gap-2">
        <Button kind="primary" onClick={again}>
          Try again
        </Button>
        <a href="/today" className={buttonStyle('secondary')}>
          Go to Today
        </a>
      </p>
    </div>
  );
}

function Unknown({ id }: { id: string | undefined }) {
  return (
    <>
      <p className="measure">
        What was saved is safe. Try again; if it happens once more, tell whoever runs Fascicle here
        {id ? ' and give them this number.' : '.'}
      </p>
      {id ? (
        <p>
          Number <strong className="tabular-nums">{id}</strong>
        </p>
      ) : null}
    </>
  );
}
