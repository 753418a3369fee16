/** First part of the template of a sheet: how the page is set, who it is for, the safety net. Typst source. */
export const sheetTop = String.raw`
#import "kit.typ": body-size, faces, footing, grey, hairline, inputs, large, may-break, scaled, typed
#import "ticks.typ": names-across, ticks
#let it = json("data.json")
#let frame = it.frame

#let picture-width = float(inputs.picture-width) * 1mm
#let most-pictures = int(inputs.most-pictures)
#let is-tight = most-pictures < 2
#let late = inputs.late == "true"
#let picture-height-min = 24mm
#let margin-x = 15mm
#let margin-top = 15mm
#let margin-bottom = 15mm

// Never wider than most codes are, whatever letters it is made of, and never broken: no sheet is laid out otherwise for its
// code. One of many wide letters is set narrower.
#let code-room(of) = measure(of("0000-0000-000")).width * 1.05
#let fitted-code(of) = context {
  let code = of(it.code)
  let (own, room) = (measure(code).width, code-room(of))
  box(if own > room { scale(x: room / own * 100%, reflow: true, code) } else { code })
}

// What is set for all that follows is the same for every client: what one sheet alone says would make the compiler lay out
// anew each line that it knows from another. So the footing is read from the page, and the title is set behind everything.
#let label-of(what) = label(what + inputs.at("document", default: ""))
#let footing-label = label-of("footing")
#let told-footing = [#metadata[#if it.name != "" [#typed(it.name) · ]#frame.footing.sheet #it.versionCode · #frame.footing.code #fitted-code(text)]#footing-label]

#set text(font: faces, size: body-size, lang: it.language, hyphenate: false)
#show "\u{200B}": may-break
// Line height 1.3 and a little: the faces measure 0.67 em from line to capital.
#let leading = if is-tight { 0.63em } else { 0.65em }
#set par(leading: leading, spacing: leading, justify: false)
#set page(
  paper: it.paper,
  margin: (x: margin-x, top: margin-top, bottom: margin-bottom),
  footer-descent: if large { 5% } else { 25% },
  footer: footing(page-word: frame.footing.page, of-word: frame.footing.of, context query(footing-label).first().value),
)
#show heading.where(level: 1): set text(size: scaled(18pt), weight: "bold")
#show heading.where(level: 2): set text(size: scaled(16pt), weight: "bold")
#show heading.where(level: 3): set text(size: scaled(12pt), weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#set enum(indent: 0pt, body-indent: 6pt, spacing: leading, numbering: n => text(weight: "bold", str(n)))
#set list(indent: 0pt, body-indent: 5pt, spacing: leading)

// A number to call stays in one piece.
#let pieces(line) = line.map(p => if p.strong { box(strong(p.text)) } else { p.text }).join()
#let plain(line) = line.map(p => p.text).join()

#let gap = if large { 1.25 } else if is-tight { 0.8 } else { 1 }
#let safety(block-data, stroke: none, inset: 0pt) = block(breakable: false, above: 0pt, below: 8.5pt * gap, stroke: stroke, inset: inset, {
  heading(level: 3, block-data.title)
  v(5.5pt * gap)
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
// Nearly the same height, with and without the block on pregnancy: in Spanish whom to call is the shorter one.
#let calls-width = if it.safetyNet.any(b => b.id == "pregnant") { 1.24fr } else if it.language == "es" { 1fr } else { 1.08fr }
#let own = it.safetyNet.filter(b => b.id == "for_you")
#let called = calls.map(id => it.safetyNet.filter(b => b.id == id)).flatten()
#let others = it.safetyNet.filter(b => b.id not in calls and b.id != "for_you")

// Seen from behind, so that the client's left is on the left.
#let side-figure = {
  set text(size: scaled(12pt), weight: "bold")
  grid(
    columns: 3,
    column-gutter: 3pt,
    align: horizon,
    frame.leftLetter,
    image("side.svg", height: if large { 21mm } else { 15mm }, alt: it.sideAlt),
    frame.rightLetter,
  )
}

// In the margin above the first line, so that no sheet gets longer by it; as large as fits there.
#let logo-width = 60mm
#let logo-height = 9mm
#let logo = if it.logo != none {
  let by-width = it.logo.ratio > logo-width / logo-height
  place(top + left, dy: -logo-height - 1mm, image(
    it.logo.file,
    width: if by-width { logo-width } else { auto },
    height: if by-width { auto } else { logo-height },
    alt: it.logo.alt,
  ))
}

// As wide as its address, or as most codes are.
#let on-phone = {
  set text(size: scaled(11pt))
  context {
    let wide(part) = measure(part).width
    let width = calc.max(code-room(strong), 23mm.to-absolute(), wide(frame.onYourPhone), wide(it.address))
    block(width: width, align(center, {
      image("qr.svg", width: 23mm, alt: it.qrAlt)
      v(1pt, weak: true)
      [#frame.onYourPhone \ #fitted-code(strong) \ #it.address]
    }))
  }
}

// What gives way further down does not here: a head is as high at every step but in large print.
#let head-gap = if large { gap } else { 1 }
#let head = {
  logo
  text(size: scaled(12pt), fill: grey, [#typed(it.practice) · #box(it.phone) · #typed(it.therapist) · #it.issuedOn])
  v(11pt * head-gap, weak: true)
  grid(
    columns: (1fr, auto),
    column-gutter: 10pt,
    {
      heading(level: 1)[#if it.name != "" [#frame.titleFor #typed(it.name)] else [#frame.title]]
      v(10pt * head-gap, weak: true)
      grid(
        columns: (auto, 1fr),
        column-gutter: 9pt,
        align: horizon,
        side-figure,
        {
          text(size: scaled(16pt), strong[#it.side.])
          linebreak()
          text(size: scaled(12pt), fill: grey, frame.fromBehind)
          if it.minutes != "" [ \ #it.minutes]
        },
      )
      if it.equipment.len() > 0 {
        v(8pt, weak: true)
        text(size: scaled(12pt), [*#frame.need* #it.equipment.join(", ").])
      }
    },
    on-phone,
  )
}

#let marked(b) = if b.id == "emergency" { safety(b, stroke: (left: 3pt + black), inset: (left: 7pt)) } else { safety(b) }

// In large print one below the other, whom to call first: half a line holds too few words.
#let safety-net = block(width: 100%, above: 9pt * calc.min(gap, 1), below: 0pt, stroke: (if it.ink { 0.7pt } else { 1.2pt }) + black, radius: 4pt, inset: (x: 8pt, top: 8pt, bottom: 8pt), breakable: large, {
  set text(size: scaled(12pt))
  set par(leading: 0.63em, spacing: 0.63em)
  grid(
    columns: (auto, 1fr),
    column-gutter: 14pt,
    align: (left, right + horizon),
    heading(level: 2, frame.staySafe),
    text(fill: grey, it.unreviewed),
  )
  v(8pt * gap, weak: true)
  // What this client's own findings ask for is read before what everybody reads.
  for b in own {
    block(breakable: false, above: 0pt, below: 8.5pt * gap, grid(
      columns: (auto, 1fr),
      column-gutter: 10pt,
      heading(level: 3, b.title),
      list(..b.lines.map(pieces)),
    ))
  }
  if large {
    for b in called + others { marked(b) }
  } else {
    grid(
      columns: (1fr, calls-width),
      column-gutter: 11pt,
      for b in others { safety(b) },
      for b in called { marked(b) },
    )
  }
})
`;
