const kit = String.raw`
#let faces = ("Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew")
#let body-size = float(inputs.size) * 1pt
// Large print: nothing on the page is smaller than the body.
#let large = body-size >= 16pt
#let scaled(usual) = if large { calc.max(body-size, usual * (body-size / 14pt)) } else { usual }
// Small print is read by old eyes on a worn printer: 12 : 1.
#let grey = luma(20%)
#let hairline = 0.6pt + luma(45%)

// Where a long word may break. As a character of its own it would join the letter before it in the file's list of letters,
// and a reader that drops what cannot be seen (copying, searching, reading aloud) drops that letter on the whole paper.
#let may-break = h(0.001pt)

// Text that somebody typed: a name in a right-to-left script keeps its own direction, full stop included.
#let typed(it) = {
  if it.match(regex("^[^\\p{L}]*[\\p{Hebrew}\\p{Arabic}]")) == none { it } else {
    box(text(dir: rtl, it))
  }
}

// What somebody typed in several lines, each with its own direction.
#let typed-lines(lines) = lines.map(typed).join(linebreak())

// To be filled in by hand.
#let tick = box(width: 0.95em, height: 0.95em, baseline: 0.12em, stroke: 1pt + black)
#let writing-line(label) = grid(
  columns: (auto, 1fr),
  column-gutter: 6pt,
  align: bottom,
  label,
  line(length: 100%, stroke: hairline),
)

// Where several documents are in one file each is numbered by itself: it begins with the first on its first page, and
// ends with the second on its last.
#let begins = {
  counter(page).update(1)
  counter("document").step()
}
#let ends = [#metadata(none) <document-end>]
#let last-page() = {
  let ends = query(<document-end>)
  let number = counter("document").get().first()
  if ends.len() == 0 { counter(page).final() } else { counter(page).at(ends.at(number - 1).location()) }.first()
}

// The name, the number and the code on each side: loose sides find each other again.
#let footing(left-part, page-word: "Page", of-word: "of") = context {
  set text(size: scaled(11pt), fill: grey)
  // In large print a long name takes a second line, which must not run off the page.
  set par(leading: 0.3em) if large
  grid(
    columns: (1fr, auto),
    column-gutter: 12pt,
    left-part,
    [#page-word #counter(page).display() #of-word #last-page()],
  )
}
`;

/** What every paper shares: fonts, greys, and text that people typed in any script. Typst source. */
export const paperKit = `#let inputs = sys.inputs${kit}`;

/** The same of one paper among several: how that one is set lies beside it. */
export const paperKitBeside = `#let inputs = json("way.json")${kit}`;
