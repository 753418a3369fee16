/** The client's sheet: what to do, when to stop, whom to call. Typst source; data in /data.json. */
export const sheetTemplate = String.raw`
#import "/kit.typ": faces, footing, grey, hairline, typed
#let it = json("/data.json")

#set document(title: it.title)
#set text(font: faces, size: 14pt, lang: "en", hyphenate: false)
#set par(leading: 0.5em, spacing: 0.6em, justify: false)
#set page(
  paper: it.paper,
  margin: (x: 16mm, top: 13mm, bottom: 17mm),
  footer-descent: 35%,
  footer: footing[#typed(it.name) · Sheet #it.number · Code #it.code],
)
#show heading.where(level: 1): set text(size: 18pt, weight: "bold")
#show heading.where(level: 2): set text(size: 16pt, weight: "bold")
#show heading.where(level: 3): set text(size: 12pt, weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#set enum(indent: 0pt, body-indent: 6pt, spacing: 0.5em, numbering: n => text(weight: "bold", str(n)))
#set list(indent: 0pt, body-indent: 5pt, spacing: 0.45em)

#let pieces(line) = line.map(p => if p.strong { strong(p.text) } else { p.text }).join()
#let plain(line) = line.map(p => p.text).join()

#let safety(block-data) = block(breakable: false, below: 6pt, {
  heading(level: 3, block-data.title)
  v(2.5pt)
  let lines = block-data.lines
  if block-data.id == "never_press" {
    list(..lines.map(pieces))
  } else if plain(lines.first()).ends-with(":") {
    pieces(lines.first())
    v(2.5pt)
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
    text(size: 12pt, fill: grey, [#typed(it.practice) · #it.phone])
    v(7pt)
    heading(level: 1)[Home program for #typed(it.name)]
    v(6pt)
    [*#it.side.* #if it.minutes > 0 [About #it.minutes #if it.minutes == 1 [minute] else [minutes] a day.]]
    if it.equipment.len() > 0 {
      v(2pt)
      [*You need:* #it.equipment.join(", ").]
    }
    v(2pt)
    text(size: 12pt, fill: grey, [From #typed(it.therapist), #it.issuedOn])
  },
  align(center, {
    image("/qr.svg", width: 27mm, alt: "QR code: opens this sheet on your phone. Or type the code " + it.code + " at " + it.address)
    v(1pt, weak: true)
    text(size: 11pt, [#strong(it.code) \ #it.address])
  }),
)
#v(6pt)

#block(width: 100%, stroke: 1.2pt + black, radius: 4pt, inset: (x: 9pt, top: 8pt, bottom: 3pt), breakable: false, {
  set text(size: 12pt)
  set par(leading: 0.42em)
  heading(level: 2)[Stay safe]
  v(5pt)
  grid(
    columns: (1fr, 1.08fr),
    column-gutter: 14pt,
    for b in others { safety(b) },
    for b in called { safety(b) },
  )
})

#let item(one) = block(breakable: false, width: 100%, above: 12pt, below: 0pt, {
  line(length: 100%, stroke: hairline)
  v(5pt)
  heading(level: 2)[#one.number. #one.name]
  v(4pt)
  if one.place != "" { block(below: 4pt, one.place) }
  block(below: 5pt, strong(one.dose))
  if one.steps.len() == 1 { one.steps.first() } else { enum(..one.steps) }
  if one.adaptations.len() > 0 {
    block(above: 5pt, below: 0pt, [*For you:* #one.adaptations.map(typed).join([ ])])
  }
  if one.stopSign != none {
    block(above: 5pt, below: 0pt, [*Stop:* #one.stopSign])
  }
})

#let plain-block(title, lines) = block(breakable: false, width: 100%, above: 12pt, below: 0pt, {
  line(length: 100%, stroke: hairline)
  v(5pt)
  heading(level: 2, title)
  v(4pt)
  lines.join([ ])
})

#plain-block(it.afterToday.title, it.afterToday.lines + it.coldAndHeat)
#for one in it.items { item(one) }
`;
