import { streamText } from 'ai'
import { afterEach, expect, test, vi } from 'vitest'
import { bulletModel } from '#main/summarizer/provider-model.ts'
import '#main/summarizer/language-model.ts'
import { bulletsReply } from '../../models/answer.ts'
import { aModelServer, aProvider, asked, LONG } from '../../models/ask.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('no request leaves by another way than the guarded one', async () => {
  const outside = vi.spyOn(globalThis, 'fetch')
  const server = await aModelServer([bulletsReply([{ sources: ['S1'], text: 'Petani panen.' }])])
  for (const kind of ['openai-compatible', 'anthropic', 'google'] as const) {
    const parts = await asked(
      bulletModel(aProvider(server.address, { kind }), 'sk-seruni-0123', { patience: LONG }),
    )
    expect(parts.at(-1)).toMatchObject({ kind: 'end' })
  }
  expect(server.requests()).toHaveLength(3)
  expect(outside).not.toHaveBeenCalled()
})

test('a model given as a string finds no provider, also where no lint saw it', async () => {
  const outside = vi.spyOn(globalThis, 'fetch')
  const model = ['openai', 'gpt'].join('/')
  expect(() => streamText({ model, prompt: 'Halo', onError: () => {} })).toThrow('gpt')
  expect(outside).not.toHaveBeenCalled()
})
