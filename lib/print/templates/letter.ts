/** A letter to a doctor, with lines for the answer. Typst source; data in /data.json. */
export const letterTemplate = String.raw`
#import "/kit.typ": body-size, faces, footing, grey, may-break, tick, typed, typed-lines, writing-line
#let it = json("/data.json")

#set document(title: "Letter to a doctor")
#set text(font: faces, size: body-size, lang: "en", hyphenate: false)
#show "\u{200B}": may-break
#set par(leading: 0.6em, spacing: 0.75em, justify: false)
#set page(
  paper: it.paper,
  margin: (x: 18mm, top: 15mm, bottom: 17mm),
  footer-descent: 35%,
  footer: footing[Letter #it.number, #it.day],
)
#show heading.where(level: 1): set text(size: 1.45em, weight: "bold")
#show heading.where(level: 2): set text(size: 1.1em, weight: "bold")
#show heading: set block(above: 0pt, below: 0pt)
#set list(indent: 0pt, body-indent: 5pt, spacing: 0.55em)

#let part(title, body) = block(breakable: true, width: 100%, above: 1em, below: 0pt, {
  block(sticky: true, above: 0pt, below: 0.55em, heading(level: 2, title))
  body
})

#grid(
  columns: (1fr, auto),
  column-gutter: 12pt,
  [
    #strong(typed(it.practice))
    #if it.practicePhone != "" [#linebreak()#it.practicePhone]
  ],
  it.day,
)
#v(1.2em, weak: true)
#if it.recipient != "" [To #typed(it.recipient)] else [To the doctor of #typed(it.client)]
#v(1.1em, weak: true)
#heading(level: 1)[#if it.isToday [Review asked for today] else [Asking for your view]]
#v(0.8em, weak: true)
#block(width: 100%, stroke: 1.2pt + black, radius: 4pt, inset: 9pt)[
  #text(size: 1.2em, strong(typed(it.client)))

  *Born* #it.birthDate#if it.clientPhone != "" [#h(1.2em) *Phone* #it.clientPhone]
]

#part[What is asked][#list(..it.asked)]
#part[What the client has answered][
  #for one in it.findings {
    if one.name != "" { block(sticky: true, above: 0.7em, below: 0.4em, strong(one.name)) }
    list(..one.raisedBy.map(answer => [#typed(answer.question) *#typed(answer.answer)*]))
  }
]
#part[Also told][
  #it.facts.map(one => box[*#one.label:* #typed(one.value)]).join(h(1em, weak: true) + may-break)

  *Said to be behind it:* #if it.causes.len() > 0 { it.causes.map(typed).join("; ") } else [nothing]

  *Medicines:* #if it.medicines.len() > 0 { it.medicines.map(typed).join(", ") } else [none named]
  #if it.alsoKnown.len() > 0 [

    *Also known:* #it.alsoKnown.map(typed).join("; ")
  ]
]
#if it.ownWords.len() > 0 { part[From the therapist][#typed-lines(it.ownWords)] }
#part[Meanwhile][
  #it.meanwhile.first()
  #if it.meanwhile.len() > 1 { list(..it.meanwhile.slice(1)) }
]
#block(breakable: false, above: 1.4em, below: 0pt)[
  #strong(typed(it.therapist))#if it.licence != "" [, #typed(it.licence)]
  #v(0.9em)
  #writing-line[Signed:]
  #v(0.5em)
  #text(size: 0.85em, fill: grey, it.footnote)
]
#block(breakable: false, width: 100%, above: 1.4em, below: 0pt, stroke: 1.2pt + black, radius: 4pt, inset: 10pt)[
  #heading(level: 2)[Answer to #typed(it.practice)]
  #v(0.7em, weak: true)
  Letter #it.number of #it.day, #typed(it.client), born #it.birthDate
  #list(..it.wanted)
  #v(0.4em)
  #for words in ("Yes, with the usual care", "Yes, inside the limits below", "Not now") {
    box[#tick #h(3pt) #words]
    h(1.4em)
  }
  #v(0.7em)
  #writing-line[Limits:]
  #v(0.9em)
  #writing-line[]
  #v(0.9em)
  #grid(columns: (1fr, 1fr), column-gutter: 14pt, writing-line[Until:], writing-line[Day:])
  #v(0.9em)
  #grid(columns: (1fr, 1fr), column-gutter: 14pt, writing-line[Name:], writing-line[Signed:])
]
`;
