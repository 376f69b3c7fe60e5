import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import type { Answer } from './answer.ts'
import { anthropicMessages, chatCompletions, googleContent, type Protocol } from './protocols.ts'

/** A request for a reply, as it arrived. */
export interface SeenRequest {
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: RequestBody
}

/** Its JSON, as far as the protocols have a field of that name. */
export interface RequestBody {
  readonly response_format?: { readonly type: string }
  readonly tools?: readonly { readonly name: string }[]
  readonly [field: string]: unknown
}

/** One answer a request, the last one for all that follow; or what a function makes of each. */
export type Script = readonly Answer[] | ((request: SeenRequest, at: number) => Answer)

/** What a server is like beyond its answers. */
export interface ServerTraits {
  /** Names that the server lists. */
  readonly models?: readonly string[]
  /** The only key that it takes; by default it asks for none. */
  readonly key?: string
  /** Kinds of `response_format` that it refuses with 400, as real servers do. */
  readonly refusedForms?: readonly ('json_schema' | 'json_object')[]
  /** Speaks TLS with this key and certificate (PEM). */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** By default any free one. */
  readonly port?: number
}

/**
 * A real HTTP server on this machine that speaks as the servers of language models do:
 * "/v1/chat/completions" and "/v1/models", Anthropic's "/v1/messages", Google's "/v1beta".
 */
export interface ModelServer {
  readonly port: number
  /** Without a path, such as "http://127.0.0.1:4711". */
  readonly origin: string
  /** The base address of an OpenAI-compatible provider; Google's is `${origin}/v1beta`. */
  readonly address: string
  /** Requests for a reply so far. */
  readonly requests: () => readonly SeenRequest[]
  /** Connections so far, whatever became of them. */
  readonly connections: () => number
  /** Connections that are open now. */
  readonly open: () => number
  /** Replaces the script; counting begins anew. */
  readonly answerWith: (script: Script) => void
  readonly stop: () => Promise<void>
}

/** Few enough that words, escapes and JSON are cut in the middle. */
const PIECE = 7

export async function startModelServer(
  script: Script,
  {
    models = ['seruni-besar', 'seruni-kecil'],
    key,
    refusedForms = [],
    tls,
    port = 0,
  }: ServerTraits = {},
): Promise<ModelServer> {
  let current = script
  let answered = 0
  let connections = 0
  let open = 0
  const requests: SeenRequest[] = []

  const next = (request: SeenRequest): Answer => {
    const at = answered++
    const answer =
      typeof current === 'function' ? current(request, at) : (current[at] ?? current.at(-1))
    if (answer === undefined) throw new Error('the script has no answer')
    return answer
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url?.split('?')[0] ?? ''
    const sent = await readText(request)
    if (key !== undefined && keyOf(request) !== key)
      return refuse(response, { kind: 'refuse', status: 401, message: 'Incorrect API key' })
    if (request.method === 'GET' && path.endsWith('/models')) return list(response, path, models)
    const seen: SeenRequest = {
      path,
      headers: request.headers,
      body: sent === '' ? {} : JSON.parse(sent),
    }
    const protocol = protocolOf(seen)
    if (protocol === null) return refuse(response, { kind: 'refuse', status: 404 })
    requests.push(seen)
    const form = seen.body.response_format
    if (refusedForms.some((refused) => refused === form?.type)) {
      const message = `'response_format.type' ${form?.type} is not supported`
      return refuse(response, { kind: 'refuse', status: 400, message })
    }
    await play(response, next(seen), protocol)
  }

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    // A caller that hung up is nothing that a test has to hear of.
    serve(request, response).catch(() => response.destroy())
  }
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  server.on('connection', (socket: Socket) => {
    connections++
    open++
    socket.once('close', () => open--)
    socket.on('error', () => {})
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const own = (server.address() as AddressInfo).port
  const origin = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${own}`
  return {
    port: own,
    origin,
    address: `${origin}/v1`,
    requests: () => requests,
    connections: () => connections,
    open: () => open,
    answerWith: (other) => {
      current = other
      answered = 0
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The key that came along, in whichever header the provider has it. */
const keyOf = ({ headers }: IncomingMessage): string =>
  String(
    headers['x-api-key'] ??
      headers['x-goog-api-key'] ??
      headers.authorization?.replace('Bearer ', '') ??
      '',
  )

function protocolOf({ path, body }: SeenRequest): Protocol | null {
  if (path.endsWith('/chat/completions')) return chatCompletions
  if (path.endsWith(':streamGenerateContent')) return googleContent
  if (!path.endsWith('/messages')) return null
  const [tool] = body.tools ?? []
  return anthropicMessages(tool?.name ?? null)
}

function list(response: ServerResponse, path: string, models: readonly string[]): void {
  const body = path.includes('/v1beta')
    ? {
        models: models.map((name) => ({
          name: `models/${name}`,
          supportedGenerationMethods: ['generateContent'],
        })),
      }
    : { object: 'list', data: models.map((id) => ({ id, object: 'model', type: 'model' })) }
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

function refuse(response: ServerResponse, answer: Extract<Answer, { kind: 'refuse' }>): void {
  const { status, headers = {}, message = `refused with ${status}` } = answer
  response
    .writeHead(status, { 'Content-Type': 'application/json', ...headers })
    .end(JSON.stringify({ type: 'error', error: { type: 'refused', code: status, message } }))
}

async function play(response: ServerResponse, answer: Answer, protocol: Protocol): Promise<void> {
  const begin = () => response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  const say = (events: readonly string[]) => {
    for (const one of events) response.write(one)
  }
  const pieces = (text: string) =>
    Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) =>
      protocol.piece(text.slice(at * PIECE, (at + 1) * PIECE)),
    )
  switch (answer.kind) {
    case 'refuse':
      return refuse(response, answer)
    case 'raw':
      response.writeHead(answer.status, answer.headers).end(answer.body)
      return
    case 'reply':
      begin()
      say([
        ...protocol.open(answer.tokens),
        ...pieces(answer.text),
        ...protocol.close(answer.finish ?? 'stop', answer.tokens),
      ])
      response.end()
      return
    case 'hang':
      // Headers alone tell nothing: a silent server may not even have sent them.
      if (answer.after === '') return
      begin()
      say([...protocol.open(undefined), ...pieces(answer.after)])
      return
    case 'drop':
      begin()
      say([...protocol.open(undefined), ...pieces(answer.after)])
      // Not before what was said has left.
      response.write('', () => response.destroy())
      return
    case 'flood':
      begin()
      say(protocol.open(undefined))
      await flood(response, protocol.piece('a'.repeat(8_000)), answer.bytes)
      response.end()
      return
  }
}

async function flood(response: ServerResponse, piece: string, bytes: number): Promise<void> {
  const closed = once(response, 'close')
  for (let sent = 0; sent < bytes && !response.destroyed; sent += piece.length)
    if (!response.write(piece)) await Promise.race([once(response, 'drain'), closed])
}
