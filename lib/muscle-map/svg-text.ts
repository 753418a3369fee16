type Attributes = Readonly<Record<string, string | number | undefined>>;

/** SVG writes the names of looks with a hyphen, and all others as they are. */
const written = (name: string): string =>
  /^(?:stroke|fill|clip)[A-Z]/.test(name)
    ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    : name;

/** An SVG element as text. There is no text inside a picture, and every value is our own: nothing to escape. */
export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const own = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${written(key)}="${String(value)}"`)
    .join('');
  return inside.length === 0 ? `<${name}${own}/>` : `<${name}${own}>${inside.join('')}</${name}>`;
}

/** As bright as it looks (Rec. 709), without colour. */
function grey(hex: string): string {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16));
  const light = Math.round(0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0));
  const two = light.toString(16).padStart(2, '0');
  return `#${two}${two}${two}`;
}

/** The same picture in black and greys, for paper. */
export function inGrey(svg: string): string {
  return svg.replace(/"(#[0-9a-f]{3}(?:[0-9a-f]{3})?)"/gi, (_, hex: string) => `"${grey(hex)}"`);
}
