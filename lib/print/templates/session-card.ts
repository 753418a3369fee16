/** One session's plan for the wall. Typst source; data in /data.json. */
export const sessionCardTemplate = String.raw`
#import "/kit.typ": body-size, faces, footing, grey, hairline, may-break, tick, typed
#let it = json("/data.json")

#set document(title: "Session card")
#set text(font: faces, size: body-size, lang: "en", hyphenate: false)
#show "\u{200B}": may-break
#set par(leading: 0.55em, spacing: 0.7em, justify: false)
#set page(
  paper: it.paper,
  margin: (x: 14mm, top: 12mm, bottom: 16mm),
  footer-descent: 35%,
  footer: footing[Session card. Confirmed #typed(it.confirmed)],
)
#show heading.where(level: 1): set text(size: 1.5em, weight: "bold")
#show heading.where(level: 2): set text(size: 1.1em, weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#set list(indent: 0pt, body-indent: 5pt, spacing: 0.5em)

#let part(title, body) = block(breakable: true, width: 100%, above: 0.9em, below: 0pt, {
  line(length: 100%, stroke: hairline)
  v(0.6em, weak: true)
  heading(level: 2, title)
  v(0.6em, weak: true)
  body
})

#text(size: 0.8em, fill: grey, typed(it.practice))
#v(0.4em, weak: true)
#grid(
  columns: (1fr, auto),
  align: (left + bottom, right + bottom),
  heading(level: 1)[#typed(it.client), #it.minutes minutes],
  box(stroke: 1.4pt + black, radius: 4pt, inset: (x: 9pt, y: 6pt), text(size: 1.5em, strong(it.side))),
)
#v(0.9em, weak: true)
#it.phases.map(one => box[#one.name *#one.minutes min*]).join(h(1.1em, weak: true) + may-break)

#if it.redLines.len() > 0 {
  part[Red lines][
    #list(..it.redLines.map(one => [
      *#one.head*#if one.about != "" [: #one.about]
      #if one.why != "" { text(fill: grey)[#sym.space#typed(one.why)] }
    ]))
  ]
}

#part[Lines][
  #for (index, one) in it.lines.enumerate() {
    block(breakable: false, width: 100%, above: 0.55em, below: 0.55em, grid(
      columns: (auto, 1fr),
      column-gutter: 8pt,
      tick,
      [
        *#(index + 1). #one.title*#if one.isMust [ #h(0.4em) _must_]
        #linebreak()
        #one.detail
      ],
    ))
  }
]

#if it.positions.len() > 0 {
  part[Positions, in this order][
    #grid(
      columns: calc.clamp(it.positions.len(), 2, 4) * (1fr,),
      column-gutter: 8pt,
      row-gutter: 8pt,
      ..it.positions.map(one => block(breakable: false)[
        #for p in one.pictures { image(p.file, alt: p.alt, width: 100%) }
        #one.words
      ])
    )
  ]
}
#if it.notes.len() > 0 {
  part[Notes of the plan][#list(..it.notes.map(typed))]
}
`;
