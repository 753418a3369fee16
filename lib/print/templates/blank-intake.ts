/** The whole intake to be filled in with a pen. Typst source of a module; pictures by their file's name. */
export const blankIntakeModule = String.raw`
#import "/kit.typ": begins, ends, faces, footing, grey, hairline, may-break, tick, typed, writing-line

#let rule = line(length: 100%, stroke: hairline)
#let hint(words) = if words != "" { text(size: 0.88em, fill: grey, words) }
#let writing(count) = for _ in range(count) { v(1.5em, weak: true); rule }
#let boxes(options) = options.map(one => box[#tick #h(2pt) #one]).join(h(1.1em, weak: true) + may-break)

// A word in a frame: it is seen on a copy of a copy.
#let level-mark(words) = if words != "" { box(stroke: 0.8pt + black, radius: 2pt, inset: (x: 3pt, y: 1.5pt), outset: (y: 0.5pt), text(size: 0.8em, strong(words))) }

#let row(one) = {
  one.ask
  if one.level != "" [ #level-mark(one.level)]
  if one.isPrivate [ #text(size: 0.88em, fill: grey)[Private]]
  if one.details.len() > 0 {
    block(above: 0.5em, below: 0pt, inset: (left: 8pt), text(size: 0.92em)[Yes: #boxes(one.details)])
  }
  if one.asksPlace {
    block(above: 0.7em, below: 0.2em, inset: (left: 8pt), text(size: 0.92em, grid(
      columns: (1fr, auto),
      column-gutter: 8pt,
      align: bottom,
      writing-line[Where:],
      boxes(("Left", "Right", "Both")),
    )))
  }
}

#let rows(one) = table(
  columns: (1fr,) + (auto,) * one.columns.len(),
  align: (left + top,) + (center + top,) * one.columns.len(),
  stroke: (x, y) => if y > 0 { (top: hairline) },
  inset: (x: 3pt, y: 4pt),
  table.header(repeat: true, [], ..one.columns.map(name => text(size: 0.88em, strong(name)))),
  ..one.rows.map(r => (table.cell(breakable: false, row(r)), ..one.columns.map(_ => tick))).flatten(),
)

#let chart(it, one) = {
  hint(one.hint)
  grid(
    columns: (1fr, 1fr),
    align: center,
    ..it.outlines.map(view => {
      strong(view.title)
      v(2pt)
      grid(
        columns: (auto, auto, auto),
        column-gutter: 6pt,
        align: (right + horizon, center, left + horizon),
        strong(view.left),
        // The drawing is a square with empty sides.
        box(width: 58mm, height: 96mm, clip: true, align(center, image(view.file, alt: view.alt, height: 96mm))),
        strong(view.right),
      )
    })
  )
  boxes(one.options)
}

#let question(it, one) = {
  let head = if one.ask != "" { block(sticky: true, above: 0pt, below: 0.45em)[*#one.ask* #hint(one.hint)] }
  if one.kind == "lines" {
    block(breakable: false, width: 100%, above: 0.9em, below: 0.5em)[#head #writing(one.lines)]
  } else if one.kind == "ticks" {
    block(breakable: false, width: 100%, above: 0.9em, below: 0.5em)[#head #boxes(one.options)]
  } else if one.kind == "scale" {
    block(breakable: false, width: 100%, above: 0.8em, below: 0.4em, grid(
      columns: (12em, 1fr),
      align: horizon,
      [*#one.ask* #hint(one.hint)],
      range(11).map(n => box(width: 1.9em, height: 1.9em, stroke: 0.8pt + black, radius: 50%, align(center + horizon, str(n)))).join(h(5pt)),
    ))
  } else if one.kind == "body" {
    block(breakable: false, width: 100%, above: 1em, below: 0.5em)[
      #block(below: 0.3em)[*#one.ask*]
      #chart(it, one)
    ]
  } else {
    if one.ask != "" { block(sticky: true, above: 0.9em, below: 0.2em)[*#one.ask* #hint(one.hint)] }
    rows(one)
  }
}

#let blank-intake(it, size) = {
  set page(
    paper: it.paper,
    margin: (x: 15mm, top: 13mm, bottom: 17mm),
    footer-descent: 35%,
    footer: footing[Intake on paper, to be typed in. #typed(it.practice)],
  )
  set text(font: faces, size: size, lang: "en", hyphenate: false)
  show "\u{200B}": may-break
  set par(leading: 0.55em, spacing: 0.65em, justify: false)
  show heading.where(level: 1): set text(size: 1.6em, weight: "bold")
  show heading.where(level: 2): set text(size: 1.2em, weight: "bold")
  show heading: set block(above: 0pt, below: 0pt)
  set list(indent: 0pt, body-indent: 5pt, spacing: 0.5em)

  begins
  heading(level: 1)[Intake]
  v(1em, weak: true)
  grid(columns: (1fr, 14em), column-gutter: 12pt, writing-line[*Client:*], writing-line[*Born:*])
  v(1.2em, weak: true)
  grid(columns: (1fr, 14em), column-gutter: 12pt, writing-line[*Therapist:*], writing-line[*Day:*])
  for section in it.sections {
    block(sticky: true, width: 100%, above: 1.5em, below: 0.7em, {
      line(length: 100%, stroke: 1.2pt + black)
      v(0.5em, weak: true)
      heading(level: 2, section.title)
    })
    if section.intro.len() > 0 { list(..section.intro) }
    for one in section.questions { question(it, one) }
  }
  v(1.6em)
  block(breakable: false, width: 100%)[
    #grid(columns: (1fr, 12em), column-gutter: 12pt, writing-line[*Signed by the client:*], writing-line[*Day:*])
    #v(1.2em)
    #grid(columns: (1fr, 12em), column-gutter: 12pt, writing-line[*Read by the therapist:*], writing-line[*Time:*])
  ]
  ends
}
`;
