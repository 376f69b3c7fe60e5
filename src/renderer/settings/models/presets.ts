import type { Provider } from '#shared/models/provider.ts'

/** What a provider's form begins with. */
export interface Preset extends Pick<Provider, 'kind' | 'address' | 'loopback'> {
  /** A name of its own, the same in every language; '' where the editor gives one. */
  readonly name: string
}

const compatible = (name: string, address: string): Preset => ({
  name,
  kind: 'openai-compatible',
  address,
  loopback: false,
})

const here = (name: string, port: number): Preset => ({
  name,
  kind: 'openai-compatible',
  address: `http://127.0.0.1:${port}/v1`,
  loopback: true,
})

/** Services; Anthropic and Google are at the address that their own kind has. */
export const servicePresets: readonly Preset[] = [
  compatible('OpenAI', 'https://api.openai.com/v1'),
  { name: 'Anthropic', kind: 'anthropic', address: null, loopback: false },
  { name: 'Google', kind: 'google', address: null, loopback: false },
  compatible('OpenRouter', 'https://openrouter.ai/api/v1'),
]

/** Servers on this machine, at the port that each of them takes by itself. */
export const localPresets: readonly Preset[] = [
  here('Ollama', 11434),
  here('LM Studio', 1234),
  here('llama.cpp', 8080),
  here('vLLM', 8000),
]

/** Any other server that speaks the chat-completions protocol. */
export const otherPreset: Preset = compatible('', '')
