/**
 * One session's plan for the wall, as a function of its data, of the size of its text, and of the widths of its pictures:
 * those of the positions, and the plan on the body beside the lines.
 * Typst source of a module.
 */
export const cardModule = String.raw`
#import "/kit.typ": begins, ends, faces, footing, grey, hairline, may-break, tick, typed

#let part(title, body) = block(breakable: true, width: 100%, above: 0.9em, below: 0pt, {
  line(length: 100%, stroke: hairline)
  v(0.6em, weak: true)
  heading(level: 2, title)
  v(0.6em, weak: true)
  body
})

#let card-line(index, one, gap) = block(breakable: false, width: 100%, above: gap, below: gap, grid(
  columns: (auto, 1fr),
  column-gutter: 8pt,
  tick,
  [
    *#(index + 1). #one.title*#if one.isMust [ #h(0.4em) _must_]#if one.isLimited [ *\**]
    #linebreak()
    #one.detail
  ],
))

#let card(it, size, picture-width, map-width) = {
  set page(
    paper: it.paper,
    margin: (x: 14mm, top: 12mm, bottom: 16mm),
    footer-descent: 35%,
    footer: footing[Session card. Confirmed #typed(it.confirmed)],
  )
  set text(font: faces, size: size, lang: "en", hyphenate: false)
  show "\u{200B}": may-break
  set par(leading: 0.55em, spacing: 0.7em, justify: false)
  show heading.where(level: 1): set text(size: 1.5em, weight: "bold")
  show heading.where(level: 2): set text(size: 1.1em, weight: "bold")
  show heading: set block(above: 0pt, below: 0pt)
  set list(indent: 0pt, body-indent: 5pt, spacing: 0.5em)

  begins
  text(size: 0.8em, fill: grey, typed(it.practice))
  v(0.4em, weak: true)
  grid(
    columns: (1fr, auto),
    column-gutter: 8pt,
    align: (left + bottom, right + bottom),
    heading(level: 1)[#if it.client != "" [#typed(it.client), ]#box[#it.minutes minutes]],
    box(stroke: 1.4pt + black, radius: 4pt, inset: (x: 9pt, y: 6pt), text(size: 1.5em, strong(it.side))),
  )
  v(0.9em, weak: true)
  it.phases.map(one => box[#one.name *#one.minutes min*]).join(h(1.1em, weak: true) + may-break)

  if it.redLines.len() > 0 {
    part[Limits][
      #list(..it.redLines.map(one => [
        *#one.head*#if one.about != "" [: #one.about]
        #if one.why != "" { text(fill: grey)[#sym.space#typed(one.why)] }
      ]))
    ]
  }
  let gap = if it.lines.len() > 20 { 0.4em } else { 0.55em }
  let lines = it.lines.enumerate().map(((index, one)) => card-line(index, one, gap))
  // Many lines in small type stand in two columns: the first half, then the second.
  let half = calc.ceil(lines.len() / 2)
  let listed = if size < 13pt and lines.len() > 8 {
    grid(columns: (1fr, 1fr), column-gutter: 14pt, lines.slice(0, half).join(), lines.slice(half).join())
  } else { lines.join() }
  part[Lines][
    #if map-width == 0mm or it.maps.len() == 0 { listed } else {
      grid(
        columns: (1fr, map-width),
        column-gutter: 6mm,
        listed,
        {
          set text(size: 0.7em)
          for one in it.maps { block(breakable: false, above: 0.5em, below: 0.5em)[
            #image(one.file, alt: one.alt, width: 100%)
            #one.words
          ] }
        },
      )
    }
    #set text(size: 0.8em)
    #for one in it.limits { block(above: 0.6em, below: 0pt)[*\* #one.lines:* #typed(one.words)] }
  ]
  if it.positions.len() > 0 {
    let named = it.positions.enumerate().map(((index, one)) => [#if it.positions.len() > 1 [#(index + 1). ]#one.words])
    part[Positions, in this order][
      #if picture-width == 0mm { named.map(box).join(h(1.2em, weak: true) + may-break) } else {
        grid(
          // 182 mm are between the margins of A4, 188 of Letter.
          columns: (picture-width,) * calc.clamp(calc.floor(188mm / (picture-width + 6mm)), 1, named.len()),
          column-gutter: 6mm,
          row-gutter: 8pt,
          ..it.positions.zip(named).map(((one, words)) => block(breakable: false)[
            #for p in one.pictures { image(p.file, alt: p.alt, width: 100%) }
            #words
          ])
        )
      }
    ]
  }
  if it.notes.len() > 0 {
    part[Notes of the plan][#list(..it.notes.map(typed))]
  }
  ends
}
`;

/** The card alone. Typst source; data in /data.json. */
export const sessionCardTemplate = String.raw`
#import "/kit.typ": body-size
#import "/card.typ": card
#set document(title: "Session card")
#let width(name) = float(sys.inputs.at(name)) * 1mm
#card(json("/data.json"), body-size, width("picture-width"), width("aside-width"))
`;
