/** The grid of days that the client ticks. Typst module; `ticks` takes what `tickGrid` gives. */
export const ticksModule = String.raw`
#import "kit.typ": hairline, inputs, large, scaled

// Where even the drawings of the sheet give way, the rows do too.
#let is-tight = int(inputs.at("most-pictures", default: "9")) < 2
#let row-height = if large { 8mm } else if is-tight { 5.3mm } else { 6.2mm }

#let column(one, it) = {
  let rows = one.days.map(d => (
    table.cell(align: left, d.day),
    ..it.numbers.map(n => []),
    // Pain before goes to the left of the stroke, after to the right.
    [/],
  )).flatten()
  table(
    columns: (auto,) + it.numbers.map(n => 1fr) + (if large { 20mm } else { 15mm },),
    rows: (auto,) + one.days.map(d => row-height),
    stroke: hairline,
    align: center + horizon,
    inset: (x: 3pt, y: 2.5pt),
    table.header(
      table.cell(align: left, strong(one.month)),
      ..it.numbers.map(n => strong(str(n))),
      strong(it.painHead),
    ),
    ..rows,
  )
}

// Which item a number is; a name stays beside its number.
#let said(one) = if one.lang == none { one.name } else { text(lang: one.lang, one.name) }
#let name-of(one) = [#strong(str(one.number)) #said(one)]
#let names-across(it) = it.names.map(one => box(name-of(one))).join(h(14pt, weak: true))

#let head-of(it) = grid(
  columns: (auto, 1fr),
  column-gutter: 14pt,
  align: (left, left + bottom),
  heading(level: 2, it.title),
  names-across(it),
)

// What the numbers are stands above the days; what to do beside them where the boxes stay wide enough to tick.
#let ticks(it) = {
  set text(size: scaled(12pt))
  set par(leading: 0.5em)
  let columns = it.columns.map(one => column(one, it))
  let count = it.numbers.len()
  if not large and count <= 5 {
    head-of(it)
    v(if is-tight { 5pt } else { 7pt }, weak: true)
    grid(columns: (1fr, 63mm, 63mm), column-gutter: 9pt, it.lines.join(parbreak()), ..columns)
  } else {
    head-of(it)
    v(6pt, weak: true)
    it.lines.join([ ])
    v(7pt, weak: true)
    if columns.len() > 1 and count <= (if large { 4 } else { 9 }) {
      grid(columns: (1fr, 1fr), column-gutter: 10pt, ..columns)
    } else {
      for one in columns { block(above: 0pt, below: 8pt, one) }
    }
  }
}
`;
