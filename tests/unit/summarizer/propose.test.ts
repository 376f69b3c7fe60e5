import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ModelPart } from '#main/summarizer/bullet-model.ts'
import { propose } from '#main/summarizer/propose.ts'
import type { ModelFailure } from '#shared/models/model-failure.ts'
import { numberedSentences } from '#shared/proposal/numbered-sentences.ts'
import { aProposal, eventsOf, finishedIn } from '../../fixtures/a-proposal.ts'
import { anArticle } from '../../fixtures/an-article.ts'
import { aBullet } from '../../fixtures/asking.ts'
import { HARBOUR } from '../../fixtures/own-articles.ts'
import { proseOf, replyOf, scriptedModel, written } from '../../fixtures/scripted-model.ts'

const numberOf = (words: string): string =>
  numberedSentences(anArticle(HARBOUR)).find(({ text }) => text.includes(words))?.number ?? 'none'

const LEAD = written(
  'Gubernur Nusa Lerai, Hasan Wiratama, membuka kembali Pelabuhan Tanjung Lerai yang ditutup selama dua tahun akibat gempa.',
  numberOf('membuka kembali'),
)
const FERRIES = written(
  'Menurut Dinas Perhubungan Nusa Lerai, enam kapal penumpang akan melayani rute ke tiga pulau setiap hari.',
  numberOf('enam kapal penumpang'),
)
const LOSS = written(
  'Kelompok Nelayan Karang Bayu memperkirakan kerugian akibat ikan busuk mencapai Rp300 juta sebulan.',
  numberOf('Rp300 juta'),
)
const NINE_FERRIES = { ...FERRIES, text: FERRIES.text.replace('enam', 'sembilan') }
const CUT = { ...LOSS, text: LOSS.text.slice(0, -12) }

const kindsOf = (events: readonly { readonly kind: string }[]) => events.map(({ kind }) => kind)

