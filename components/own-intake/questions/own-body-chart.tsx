'use client';

import { useState } from 'react';

import type { BodyMark } from '@/components/body-map/body-chart';
import { LightOutline } from '@/components/body-map/light-outline';
import { Button } from '@/components/ui/button';
import { useAfterPicture } from '@/components/ui/use-after-picture';
import { clientSideOf, type BodyView } from '@/lib/domain/anatomy/picture-sides';
import type { Region } from '@/lib/domain/anatomy/region';
import type { Side } from '@/lib/domain/anatomy/side';
import type { ToldPlaces } from '@/lib/domain/told-intake/told-question';

import { placeWords } from '../place-words';
import type { QuestionProps } from './question-props';
import { useBodyOutlines } from './use-body-outlines';

type Texts = Pick<QuestionProps<'places'>, 'labels' | 'words'>;

interface OwnBodyChartProps extends Texts {
  question: ToldPlaces;
  marks: readonly BodyMark[];
  /** Marks a place, or takes the mark away. */
  onToggle: (mark: BodyMark) => void;
}

const views: readonly BodyView[] = ['back', 'front'];

const isMidline = ({ regions }: ToldPlaces, region: Region): boolean =>
  regions.find(({ id }) => id === region)?.midline ?? false;

interface WhichProps extends OwnBodyChartProps {
  under: readonly Region[];
  side: Side;
  close: () => void;
}

/** Several places lie under one part of the picture: which of them is it? */
function WhichPlace({ question, under, side, marks, onToggle, close, labels, words }: WhichProps) {
  return (
    <div
      role="group"
      aria-label={words.whichPlace}
      className="grid gap-2 border-l-4 border-work pl-4"
    >
      <p className="font-semibold">{words.whichPlace}</p>
      {under.map((region) => {
        const mark = { region, side: isMidline(question, region) ? ('both' as const) : side };
        const isMarked = marks.some(
          (one) => one.region === region && (one.side === 'both' || one.side === mark.side),
        );
        return (
          <Button
            key={region}
            aria-pressed={isMarked}
            className="min-h-14 justify-start text-20 aria-pressed:border-work aria-pressed:bg-work-wash"
            onClick={() => {
              onToggle(mark);
              close();
            }}
          >
            {placeWords(question, mark, labels)}
          </Button>
        );
      })}
      <Button kind="quiet" className="min-h-12" onClick={close}>
        {words.closeList}
      </Button>
    </div>
  );
}

/** A picture of the body to tap, from behind and from the front. Left and right are the client's own. */
export function OwnBodyChart(props: OwnBodyChartProps) {
  const { question, marks, onToggle, words } = props;
  // Some 160 shapes: the words of the question come in the picture before them.
  const outlines = useAfterPicture(useBodyOutlines());
  const [tapped, setTapped] = useState<{ under: readonly Region[]; side: Side } | null>(null);
  const tap = (regions: readonly Region[], side: Side) => {
    const under = regions.filter((region) => question.regions.some(({ id }) => id === region));
    const [only] = under;
    if (!only) return;
    if (under.length > 1) return setTapped({ under, side });
    onToggle({ region: only, side: isMidline(question, only) ? 'both' : side });
    setTapped(null);
  };
  const sideNames = { left: words.yourLeft, right: words.yourRight };
  return (
    <div className="grid gap-3">
      <p>{words.picture}</p>
      <div aria-hidden className="grid max-w-lg grid-cols-2 gap-3">
        {views.map((view) => (
          <figure key={view} className="min-w-0" data-view={view}>
            <figcaption className="text-16 [overflow-wrap:anywhere] text-quiet">
              <span className="block text-center text-18 font-semibold text-ink">
                {view === 'back' ? words.backView : words.front}
              </span>
              <span className="flex flex-wrap justify-between gap-x-2">
                <span>{sideNames[clientSideOf(view, 'left')]}</span>
                <span className="ml-auto text-right">{sideNames[clientSideOf(view, 'right')]}</span>
              </span>
            </figcaption>
            {/* As high as the picture from the start: what is read below it stays where it is. */}
            <div className="aspect-1/2 [&_svg]:h-auto [&_svg]:w-full">
              {outlines ? <LightOutline {...{ view, marks, outlines }} onTap={tap} /> : null}
            </div>
          </figure>
        ))}
      </div>
      {tapped ? <WhichPlace {...props} {...tapped} close={() => setTapped(null)} /> : null}
    </div>
  );
}
