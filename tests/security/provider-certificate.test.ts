import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { expect, test } from 'vitest'
import { bulletModel } from '#main/summarizer/provider-model.ts'
import type { Resolve } from '#main/summarizer/resolve.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider, asked, LONG } from '../models/ask.ts'
import { selfSigned } from '../models/self-signed.ts'

const REPLY = bulletsReply([{ sources: ['S1'], text: 'Petani memanen cabai.' }])
const resolve: Resolve = async () => [{ address: '127.0.0.1', family: 4 }]

test('the certificate is held against the name, though the address was looked up before', async () => {
  const tls = selfSigned()
  setDefaultCACertificates([...getCACertificates('default'), tls.cert])
  const server = await aModelServer([REPLY], { tls })
  const ask = (name: string) => {
    const provider = aProvider(`https://${name}:${server.port}/v1`)
    return asked(bulletModel(provider, null, { patience: LONG, resolve }))
  }
  expect((await ask('localhost')).at(-1)).toMatchObject({ kind: 'end' })
  expect(await ask('models.localhost')).toEqual([
    {
      kind: 'failed',
      failure: { kind: 'certificate', host: `models.localhost:${server.port}` },
    },
  ])
  expect(server.requests()).toHaveLength(1)
})
