/** The grid of days that the client ticks. Typst module; `ticks` takes what `tickGrid` gives. */
export const ticksModule = String.raw`
#import "kit.typ": hairline, inputs, large, scaled

// Where even the drawings of the sheet give way, the rows do too.
#let is-tight = int(inputs.at("most-pictures", default: "9")) < 2
#let row-height = if large { 9mm } else if is-tight { 5.6mm } else { 6.2mm }

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

#let told(it) = {
  heading(level: 2, it.title)
  v(8pt, weak: true)
  it.lines.join(if large { [ ] } else { parbreak() })
}

// What to do stands beside the days where the boxes stay wide enough to tick; in large print above them.
#let ticks(it) = {
  set text(size: scaled(12pt))
  set par(leading: 0.5em)
  let columns = it.columns.map(one => column(one, it))
  let count = it.numbers.len()
  if not large and count <= 5 {
    grid(columns: (1fr, 63mm, 63mm), column-gutter: 9pt, told(it), ..columns)
  } else {
    told(it)
    v(7pt, weak: true)
    if columns.len() > 1 and count <= (if large { 4 } else { 9 }) {
      grid(columns: (1fr, 1fr), column-gutter: 10pt, ..columns)
    } else {
      for one in columns { block(above: 0pt, below: 8pt, one) }
    }
  }
}
`;