describe('a whole summary', () => {
  test('is asked for once where every bullet is sound', async () => {
    const model = scriptedModel([replyOf(LEAD, FERRIES, LOSS)])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(kindsOf(events)).toEqual([
      'asked',
      'arrived',
      'arrived',
      'arrived',
      'finished',
      'finished',
      'finished',
    ])
    expect(model.questions).toHaveLength(1)
    const finished = finishedIn(events)
    expect(finished.map(({ position }) => position)).toEqual([0, 1, 2])
    expect(finished.flatMap(({ faults }) => faults)).toEqual([])
    expect(finished.map(({ candidate }) => candidate.text)).toEqual(
      [LEAD, FERRIES, LOSS].map(({ text }) => text),
    )
    expect(finished[0]?.provenance).toEqual({
      model: 'seruni-kecil',
      prompt: { version: 'bullets-id-1', hash: expect.stringMatching(/^[\da-f]{64}$/) },
      parameters: { temperature: 0.2, maxTokens: expect.any(Number) },
      tokens: { input: 100, output: 10 },
      duration: 1_000,
      tries: 1,
      at: '2026-11-28T10:00:01.000Z',
    })
  })

  test('has its failing bullets alone mended, told what is wrong', async () => {
    const model = scriptedModel([replyOf(LEAD, NINE_FERRIES, CUT), replyOf(FERRIES, LOSS)])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(events.filter(({ kind }) => kind === 'asked')).toEqual([
      { kind: 'asked', round: 0, positions: [0, 1, 2] },
      { kind: 'asked', round: 1, positions: [1, 2] },
    ])
    const repair = model.questions[1]
    expect(repair?.count).toBe(2)
    expect(repair?.input).toContain(`1. ${NINE_FERRIES.text}`)
    expect(repair?.input).toMatch(/1\. .*sembilan.*\n {3}- .*sembilan/u)
    expect(repair?.input).toContain('Kalimatnya terpotong')
    expect(repair?.input).toContain(`- ${LEAD.text}`)
    const finished = finishedIn(events)
    expect(finished.map(({ position }) => position)).toEqual([0, 1, 2])
    expect(finished.flatMap(({ faults }) => faults)).toEqual([])
    expect(finished.map(({ provenance }) => provenance.tries)).toEqual([1, 2, 2])
    expect(finished[2]?.provenance.tokens).toEqual({ input: 200, output: 20 })
  })

  test('keeps a bullet with its faults after two repairs, at 0.2 and at 0.5', async () => {
    const model = scriptedModel([replyOf(LEAD, FERRIES, CUT), replyOf(CUT)])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(model.questions.map(({ temperature }) => temperature)).toEqual([0.2, 0.2, 0.5])
    const last = finishedIn(events).at(-1)
    expect(last?.position).toBe(2)
    expect(last?.candidate.text).toBe(CUT.text)
    expect(kindsOf(last?.faults ?? [])).toContain('cut-off')
    expect(last?.provenance.tries).toBe(3)
  })

  test('does not take a repair that made it worse', async () => {
    const worse = written('Kapal <b>baru</b> dari https://jahat.example', 'S99')
    const model = scriptedModel([replyOf(LEAD, FERRIES, CUT), replyOf(worse)])
    const last = finishedIn(await eventsOf(aProposal(HARBOUR, model))).at(-1)
    expect(last?.candidate.text).toBe(CUT.text)
  })

  test('does not take a copy of another bullet for one that is only a little short', async () => {
    const short = written(
      'Tarif penyeberangan ditetapkan Rp25 ribu bagi orang dewasa.',
      numberOf('Rp25 ribu'),
    )
    const model = scriptedModel([replyOf(LEAD, FERRIES, short), replyOf(LEAD)])
    const last = finishedIn(await eventsOf(aProposal(HARBOUR, model))).at(-1)
    expect(last?.candidate.text).toBe(short.text)
    expect(kindsOf(last?.faults ?? [])).toEqual(['too-short'])
  })

  test('has a bullet that is missing asked for again', async () => {
    const model = scriptedModel([replyOf(LEAD, FERRIES), replyOf(LOSS)])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(finishedIn(events).map(({ position }) => position)).toEqual([0, 1, 2])
    expect(model.questions[1]?.input).toContain('Poin ini tidak ada dalam balasan.')
  })

  test('without its main news has the first bullet mended', async () => {
    const tariff = written(
      'Tarif penyeberangan ditetapkan Rp25 ribu bagi penumpang dewasa di Pelabuhan Tanjung Lerai.',
      numberOf('Rp25 ribu'),
    )
    const model = scriptedModel([replyOf(tariff, FERRIES, LOSS), replyOf(LEAD)])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(events.filter(({ kind }) => kind === 'asked').at(-1)).toEqual({
      kind: 'asked',
      round: 1,
      positions: [0],
    })
    expect(finishedIn(events).find(({ position }) => position === 0)?.faults).toEqual([])
  })

  test('takes no more bullets than were asked for', async () => {
    const model = scriptedModel([replyOf(LEAD, FERRIES, LOSS, CUT, CUT)])
    expect(finishedIn(await eventsOf(aProposal(HARBOUR, model)))).toHaveLength(3)
  })

  test('leaves what is locked or written by hand alone, and asks for nothing where all is', async () => {
    const bullets = [
      aBullet('b1', LEAD.text, { locked: true }),
      aBullet('b2', FERRIES.text, { origin: 'hand' }),
    ]
    const model = scriptedModel([replyOf(LOSS)])
    const events = await eventsOf(aProposal(HARBOUR, model, { bullets }))
    expect(finishedIn(events).map(({ candidate }) => candidate.text)).toEqual([LOSS.text])
    const full = [...bullets, aBullet('b3', LOSS.text, { locked: true })]
    expect(await eventsOf(aProposal(HARBOUR, model, { bullets: full }))).toEqual([])
  })
})

describe('choices for one bullet', () => {
  const bullets = [aBullet('b1', LEAD.text), aBullet('b2', 'Poin lama tentang kapal.')]
  const target = { kind: 'bullet', bulletId: 'b2' } as const

  test('may be fewer than three', async () => {
    const model = scriptedModel([replyOf(FERRIES, LOSS)])
    const events = await eventsOf(aProposal(HARBOUR, model, { bullets, target }))
    expect(model.questions).toHaveLength(1)
    expect(finishedIn(events)).toHaveLength(2)
  })

  test('that repeat another bullet or the present one are told so', async () => {
    const present = [bullets[0] ?? aBullet('b1', ''), aBullet('b2', FERRIES.text)]
    const model = scriptedModel([replyOf(LEAD, FERRIES, LOSS), replyOf(LEAD, FERRIES)])
    const events = await eventsOf(aProposal(HARBOUR, model, { bullets: present, target }))
    expect(finishedIn(events).map(({ faults }) => kindsOf(faults))).toEqual([
      [],
      ['near-copy'],
      ['near-copy'],
    ])
  })
})

