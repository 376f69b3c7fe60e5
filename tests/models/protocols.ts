import type { Finish } from './answer.ts'

type Tokens = { readonly input: number; readonly output: number } | undefined

/** How one kind of provider streams a reply, as events of a `text/event-stream`. */
export interface Protocol {
  /** What comes before the first piece of text. */
  readonly open: (tokens: Tokens) => readonly string[]
  readonly piece: (text: string) => string
  readonly close: (finish: Finish, tokens: Tokens) => readonly string[]
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`
const event = (value: { readonly type: string }): string => `event: ${value.type}\n${data(value)}`

const CHUNK = { id: 'c1', object: 'chat.completion.chunk', created: 1_772_438_400, model: 'seruni' }
const OPENAI_FINISH = { stop: 'stop', length: 'length', filter: 'content_filter' } as const

/** The chat-completions protocol: OpenAI, OpenRouter, vLLM, LM Studio, Ollama, llama.cpp. */
export const chatCompletions: Protocol = {
  open: () => [
    data({ ...CHUNK, choices: [{ index: 0, delta: { role: 'assistant', content: '' } }] }),
  ],
  piece: (content) => data({ ...CHUNK, choices: [{ index: 0, delta: { content } }] }),
  close: (finish, tokens) => [
    data({
      ...CHUNK,
      choices: [{ index: 0, delta: {}, finish_reason: OPENAI_FINISH[finish] }],
    }),
    ...(tokens === undefined
      ? []
      : [
          data({
            ...CHUNK,
            choices: [],
            usage: {
              prompt_tokens: tokens.input,
              completion_tokens: tokens.output,
              total_tokens: tokens.input + tokens.output,
            },
          }),
        ]),
    'data: [DONE]\n\n',
  ],
}

const ANTHROPIC_FINISH = { stop: 'end_turn', length: 'max_tokens', filter: 'refusal' } as const

/** Anthropic's Messages, where the form is asked for directly or through a tool called "json". */
export const anthropicMessages = (tool: string | null): Protocol => ({
  open: (tokens) => [
    event({
      type: 'message_start',
      message: {
        id: 'm1',
        type: 'message',
        role: 'assistant',
        model: 'seruni',
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: tokens?.input ?? 0, output_tokens: 1 },
      },
    } as { type: string }),
    event({
      type: 'content_block_start',
      index: 0,
      content_block:
        tool === null
          ? { type: 'text', text: '' }
          : { type: 'tool_use', id: 't1', name: tool, input: {} },
    } as { type: string }),
  ],
  piece: (text) =>
    event({
      type: 'content_block_delta',
      index: 0,
      delta:
        tool === null
          ? { type: 'text_delta', text }
          : { type: 'input_json_delta', partial_json: text },
    } as { type: string }),
  close: (finish, tokens) => [
    event({ type: 'content_block_stop', index: 0 } as { type: string }),
    event({
      type: 'message_delta',
      delta: {
        stop_reason: finish === 'stop' && tool !== null ? 'tool_use' : ANTHROPIC_FINISH[finish],
        stop_sequence: null,
      },
      usage: { output_tokens: tokens?.output ?? 0 },
    } as { type: string }),
    event({ type: 'message_stop' }),
  ],
})

const GOOGLE_FINISH = { stop: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY' } as const

/** Google's streamGenerateContent. */
export const googleContent: Protocol = {
  open: () => [],
  piece: (text) =>
    data({ candidates: [{ index: 0, content: { role: 'model', parts: [{ text }] } }] }),
  close: (finish, tokens) => [
    data({
      candidates: [
        {
          index: 0,
          content: { role: 'model', parts: [{ text: '' }] },
          finishReason: GOOGLE_FINISH[finish],
        },
      ],
      ...(tokens !== undefined && {
        usageMetadata: {
          promptTokenCount: tokens.input,
          candidatesTokenCount: tokens.output,
          totalTokenCount: tokens.input + tokens.output,
        },
      }),
    }),
  ],
}
