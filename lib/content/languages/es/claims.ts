/** How Spanish says what no text for a client may claim: by the names of the English list. */
export const spanishClaims = {
  toxin: /\btoxinas?\b/i,
  detox: /\b(?:detox|desintoxic)\w*/i,
  'get rid of': /\b(?:deshacerse|deshágase|librarse|líbrese) (?:de|del)\b/i,
  'massage away': /\bquit(?:a|e|ar)\w* (?:\w+ ){0,3}?con (?:el |un )?masaje\b/i,
  'lactic acid': /ácido láctico/i,
  flush: /\b(?:depur|drena)\w*/i,
  'metabolic waste': /\bdesechos metabólicos\b/i,
  superfood: /\bsuper ?alimentos?\b/i,
  cure: /(?<!pro)\bcur(?:a|an|ar|ó|ará|arán|ación|ativ[oa])s?\b/i,
  miracle: /\bmilagr\w*/i,
  guarantee: /\bgarant(?:ía|iz)\w*/i,
  'heals your disc or nerve': /\bsana(?:n|r)? (?:su |el |los |sus )?(?:disco|nervio)s?\b/i,
  realign: /\brealinea\w*/i,
  alignment: /\b(?:alineación|alinea(?:r|n)?)(?![\p{L}])/iu,
  decompress: /\bdescompr(?:im|es)\w*/i,
  'creates space in the spine': /\bcre(?:a|an|ar) espacio en la columna\b/i,
  'reduces inflammation':
    /\b(?:reduc|baj|disminuy|calm|alivi|quit)\w* (?:la )?inflamación(?![\p{L}])/iu,
  'best treatment': /\bmejor(?:es)? (?:tratamiento|terapia|remedio|método)s?\b/i,
  'without surgery': /(?<!\bla mayoría mejora,? )\bsin cirugía(?![\p{L}])/iu,
  'never need surgery': /\bnunca (?:va a )?necesit\w* (?:una )?(?:cirugía|operación)/i,
  'stop your medicine': /(?<!\bno )\bdej(?:e|ar) (?:de tomar )?(?:su|sus|las) medic\w*/i,
  catastrophic: /\bcatastrófic\w*/i,
  agony: /\bagonía/i,
  crumbling: /\bdesmoron\w*/i,
  'worn out spine': /\bcolumna (?:des)?gastada\b/i,
  'your disc has slipped out': /\bdisco (?:se le )?(?:se )?(?:salió|ha salido)/i,
  'lymph flow': /\b(?:flujo|drenaje|sistema) linfátic\w*/i,
  'better circulation':
    /\b(?:mejor|aument|activ|estimul)\w* (?:\w+ ){0,2}?(?:circulación|flujo de sangre|oxígeno)/i,
  'promotes healing':
    /\b(?:promuev|aceler|favorec|ayud)\w* (?:a )?(?:la )?(?:curación|sanar|recuperación)/i,
  'effective treatment': /\b(?:tratamiento|remedio|terapia) (?:efectiv|eficaz)\w*/i,
  'research says':
    /\b(?:según|probado por|demostrado por) (?:la ciencia|los estudios|estudios|investigaciones)\b|\bendorfinas?\b/i,
  'natural or powerful pain relief':
    /\b(?:alivio|remedio|tratamiento|forma) (?:natural|poderos[oa]|potente)\b/i,
  'takes pressure off the nerve':
    /\b(?:alivi|reduc|quit|libera|baj)\w* (?:la )?(?:presión|tensión|carga)(?: [\p{L}]+){0,5} nervios?\b/iu,
  'inflamed nerve': /\bnervios? (?:\w+ )?inflamad\w*|\binflamación del nervio\b/i,
  'often the piriformis':
    /\b(?:muchas veces|a menudo|normalmente|casi siempre)\b[^.?!]{0,40}\bpiriforme\b|\bpiriforme\b[^.?!]{0,30}\b(?:muchas veces|a menudo|casi siempre)\b/i,
  'piriformis is the cause':
    /\bespasmos? del piriforme (?:causa|aprieta|es|son)\w*|\bviene del piriforme\b/i,
  '70 percent': /\b70 ?(?:%|por ciento\b)/i,
  'rely on medicine': /\b(?:depend|viv)\w* de (?:las |sus )?(?:medic\w*|pastillas)/i,
  'works by acupressure': /\b(?:funciona|actúa) por acupresión|\bpuntos? de acupresión/i,
  'returns normal function': /\b(?:devuelv|restaur|recuper)\w* (?:\w+ ){0,3}?función/i,
  'years to master': /\baños (?:para|en) dominar\w*|\baltamente (?:calificad|capacitad)\w*/i,
  'everybody chooses it':
    /\b(?:muchas|más) personas (?:eligen|prefieren)\b|\bes difícil encontrar alivio\b/i,
  favourite: /\b(?:mi|mis|nuestr[oa]s?) favorit\w*/i,
  'a brand': /\b(?:Kong|Knobble|Body Back Buddy)\b/i,
  'somebody’s own story': /\benvenenamiento (?:con|por) mercurio\b|\bviv\w* 100 años\b/i,
} as const;
