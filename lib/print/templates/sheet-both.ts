/**
 * Last part of the template of a sheet: the same in two languages side by side. Numbers of items and of steps, pictures, the
 * grid and the therapist's own words stand once; what is said stands in a column for each language. Typst source.
 */
export const sheetBoth = String.raw`
#let in-other(o, body) = text(lang: o.language, body)
#let half = (1fr, 1fr)
#let two(o, left, right) = grid(columns: half, column-gutter: 14pt, left, in-other(o, right))

// A row for each step: its number once, and what to do in either language.
#let numbered(o, one, other) = grid(
  columns: (auto, 1fr, 1fr),
  column-gutter: (7pt, 14pt),
  row-gutter: 0.65em,
  ..one.steps.enumerate().map(((index, step)) => (
    strong(str(index + 1)),
    said(one, step),
    in-other(o, said(other, other.steps.at(index))),
  )).flatten()
)

#let cared(one, words) = {
  if one.adaptations.len() > 0 [*#words.forYou* #one.adaptations.map(typed).join(linebreak())]
}
#let stopped(one, words) = block(stroke: (left: 2pt + black), inset: (left: 6pt, y: 1pt), above: 0.55em, below: 0pt)[*#words.stop* #said(one, one.stopSign)]

#let place-and-dose(one) = {
  if one.writtenIn != "" [#one.writtenIn \ ]
  if one.position != "" or one.side != "" [#place(one) \ ]
  strong(one.dose)
}

#let item-in-both(o, one, other) = block(breakable: false, width: 100%, above: 0.9em, below: 0pt, {
  line(length: 100%, stroke: hairline)
  v(0.5em, weak: true)
  heading(level: 2, [#one.number. #said(one, one.name) · #in-other(o, said(other, other.name))])
  v(0.6em, weak: true)
  if one.mark != none { two(o, strong(one.mark), strong(other.mark)) ; v(0.4em, weak: true) }
  two(o, place-and-dose(one), place-and-dose(other))
  v(0.6em, weak: true)
  if shown(one).len() > 0 {
    context drawings-across(one)
    if other.pictureNote != "" [ #in-other(o, note(other))]
    v(0.6em, weak: true)
  }
  numbered(o, one, other)
  if one.nextStep != none {
    v(0.6em, weak: true)
    two(o, [*#frame.nextStep* #one.nextStep], [*#o.frame.nextStep* #other.nextStep])
  }
  if one.adaptations.len() > 0 {
    v(0.6em, weak: true)
    two(o, cared(one, frame), cared(other, o.frame))
  }
  if one.stopSign != none {
    v(0.6em, weak: true)
    two(o, stopped(one, frame), stopped(other, o.frame))
  }
})

#let titled(o, left-title, right-title, left, right) = block(width: 100%, breakable: false, above: 10pt, below: 0pt, {
  line(length: 100%, stroke: hairline)
  v(8pt, weak: true)
  two(o, { heading(level: 3, left-title); v(0.5em, weak: true); left }, { heading(level: 3, right-title); v(0.5em, weak: true); right })
})

// Whom to call first, in both languages on one line of sight.
#let net-in-both(o) = block(width: 100%, above: 9pt, below: 0pt, stroke: 1.2pt + black, radius: 4pt, inset: 8pt, breakable: true, {
  set text(size: scaled(12pt))
  set par(leading: 0.63em, spacing: 0.63em)
  two(o, heading(level: 2, frame.staySafe), heading(level: 2, o.frame.staySafe))
  v(6pt, weak: true)
  two(o, text(fill: grey, it.unreviewed), text(fill: grey, o.unreviewed))
  v(8pt, weak: true)
  for b in own + called + others {
    let other = o.safetyNet.find(one => one.id == b.id)
    block(breakable: false, above: 0pt, below: 9pt, two(o, marked(b), marked(other)))
  }
})

#let changes-in-both(o) = if it.changes != none {
  let told(one) = {
    if one.changes.lines.len() > 0 { list(..one.changes.lines) }
    if one.changes.stop != "" { [*#one.changes.stopTitle:* #one.changes.stop.] }
  }
  titled(o, it.changes.title, o.changes.title, told(it), told(o))
}

#let around-in-both(o) = {
  if it.afterToday != none {
    titled(o, it.afterToday.title, o.afterToday.title, it.afterToday.lines.join([ ]), o.afterToday.lines.join([ ]))
  }
  if it.coldAndHeat.len() > 0 {
    titled(o, frame.coldAndWarmth, o.frame.coldAndWarmth, it.coldAndHeat.map(strong).join(linebreak()), o.coldAndHeat.map(strong).join(linebreak()))
  }
  for (b, other) in it.blocks.zip(o.blocks) {
    titled(o, b.title, other.title, b.lines.join([ ]), other.lines.join([ ]))
  }
}

#let top-in-other(o) = in-other(o, text(size: scaled(12pt), {
  strong[#o.side.]
  [ #o.frame.fromBehind]
  if o.minutes != "" [ #o.minutes]
  if o.equipment.len() > 0 [ *#o.frame.need* #o.equipment.join(", ").]
}))

#let in-both(o) = {
  let items-of(by-helper) = for (one, other) in it.items.zip(o.items) {
    if one.helper == by-helper { item-in-both(o, one, other) }
  }
  head
  v(6pt, weak: true)
  top-in-other(o)
  net-in-both(o)
  changes-in-both(o)
  own-words
  items-of(false)
  to-tick
  if o.ticks != none {
    v(6pt, weak: true)
    in-other(o, text(size: scaled(12pt), [#names-across(o.ticks) \ #o.ticks.lines.join([ ])]))
  }
  around-in-both(o)
  if helper-items.len() > 0 {
    pagebreak(weak: true)
    heading(level: 1, [#frame.helper.title · #in-other(o, o.frame.helper.title)])
    v(9pt, weak: true)
    two(o, [*#it.side.* #frame.helper.lines.join([ ])], [*#o.side.* #o.frame.helper.lines.join([ ])])
    items-of(true)
  }
}

#told-footing
#if it.other == none { in-one } else { in-both(it.other) }
#set document(title: it.title)
`;
