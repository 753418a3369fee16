/** Second part of the template of a sheet: one item, its words and its drawings, never split. Typst source. */
export const sheetItems = String.raw`
// Short steps leave half of their lines empty: a long list of them stands in two columns. Where even the drawings give way,
// shorter lists do, and in large print the long ones.
#let steps-in-columns = if large { if is-tight { 9 } else { 99 } } else { if is-tight { 4 } else { 9 } }
#let in-columns(one) = one.steps.len() >= steps-in-columns

// Columns of the same number of steps, or one step fewer on the left where that is lower.
#let column-gap = 12pt
#let in-two-columns(steps, width) = {
  let columns(left) = (enum(..steps.slice(0, left)), enum(start: left + 1, ..steps.slice(left)))
  let high(left) = calc.max(..columns(left).map(one => measure(one, width: width).height))
  let half = calc.ceil(steps.len() / 2)
  let left = if high(half - 1) < high(half) { half - 1 } else { half }
  grid(columns: (1fr, 1fr), column-gutter: column-gap, ..columns(left))
}

// In the language that the item is written in, where that is not the sheet's.
#let said(one, body) = if one.lang == none { body } else { text(lang: one.lang, body) }

#let steps-said(one) = {
  if one.steps.len() == 1 { one.steps.first() } else if in-columns(one) {
    context in-two-columns(one.steps, (page.width - 2 * margin-x - column-gap) / 2)
  } else { enum(..one.steps) }
}
#let steps(one) = said(one, steps-said(one))

#let care(one) = {
  if one.nextStep != none [

    *#frame.nextStep* #one.nextStep
  ]
  if one.adaptations.len() == 1 [

    *#frame.forYou* #typed(one.adaptations.first())
  ]
  if one.adaptations.len() > 1 [

    *#frame.forYou*
    #list(..one.adaptations.map(typed))
  ]

  // The bar is that of the emergency: here you stop.
  if one.stopSign != none {
    block(stroke: (left: 2pt + black), inset: (left: 6pt, y: 1pt), above: 0.55em, below: 0pt)[*#frame.stop* #said(one, one.stopSign)]
  }
}

#let shown(one) = one.pictures.slice(0, calc.min(most-pictures, one.pictures.len()))

#let drawing(p, height-max) = {
  let drawn = image(p.file, width: picture-width, alt: p.alt)
  if measure(drawn).height > height-max { image(p.file, height: height-max, alt: p.alt) } else { drawn }
}

#let note(one) = if one.pictureNote != "" { text(size: scaled(11pt), fill: grey, one.pictureNote) }

#let drawings-height-min(one) = {
  let lowest(p) = calc.min(measure(image(p.file, width: picture-width)).height, picture-height-min) + 5pt
  measure(note(one), width: picture-width).height + shown(one).map(lowest).sum()
}

// The drawings one below the other, no higher than the words beside them unless they would get too small.
#let drawings-down(one, height) = {
  let pictures = shown(one)
  let note-height = measure(note(one), width: picture-width).height
  let most = calc.max((height - note-height - 5pt * pictures.len()) / pictures.len(), picture-height-min)
  align(center, for p in pictures { block(above: 0pt, below: 5pt, drawing(p, most)) })
  note(one)
}

#let drawings-across(one) = {
  let pictures = shown(one)
  grid(columns: pictures.len(), column-gutter: 6pt, align: horizon, ..pictures.map(p => drawing(p, picture-height-min)))
  note(one)
}

#let place(one) = (
  if one.position != "" { (one.position,) } + if one.side != "" { (strong(one.side),) }
).join[ · ]

// Numbers of one width: the item is laid out the same whichever it is.
#let named(one) = {
  heading(level: 2, [#text(number-width: "tabular", str(one.number)). #said(one, one.name)])
  v(0.6em, weak: true)
  if one.writtenIn != "" [#one.writtenIn \ ]
  if one.mark != none [#underline(stroke: (thickness: 0.8pt, dash: "dashed"), strong(one.mark)) \ ]
  if one.position != "" or one.side != "" [#place(one) \ ]
  strong(one.dose)
}

// Where even the drawings give way: no higher than the head beside it, and what it shows is said to its left.
#let head-height = 17mm
#let drawing-beside-head(one) = grid(
  columns: (1fr, 31mm, auto),
  column-gutter: 8pt,
  align: (left, right + horizon, right),
  named(one),
  note(one),
  drawing(shown(one).first(), head-height),
)

#let gutter = 10pt
#let beside(words, drawings, height) = if height > page.height / 2 {
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

// Drawings beside the words; beside the head alone where the steps below need the whole width. What to take care of and when
// to stop has the whole width below the drawings where that is lower.
#let laid-out(one, width) = {
  let words = {
    named(one)
    parbreak()
    steps(one)
  }
  if shown(one).len() == 0 {
    words
    care(one)
  } else if in-columns(one) {
    if is-tight { drawing-beside-head(one) } else {
      grid(columns: (1fr, auto), column-gutter: gutter, named(one), drawings-across(one))
    }
    v(0.5em, weak: true)
    steps(one)
    care(one)
  } else {
    let narrow = width - picture-width - gutter
    let words-height = measure(words, width: narrow).height
    let care-beside = measure(care(one), width: narrow).height
    let care-below = measure(care(one), width: width).height
    let least = drawings-height-min(one)
    if calc.max(words-height, least) + care-below < calc.max(words-height + care-beside, least) {
      beside(words, drawings-down(one, words-height), words-height)
      care(one)
    } else {
      let height = words-height + care-beside
      beside(words + care(one), drawings-down(one, height), height)
    }
  }
}

// More lines than an item can have: no line holds fewer letters, beside its drawings either.
#let letters-at-least = 20
#let lines-at-most(one) = {
  let texts = (one.name, one.dose, one.side, one.position, one.mark, one.stopSign, one.pictureNote, one.nextStep, one.writtenIn) + one.steps + one.adaptations
  let lines(text) = if text == none or text == "" { 0 } else { 1 + calc.ceil(text.len() / letters-at-least) }
  texts.map(lines).sum() + 3
}

// In one piece, unless it is longer than a page: then nothing must be cut off at the edge.
#let item(one) = context {
  let width = page.width - 2 * margin-x
  let whole = {
    line(length: 100%, stroke: hairline)
    v(if is-tight { 0.4em } else { 0.5em }, weak: true)
    laid-out(one, width)
  }
  let most = page.height - margin-top - margin-bottom
  // To lay an item out only for its height is worth it where it may be that long.
  let tall = lines-at-most(one) * 1.4 * body-size > most and measure(whole, width: width).height > most
  block(breakable: tall, width: 100%, above: if is-tight { 0.6em } else { 0.75em }, below: 0pt, piece("item-" + str(one.number), whole))
}
`;
