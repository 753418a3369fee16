/** Second part of the template of a sheet: one item, its words and its drawings, never split. Typst source. */
export const sheetItems = String.raw`
// Short steps leave half of their lines empty: a long list of them stands in two columns. Where even the drawings give way,
// shorter lists do, and in large print the long ones.
#let steps-in-columns = if large { if is-tight { 9 } else { 99 } } else { if is-tight { 4 } else { 9 } }
#let in-columns(one) = one.steps.len() >= steps-in-columns

#let steps(one) = {
  if one.steps.len() == 1 { one.steps.first() } else if in-columns(one) {
    let half = calc.ceil(one.steps.len() / 2)
    grid(
      columns: (1fr, 1fr),
      column-gutter: 12pt,
      enum(..one.steps.slice(0, half)),
      enum(start: half + 1, ..one.steps.slice(half)),
    )
  } else { enum(..one.steps) }
}

#let care(one) = {
  if one.adaptations.len() == 1 [

    *#frame.forYou* #typed(one.adaptations.first())
  ]
  if one.adaptations.len() > 1 [

    *#frame.forYou*
    #list(..one.adaptations.map(typed))
  ]

  // The bar is that of the emergency: here you stop.
  if one.stopSign != none {
    block(stroke: (left: 2pt + black), inset: (left: 6pt, y: 1pt), above: 0.55em, below: 0pt)[*#frame.stop* #one.stopSign]
  }
}

#let shown(one) = one.pictures.slice(0, calc.min(most-pictures, one.pictures.len()))

#let drawing(p, height-max) = {
  let drawn = image(p.file, width: picture-width, alt: p.alt)
  if measure(drawn).height > height-max { image(p.file, height: height-max, alt: p.alt) } else { drawn }
}

#let note(one) = text(size: scaled(11pt), fill: grey, one.pictureNote)

// The drawings one below the other, no higher than the words beside them unless they would get too small.
#let drawings-down(one, height) = {
  let pictures = shown(one)
  let note-height = if one.pictureNote == "" { 0pt } else { scaled(11pt) * 1.4 }
  let most = calc.max((height - note-height - 5pt * pictures.len()) / pictures.len(), picture-height-min)
  align(center, for p in pictures { block(above: 0pt, below: 5pt, drawing(p, most)) })
  note(one)
}

#let drawings-across(one) = {
  let pictures = shown(one)
  grid(columns: pictures.len(), column-gutter: 6pt, align: horizon, ..pictures.map(p => drawing(p, picture-height-min)))
  if one.pictureNote != "" { note(one) }
}

#let place(one) = (
  if one.position != "" { (one.position,) } + if one.side != "" { (strong(one.side),) }
).join[ · ]

#let named(one) = {
  heading(level: 2, [#one.number. #one.name])
  v(0.6em, weak: true)
  if one.mark != none [#underline(stroke: (thickness: 0.8pt, dash: "dashed"), strong(one.mark)) \ ]
  if one.position != "" or one.side != "" [#place(one) \ ]
  strong(one.dose)
}

#let gutter = 10pt

// Drawings beside all the words; beside the head alone where the steps below need the whole width.
#let laid-out(one, width) = {
  let words = {
    named(one)
    parbreak()
    steps(one)
    care(one)
  }
  if shown(one).len() == 0 { words } else if in-columns(one) {
    grid(columns: (1fr, auto), column-gutter: gutter, named(one), drawings-across(one))
    v(0.5em, weak: true)
    steps(one)
    care(one)
  } else {
    let height = measure(words, width: width - picture-width - gutter).height
    let drawings = drawings-down(one, height)
    if height > page.height / 2 {
      grid(columns: (1fr, picture-width), column-gutter: gutter, words, drawings)
    } else {
      // A grid can go on over the page, and lays the words out once more to know how high its row is.
      stack(
        dir: ltr,
        spacing: gutter,
        block(width: 100% - picture-width - gutter, words),
        block(width: picture-width, drawings),
      )
    }
  }
}

// More lines than an item can have: no line holds fewer letters, beside its drawings either.
#let letters-at-least = 20
#let lines-at-most(one) = {
  let texts = (one.name, one.dose, one.side, one.position, one.mark, one.stopSign, one.pictureNote) + one.steps + one.adaptations
  let lines(text) = if text == none or text == "" { 0 } else { 1 + calc.ceil(text.len() / letters-at-least) }
  texts.map(lines).sum() + 3
}

// In one piece, unless it is longer than a page: then nothing must be cut off at the edge.
#let item(one) = context {
  let width = page.width - 2 * margin-x
  let piece = {
    line(length: 100%, stroke: hairline)
    v(0.5em, weak: true)
    laid-out(one, width)
  }
  let most = page.height - margin-top - margin-bottom
  // To lay an item out only for its height is worth it where it may be that long.
  let tall = lines-at-most(one) * 1.4 * body-size > most and measure(piece, width: width).height > most
  block(breakable: tall, width: 100%, above: 0.75em, below: 0pt, piece)
}
`;
