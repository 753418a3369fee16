/**
 * Second part of the template of a sheet: where each piece of it begins and ends on its page. The template reads from that
 * what finds room, and `lib/print/sheet-reckoning` how long the next sheets get. Typst source.
 */
export const sheetPieces = String.raw`
// Of this sheet alone: several may be in one file.
#let mark-label = label-of("piece")
#let mark(name, end) = [#metadata((name: name, end: end))#mark-label]
#let piece(name, body) = {
  mark(name, "begins")
  body
  // The mark is no word of the last line.
  parbreak()
  mark(name, "ends")
}

// Of a piece that is on one page. 0 as long as it has not been laid out.
#let height-of(name) = {
  let at(end) = query(mark-label).filter(m => m.value == (name: name, end: end)).map(m => m.location().position())
  let (begins, ends) = (at("begins"), at("ends"))
  if begins.len() == 0 or ends.len() == 0 { 0pt } else { ends.first().y - begins.first().y }
}

// For who reads the document from outside, in points.
#let told-pieces = context [#metadata(query(mark-label).map(m => {
  let place = m.location().position()
  (..m.value, page: place.page, y: place.y.pt())
}))<pieces>]
`;
