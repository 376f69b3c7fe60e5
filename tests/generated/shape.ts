import type { Draw } from './draw.ts'
import { HEADINGS, LEADS, SENTENCES, TITLES } from './patterns.ts'
import { written } from './slots.ts'

const SECTIONS = [2, 3, 3, 3, 4, 5] as const
const PARAGRAPHS = [2, 2, 3, 3, 4] as const

function paragraph(draw: Draw): string {
  const sentences = Array.from({ length: 2 + draw.below(3) }, () => draw.pick(SENTENCES))
  return written([...new Set(sentences)].join(' '))
}

const figure = (at: number): string =>
  `<figure><img src="https://gambar.contoh.id/${at}.jpg" alt="Foto ${at}"><figcaption>Suasana di ${written('{t1}')}. (Kabar Sore/${written('{o1}')})</figcaption></figure>`

/** Ways in which a summary goes wrong, as they were met (domain.md); most are sound. */
const DEFECTS = ['none', 'none', 'none', 'cut', 'source-lost', 'number', 'lead-missing'] as const

function bullets(draw: Draw, lead: string, body: readonly string[]): readonly string[] {
  const defect = draw.pick(DEFECTS)
  const sentences = body.flatMap((text) => text.split(/(?<=\.) /))
  const told = sentences.filter((sentence) => /\d/.test(sentence) && !sentence.includes('“'))
  const one = told[draw.below(Math.max(1, told.length))] ?? lead
  const two = told[draw.below(Math.max(1, told.length))] ?? lead
  const first = (defect === 'lead-missing' ? two : lead).split(/(?<=\.) /)[0] ?? lead
  switch (defect) {
    case 'cut':
      return [first, one, two.slice(0, Math.floor(two.length * 0.6))]
    case 'source-lost':
      return [first, one.replace(/^Menurut [^,]+, (\w)/, (_, letter) => letter.toUpperCase()), two]
    case 'number':
      return [first, one.replace(/\d{6}/, '73'), two]
    case 'lead-missing':
    case 'none':
      return [first, one, two]
  }
}

/** A submission with stand-ins for everything that differs between two articles of its shape. */
export function shapeOf(draw: Draw): string {
  const lead = written(draw.pick(LEADS))
  const sections = Array.from({ length: draw.pick(SECTIONS) }, (_, at) => ({
    heading: `${at + 1}. ${draw.pick(HEADINGS)}`,
    paragraphs: Array.from({ length: draw.pick(PARAGRAPHS) }, () => paragraph(draw)),
  }))
  const summary = draw.percent(80)
    ? bullets(
        draw,
        lead,
        sections.flatMap(({ paragraphs }) => paragraphs),
      )
    : []
  const items = summary.map((text) => `<li>${text}</li>`).join('')
  const body = sections.flatMap(({ heading, paragraphs }, at) => [
    `<h2>${heading}</h2>`,
    ...(draw.percent(60) ? [figure(at + 2)] : []),
    ...paragraphs.map((text) => `<p>${text}</p>`),
  ])
  return [
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${written('{t1}')}</title></head><body><article>`,
    `<h1>${written(draw.pick(TITLES))}</h1>`,
    figure(1),
    ...(items === '' ? [] : [`<p>Intinya sih...</p><ul>${items}</ul>`]),
    `<p>${written('{t1}')}, Kabar Sore - ${lead}</p>`,
    ...body,
    '</article></body></html>',
  ].join('\n')
}