describe('a model that fails', () => {
  const failure: ModelFailure = { kind: 'dropped' }

  test('midway leaves what came before it', async () => {
    const parts: ModelPart[] = [
      { kind: 'bullet', bullet: LEAD },
      { kind: 'bullet', bullet: CUT },
      { kind: 'failed', failure },
    ]
    const model = scriptedModel([parts])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(finishedIn(events).map(({ faults }) => faults.length === 0)).toEqual([true, false])
    expect(events.at(-1)).toEqual({ kind: 'failed', failure })
    expect(model.questions).toHaveLength(1)
  })

  test('in a repair leaves the bullets as they were, with their faults', async () => {
    const model = scriptedModel([replyOf(LEAD, FERRIES, CUT), [{ kind: 'failed', failure }]])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(finishedIn(events).map(({ position }) => position)).toEqual([0, 1, 2])
    expect(finishedIn(events).at(-1)?.provenance.tokens).toBeNull()
    expect(events.at(-1)).toEqual({ kind: 'failed', failure })
  })

  test.each([
    ['prose', 'Pelabuhan dibuka lagi.', 'no-json'],
    ['nothing', ' ', 'empty'],
    ['JSON that breaks off', '{"bullets":[{"sources":["S1"],"text":"Pelab', 'no-json'],
  ])('with %s is asked again, then told', async (_, text, kind) => {
    const model = scriptedModel([proseOf(text)])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(kindsOf(events)).toEqual(['asked', 'asked', 'asked', 'failed'])
    expect(events.at(-1)).toEqual({ kind: 'failed', failure: { kind } })
  })

  test('to keep to JSON is understood in fences, and heard the second time', async () => {
    const reply = JSON.stringify({ bullets: [LEAD, FERRIES, LOSS] })
    const model = scriptedModel([proseOf('Tentu!'), proseOf(`Ini:\n\`\`\`json\n${reply}\n\`\`\``)])
    const events = await eventsOf(aProposal(HARBOUR, model))
    expect(finishedIn(events)).toHaveLength(3)
    expect(finishedIn(events)[0]?.provenance.tries).toBe(2)
  })

  test('is asked nothing more once it was stopped', async () => {
    const stop = new AbortController()
    const model = scriptedModel([replyOf(LEAD, CUT, CUT)])
    const kinds: string[] = []
    for await (const event of propose(aProposal(HARBOUR, model, { signal: stop.signal }))) {
      kinds.push(event.kind)
      if (event.kind === 'arrived') stop.abort()
    }
    expect(model.questions).toHaveLength(1)
    expect(kinds).toEqual(['asked', 'arrived', 'finished', 'failed'])
  })
})

test('whatever a model says: no error, no sentence that does not exist, no word of it lost', async () => {
  const known = new Set(anArticle(HARBOUR).sentences.map(({ id }) => id))
  const source = fc.oneof(fc.constantFrom('S1', 'S2', 's3', '[S4]', 'S99', ''), fc.string())
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .tuple(fc.constantFrom(LEAD.text, FERRIES.text, LOSS.text), fc.nat(120))
      .map(([whole, at]) => whole.slice(0, at)),
  )
  const bullet = fc.oneof(
    fc.record({ sources: fc.array(source, { maxLength: 4 }), text }),
    fc.record({ sources: source, keep_attribution: fc.anything(), text }),
    fc.anything(),
  )
  const reply = fc.oneof(
    fc.array(bullet, { maxLength: 4 }).map((bullets) => replyOf(...bullets)),
    fc.string({ unit: 'binary', maxLength: 200 }).map(proseOf),
    fc.json({ maxDepth: 3 }).map(proseOf),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(reply, { minLength: 1, maxLength: 3 }), async (replies) => {
      const model = scriptedModel(replies)
      const events = await eventsOf(aProposal(HARBOUR, model))
      const said = new Set(
        replies.flat().flatMap((part) => {
          if (part.kind !== 'bullet') return []
          const { bullet: one } = part as { readonly bullet: { readonly text?: unknown } }
          return typeof one?.text === 'string' ? [one.text.trim()] : []
        }),
      )
      for (const { candidate } of finishedIn(events)) {
        expect(candidate.sentences.filter((id) => !known.has(id))).toEqual([])
        expect(said.has(candidate.text)).toBe(true)
      }
      expect(model.questions.length).toBeLessThanOrEqual(3)
    }),
    { numRuns: 60 },
  )
})
