/** One page for whoever takes over the client. Typst source; data in /data.json. */
export const emergencySummaryTemplate = String.raw`
#import "/kit.typ": body-size, faces, footing, grey, hairline, may-break, typed, writing-line
#let it = json("/data.json")

#set document(title: it.title)
#set text(font: faces, size: body-size, lang: "en", hyphenate: false)
#show "\u{200B}": may-break
#set par(leading: 0.65em, spacing: 0.75em, justify: false)
#set page(
  paper: it.paper,
  margin: (x: 16mm, top: 14mm, bottom: 17mm),
  footer-descent: 35%,
  footer: footing[Printed #typed(it.printed)],
)
#show heading.where(level: 1): set text(size: 20pt, weight: "bold")
#show heading.where(level: 2): set text(size: 1.1em, weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#set list(indent: 0pt, body-indent: 5pt, spacing: 0.65em)

#let part(title, body) = block(breakable: true, width: 100%, above: 1em, below: 0pt, {
  line(length: 100%, stroke: hairline)
  v(0.75em, weak: true)
  heading(level: 2, title)
  v(0.75em, weak: true)
  body
})
#let none-recorded = [None recorded.]

#text(size: 12pt, fill: grey)[#typed(it.practice)#if it.practicePhone != "" [ · #it.practicePhone]]
#v(10pt, weak: true)
#heading(level: 1, it.title)
#v(10pt, weak: true)
#block(width: 100%, stroke: 1.2pt + black, radius: 4pt, inset: 9pt)[
  #text(size: 1.25em, strong(typed(it.client)))

  *Born* #it.birthDate #if it.clientPhone != "" [#h(1em) *Phone* #it.clientPhone]

  *Found* #typed(it.found)
]

#part[What was found][
  #for one in it.findings {
    block(above: 0.75em, below: 0.5em, strong[#one.level: #one.name])
    list(..one.raisedBy.map(answer => [#typed(answer.question) *#typed(answer.answer)*]))
  }
]
#part[Medicines][
  #if it.medicines.len() == 0 { none-recorded } else { it.medicines.map(typed).join(", ") + "." }
]
#part[Also known][
  #it.facts.map(one => box[*#one.label:* #typed(one.value)]).join(h(1em, weak: true) + may-break)

  #if it.alsoKnown.len() > 0 { it.alsoKnown.join("; ") + "." }
]
#part[What was done][
  #if it.notes.len() > 0 { list(..it.notes.map(typed)) }

  #v(0.6em)
  #writing-line[Who was called, and when:]
  #v(0.9em)
  #writing-line[What they said:]
  #v(0.9em)
  #writing-line[Signed:]
]
`;
