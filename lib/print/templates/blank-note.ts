/** Today's questions and the note of a session, to be filled in with a pen. Typst source of a module. */
export const blankNoteModule = String.raw`
#import "/kit.typ": hairline, writing-line
#import "/note.typ": note-page, part
#import "/blank-intake.typ": question

#let labelled(one) = block(breakable: false, width: 100%, above: 0.95em, below: 0.5em, if one.lines <= 1 {
  writing-line(strong(one.label + ":"))
} else {
  strong(one.label + ":")
  for _ in range(one.lines) { v(1.5em, weak: true); line(length: 100%, stroke: hairline) }
})

#let blank-note(it, size) = note-page(it, size, [Session note on paper, to be typed in])[
  #heading(level: 1)[Session note]
  #v(0.9em, weak: true)
  #part(it.today.title)[
    #list(..it.today.intro)
    #for one in it.today.questions { question(it, one) }
  ]
  #for block-data in it.blocks {
    part(block-data.title, above: 1.6em, for one in block-data.fields { labelled(one) })
  }
]
`;
