/** The client's sheet: what to do, when to stop, whom to call. Typst source; data in /data.json. */
export const sheetTemplate = String.raw`
#import "/kit.typ": body-size, faces, footing, grey, hairline, large, may-break, scaled, typed
#let it = json("/data.json")

#set document(title: it.title)
#set text(font: faces, size: body-size, lang: "en", hyphenate: false)
#show "\u{200B}": may-break
// Line height 1.3 and a little: the faces measure 0.67 em from line to capital.
#set par(leading: 0.65em, spacing: 0.65em, justify: false)
#set page(
  paper: it.paper,
  margin: (x: 16mm, top: 13mm, bottom: 17mm),
  footer-descent: 35%,
  footer: footing[#if it.name != "" [#typed(it.name) · ]Sheet #it.versionCode · Code #it.code],
)
#show heading.where(level: 1): set text(size: scaled(18pt), weight: "bold")
#show heading.where(level: 2): set text(size: scaled(16pt), weight: "bold")
#show heading.where(level: 3): set text(size: scaled(12pt), weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#set enum(indent: 0pt, body-indent: 6pt, spacing: 0.65em, numbering: n => text(weight: "bold", str(n)))
#set list(indent: 0pt, body-indent: 5pt, spacing: 0.65em)

// A number to call stays in one piece.
#let pieces(line) = line.map(p => if p.strong { box(strong(p.text)) } else { p.text }).join()
#let plain(line) = line.map(p => p.text).join()

#let gap = if large { 1.35 } else { 1 }
#let safety(block-data, stroke: none, inset: 0pt) = block(breakable: false, above: 0pt, below: 12pt * gap, stroke: stroke, inset: inset, {
  heading(level: 3, block-data.title)
  v(7pt * gap)
  let lines = block-data.lines
  if block-data.id == "never_press" {
    list(..lines.map(pieces))
  } else if plain(lines.first()).ends-with(":") {
    pieces(lines.first())
    v(7pt * gap, weak: true)
    list(..lines.slice(1).map(pieces))
  } else {
    lines.map(pieces).join([ ])
  }
})

// Whom to call stands on the right, in the order of urgency; how to do it safely on the left.
#let calls = ("emergency", "same_day", "pregnant", "call_your_therapist", "see_your_doctor")
#let called = calls.map(id => it.safetyNet.filter(b => b.id == id)).flatten()
#let others = it.safetyNet.filter(b => b.id not in calls)

#grid(
  columns: (1fr, auto),
  column-gutter: 10pt,
  {
    text(size: scaled(12pt), fill: grey, [#typed(it.practice) · #box(it.phone)])
    v(10pt, weak: true)
    heading(level: 1)[Home care#if it.name != "" [ for #typed(it.name)]]
    v(9pt, weak: true)
    [*#it.side.* #if it.minutes > 0 [About #it.minutes #if it.minutes == 1 [minute] else [minutes] a day.]]
    if it.equipment.len() > 0 {
      v(2pt)
      [*You need:* #it.equipment.join(", ").]
    }
    v(2pt)
    text(size: scaled(12pt), fill: grey, [From #typed(it.therapist), #it.issuedOn#if it.unreviewed != "" [. #it.unreviewed]])
  },
  align(center, {
    image("/qr.svg", width: 27mm, alt: "QR code: opens this sheet on your phone. Or type the code " + it.code + " at " + it.address)
    v(1pt, weak: true)
    text(size: scaled(11pt), [On your phone: \ #strong(it.code) \ #it.address])
  }),
)
#v(6pt)

#let marked(b) = if b.id == "emergency" { safety(b, stroke: (left: 3pt + black), inset: (left: 7pt)) } else { safety(b) }

// In large print one below the other, whom to call first: half a line holds too few words.
#block(width: 100%, stroke: 1.2pt + black, radius: 4pt, inset: (x: 9pt, top: 9pt, bottom: 10pt), breakable: large, {
  set text(size: scaled(12pt))
  heading(level: 2)[Stay safe]
  v(11pt * gap)
  if large {
    for b in called + others { marked(b) }
  } else {
    grid(
      columns: (1fr, 1.08fr),
      column-gutter: 14pt,
      for b in others { safety(b) },
      for b in called { marked(b) },
    )
  }
})

// In one piece, unless it is longer than a page: then nothing must be cut off at the edge.
#let ruled(title, body, beside: none, beside-width: 0mm) = context {
  let words = {
    heading(level: 2, title)
    v(10pt, weak: true)
    body
  }
  let piece = {
    line(length: 100%, stroke: hairline)
    v(8pt, weak: true)
    if beside == none { words } else {
      grid(columns: (1fr, beside-width), column-gutter: 10pt, words, beside)
    }
  }
  let tall = measure(piece, width: page.width - 32mm).height > page.height - 30mm
  block(breakable: tall, width: 100%, above: 11pt, below: 0pt, piece)
}

#let picture-width = float(sys.inputs.at("picture-width", default: "0")) * 1mm
#let most-pictures = int(sys.inputs.at("most-pictures", default: "0"))

#let how(one) = {
  if one.steps.len() == 1 { one.steps.first() } else { enum(..one.steps) }

  if one.adaptations.len() == 1 [

    *For you:* #typed(one.adaptations.first())
  ]
  if one.adaptations.len() > 1 [

    *For you:*
    #list(..one.adaptations.map(typed))
  ]

  if one.stopSign != none [

    *Stop:* #one.stopSign
  ]
}

// The drawings stand beside the words, one below the other.
#let drawings(one) = {
  for p in one.pictures.slice(0, calc.min(most-pictures, one.pictures.len())) {
    block(above: 0pt, below: 5pt, image(p.file, width: picture-width, alt: p.alt))
  }
  text(size: scaled(11pt), fill: grey, one.pictureNote)
}

#let item(one) = ruled(
  [#one.number. #one.name],
  beside: if most-pictures > 0 and one.pictures.len() > 0 { drawings(one) },
  beside-width: picture-width,
)[
  #if one.mark != none [#underline(stroke: (thickness: 0.8pt, dash: "dashed"), strong(one.mark)) \ ]
  #if one.place != "" [#one.place \ ]#strong(one.dose)

  #how(one)
]

// What is not as it was, and what the therapist wrote. The safety net stands before them: it has to be on the first page.
#let changes = if it.changes != none {
  block(width: 100%, above: 11pt, below: 0pt, stroke: 0.8pt + black, inset: (x: 9pt, y: 7pt), {
    heading(level: 2, it.changes.title)
    v(7pt, weak: true)
    if it.changes.lines.len() > 0 { list(..it.changes.lines) }
    if it.changes.stop != "" { [*#it.changes.stopTitle:* #it.changes.stop.] }
  })
}
#let own-words = if it.ownWords != none {
  ruled(it.ownWords.title, it.ownWords.lines.map(typed).join(linebreak()))
}

#let packs = it.coldAndHeat.map(strong).join(linebreak())
#let after-today = if it.afterToday != none {
  ruled(it.afterToday.title)[
    #it.afterToday.lines.join([ ])

    #packs
  ]
} else if it.coldAndHeat.len() > 0 {
  block(above: 11pt, below: 0pt, packs)
}
#changes
#own-words
// In large print an item often needs all that is left of a page, and this small part finds room after them.
#if not large { after-today }
#for one in it.items { item(one) }
#if large { after-today }
#for b in it.blocks { ruled(b.title, b.lines.join([ ])) }
`;
