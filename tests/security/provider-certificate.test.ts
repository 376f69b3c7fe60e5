import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { promisify } from 'node:util'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { Resolve } from '#main/summarizer/resolve.ts'
import { bulletsReply } from '../models/answer.ts'
import { aModelServer, aProvider, asked, LONG } from '../models/ask.ts'
import { selfSigned } from '../models/self-signed.ts'

const REPLY = bulletsReply([{ sources: ['S1'], text: 'Petani memanen cabai.' }])
const resolve: Resolve = async () => [{ address: '127.0.0.1', family: 4 }]

test('the certificate is held against the name, though the address was looked up before', async () => {
  const tls = selfSigned()
  const usual = getCACertificates('default')
  onTestFinished(() => setDefaultCACertificates(usual))
  setDefaultCACertificates([...usual, tls.cert])
  // The authorities are read once, at the first request: modules of this test's own read its own.
  vi.resetModules()
  onTestFinished(() => {
    vi.resetModules()
  })
  const { bulletModel } = await import('#main/summarizer/provider-model.ts')
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

// Elsewhere the store belongs to the whole system, and a test puts nothing into it.
test.runIf(process.platform === 'linux')(
  'an authority that only the system knows is one, for the sake of networks that open TLS',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sunting-authority-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const tls = selfSigned()
    const [store, article] = [join(folder, 'store.pem'), join(folder, 'artikel.md')]
    const nowhere = join(folder, 'none')
    writeFileSync(store, tls.cert)
    writeFileSync(article, '# Panen Cabai\n\nPetani Desa Talang memanen cabai di ladang mereka.\n')
    const server = await aModelServer([REPLY], { tls })
    const summarize = (SSL_CERT_FILE: string) =>
      promisify(execFile)(
        process.execPath,
        [
          ...['src/main/cli.ts', 'summarize', '--data', folder, '--json'],
          ...['--address', `https://localhost:${server.port}/v1`, '--model', 'x', article],
        ],
        { env: { ...process.env, SSL_CERT_FILE, SSL_CERT_DIR: nowhere, NODE_EXTRA_CA_CERTS: '' } },
      ).catch((error: unknown) => error as { stdout: string; stderr: string })
    const refused = await summarize(nowhere)
    expect(JSON.parse(refused.stdout).failure).toMatchObject({ kind: 'certificate' })
    expect(server.requests()).toEqual([])
    const { stdout } = await summarize(store)
    expect(JSON.parse(stdout).failure).toBeNull()
    expect(server.requests().length).toBeGreaterThan(0)
  },
  20_000,
)
