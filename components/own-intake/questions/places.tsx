'use client';

import { useState } from 'react';

import { addMark, removeMark, toggleMark } from '@/components/body-map/toggle-mark';
import { NumberScale } from '@/components/forms/number-scale';
import { Button } from '@/components/ui/button';
import type { Region } from '@/lib/domain/anatomy/region';
import { markSides, type MarkSide } from '@/lib/domain/anatomy/side';
import type { ToldMark } from '@/lib/domain/told-intake/told-answers';

import { placeWords } from '../place-words';
import { Asked } from './asked';
import { BigOption, BigOptions } from './big-option';
import { OwnBodyChart } from './own-body-chart';
import type { QuestionProps } from './question-props';
import { lineStyle, PASTED_MAX } from './typed';

type PlacesProps = QuestionProps<'places'>;
type Given = NonNullable<PlacesProps['given']>;

const nothing: Given = { kind: 'places', marks: [], isNowhere: false, elsewhere: '' };

const newMark = (region: Region, side: MarkSide): ToldMark => ({
  ...{ region, side, pain: null },
  kinds: [],
});

interface SideChoiceProps extends Pick<PlacesProps, 'labels' | 'words'> {
  id: string;
  side: MarkSide | null;
  onChange: (side: MarkSide) => void;
}

function SideChoice({ id, side, onChange, labels, words }: SideChoiceProps) {
  return (
    <div role="radiogroup" aria-label={words.side}>
      <BigOptions>
        {markSides.map((one) => (
          <BigOption
            key={one}
            type="radio"
            id={`${id}-side-${one}`}
            name={`${id}-side`}
            label={labels[one]}
            checked={side === one}
            onChange={() => onChange(one)}
          />
        ))}
      </BigOptions>
    </div>
  );
}

/** The list twin of the picture: a place and its side, with keys or a screen reader. */
function FromList({
  question,
  labels,
  words,
  add,
}: PlacesProps & { add: (mark: ToldMark) => void }) {
  const [region, setRegion] = useState('');
  const [side, setSide] = useState<MarkSide | null>(null);
  const [isShort, setShort] = useState(false);
  const known = question.regions.find(({ id }) => id === region);
  const put = () => {
    const chosen = known?.midline ? 'both' : side;
    setShort(!known || !chosen);
    if (!known || !chosen) return;
    add(newMark(known.id, chosen));
    setRegion('');
    setSide(null);
    document.getElementById(`${question.id}-list`)?.focus();
  };
  return (
    <div role="group" aria-label={words.addPlace} className="grid gap-2">
      <label htmlFor={`${question.id}-list`} className="font-semibold">
        {words.addPlace}
      </label>
      <select
        id={`${question.id}-list`}
        value={region}
        aria-describedby={isShort ? `${question.id}-short` : undefined}
        onChange={(event) => setRegion(event.currentTarget.value)}
        className={lineStyle}
      >
        <option value="">{words.place}</option>
        {question.regions.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
      {known && !known.midline ? (
        <SideChoice id={question.id} side={side} onChange={setSide} labels={labels} words={words} />
      ) : null}
      <p id={`${question.id}-short`} role="status" className="font-semibold text-stop">
        {isShort ? words.chooseBoth : null}
      </p>
      <Button className="min-h-14 justify-self-start text-20" onClick={put}>
        {words.add}
      </Button>
    </div>
  );
}

interface MarkedProps extends PlacesProps {
  mark: ToldMark;
  put: (mark: ToldMark) => void;
  remove: () => void;
}

/** One place: how bad it is there and how it feels. */
function Marked({ question, mark, put, remove, labels, words }: MarkedProps) {
  const id = `${question.id}-${mark.region}-${mark.side}`;
  const name = placeWords(question, mark, labels);
  const { kinds } = mark;
  return (
    <li className="grid gap-3 rounded border-2 border-rule p-3 sm:p-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-20 font-semibold">{name}</h2>
        <Button
          kind="quiet"
          className="min-h-12"
          aria-label={`${words.remove}: ${name}`}
          onClick={remove}
        >
          {words.remove}
        </Button>
      </div>
      {question.asks === 'site' ? null : (
        <>
          <NumberScale
            name={`${id}-pain`}
            legend={
              <>
                {words.howBad} <span className="sr-only">{name}</span>
              </>
            }
            value={mark.pain}
            max={10}
            onChange={(pain) => put({ ...mark, pain })}
          />
          <fieldset className="grid gap-2">
            <legend className="mb-1 font-semibold">
              {words.howFeels} <span className="sr-only">{name}</span>
            </legend>
            <div className="grid grid-cols-2 gap-2 sm:grid-cols-3 max-sm:[&>label]:gap-2 max-sm:[&>label]:px-2">
              {question.kinds.map(({ id: kind, label }) => (
                <BigOption
                  key={kind}
                  type="checkbox"
                  id={`${id}-${kind}`}
                  name={`${id}-kinds`}
                  label={label}
                  checked={kinds.includes(kind)}
                  onChange={(isOn) =>
                    put({
                      ...mark,
                      kinds: isOn ? [...kinds, kind] : kinds.filter((one) => one !== kind),
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
    </li>
  );
}

/** The body chart: places by the picture or the list, and for each how bad it is and how it feels. */
export function PlacesQuestion(props: PlacesProps) {
  const { question, given, onAnswer, error, labels, words } = props;
  const all = given ?? nothing;
  const { marks } = all;
  const put = (next: Partial<Given>) => {
    const now = { ...all, isNowhere: false, ...next };
    const isEmpty = now.marks.length === 0 && !now.isNowhere && now.elsewhere === '';
    onAnswer(isEmpty ? undefined : now);
  };
  return (
    <Asked question={question} error={error} words={words}>
      <OwnBodyChart
        {...{ question, marks, labels, words }}
        onToggle={({ region, side }) => put({ marks: toggleMark(marks, newMark(region, side)) })}
      />
      <FromList {...props} add={(mark) => put({ marks: addMark(marks, mark) })} />
      <p role="status" className="sr-only">
        {`${words.places}: ${marks.map((mark) => placeWords(question, mark, labels)).join('; ') || words.noPlaces}`}
      </p>
      {marks.length > 0 ? (
        <ul aria-label={words.places} className="grid gap-3">
          {marks.map((mark) => (
            <Marked
              key={`${mark.region}-${mark.side}`}
              {...props}
              mark={mark}
              put={(next) => put({ marks: marks.map((one) => (one === mark ? next : one)) })}
              remove={() => put({ marks: removeMark(marks, mark) })}
            />
          ))}
        </ul>
      ) : null}
      {question.asks === 'site' ? (
        <>
          <label htmlFor={`${question.id}-elsewhere`} className="pt-1">
            {labels.elsewhere}
          </label>
          <input
            id={`${question.id}-elsewhere`}
            value={all.elsewhere}
            maxLength={PASTED_MAX}
            dir="auto"
            autoComplete="off"
            aria-invalid={error ? true : undefined}
            onChange={(event) => put({ elsewhere: event.currentTarget.value })}
            className={lineStyle}
          />
        </>
      ) : null}
      <BigOption
        type="checkbox"
        id={`${question.id}-nowhere`}
        name={question.id}
        label={question.nowhere}
        checked={all.isNowhere}
        onChange={(isOn) => onAnswer(isOn ? { ...nothing, isNowhere: true } : undefined)}
      />
    </Asked>
  );
}
