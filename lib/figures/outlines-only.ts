/** Greys of cloth, hair and things (see `draw-panel`): white where ink is saved. */
const FILLS = ['#e6e6e6', '#cccccc', '#4d4d4d', '#f1f1f1', '#9c9c9c', '#565656', '#c9c9c9'];
/** The worked side's trouser leg: which leg it is must still be seen. */
const WORKED = '#a3a3a3';

const DOTS =
  '<pattern id="worked" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(30)"><circle cx="4.5" cy="4.5" r="1.5" fill="#000"/></pattern>';

/** A drawing in outlines, to save ink: cloth, hair and things are white, and the worked leg is dotted. */
export function outlinesOnly(svg: string): string {
  const white = FILLS.reduce(
    (drawing, fill) => drawing.replaceAll(`fill="${fill}"`, 'fill="#fff"'),
    svg,
  );
  return white
    .replaceAll(`fill="${WORKED}"`, 'fill="url(#worked)"')
    .replace('<defs>', `<defs>${DOTS}`);
}
