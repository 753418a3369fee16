/** A progress report to a doctor: one page of scores, what they mean, and charts. Typst source; data in /data.json. */
export const progressReportTemplate = String.raw`
#import "/kit.typ": body-size, faces, footing, grey, hairline, may-break, typed, writing-line
#let it = json("/data.json")

#set document(title: "Progress report")
#set text(font: faces, size: body-size, lang: "en", hyphenate: false)
#show "\u{200B}": may-break
#set par(leading: 0.55em, spacing: 0.7em, justify: false)
#set page(
  paper: it.paper,
  margin: (x: 16mm, top: 13mm, bottom: 16mm),
  footer-descent: 35%,
  footer: footing[Progress report, #it.day],
)
#show heading.where(level: 1): set text(size: 1.45em, weight: "bold")
#show heading.where(level: 2): set text(size: 1.1em, weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#set list(indent: 0pt, body-indent: 5pt, spacing: 0.5em)

#let part(title, body) = block(breakable: true, width: 100%, above: 1.3em, below: 0pt, {
  block(sticky: true, above: 0pt, below: 0.5em, heading(level: 2, title))
  body
})
#let ruled = (x, y) => (bottom: if y == 0 { 1pt + black } else { hairline })

#grid(
  columns: (1fr, auto),
  column-gutter: 12pt,
  [
    #strong(typed(it.practice))
    #if it.phone != "" [#linebreak()#it.phone]
  ],
  it.day,
)
#v(1.2em, weak: true)
#heading(level: 1)[Progress report]
#v(0.9em, weak: true)
#block(width: 100%, stroke: 1.2pt + black, radius: 4pt, inset: 8pt)[
  #text(size: 1.15em, strong(typed(it.client)))#h(1.2em)*Born* #it.born

  #it.facts.map(one => box[*#one.label:* #typed(one.value)]).join(h(1.2em, weak: true) + may-break)
]
#part[Scores][
  #table(
    columns: (1.45fr, 1fr, 1fr, 1.05fr, 1.1fr, 1.15fr),
    column-gutter: 3pt,
    stroke: ruled,
    inset: (x: 3pt, y: 3.5pt),
    table.header([*Measure*], [*First*], [*Newest*], [*Since then*], [*More than measurement error*], [*Meaningful change*]),
    ..it.measures.map(one => (one.name, one.first, strong(one.newest), one.moved, one.error, one.meaningful)).flatten()
  )
]
#if it.activities.len() > 0 { part[The client’s own activities, 0 cannot to 10 as before][
  #list(..it.activities.map(one => [#typed(one.activity): #one.first, now *#one.newest*]))
] }
#let charts = it.charts.slice(0, calc.min(it.charts.len(), int(sys.inputs.at("most-pictures"))))
#if charts.len() > 0 { part[Over the course][
  #grid(
    columns: (1fr, 1fr),
    column-gutter: 12pt,
    row-gutter: 9pt,
    ..charts.map(one => block(breakable: false)[
      #block(sticky: true, below: 3pt, strong(one.name))
      #image(one.file, alt: one.alt, width: 100%)
    ])
  )
] }
#if it.course.len() > 0 { part[Where the course stands][#for one in it.course [#one#parbreak()]] }
#block(breakable: false, above: 1.1em, below: 0pt)[
  #writing-line[#typed(it.therapist), signed:]
  #v(0.5em)
  #text(size: 0.85em, fill: grey)[#it.footnote #it.sources.join(" ")]
]
`;
