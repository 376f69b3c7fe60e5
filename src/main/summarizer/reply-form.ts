import type { JSONSchema7, OutputInterface } from 'ai'

/** Providers turn a schema with more choices away. */
const MOST_CHOICES = 200

/**
 * The form of a reply. `sources` stands before `text`, so that a model chooses its evidence first. How many
 * bullets there are, and all else that is asked, stands in the prompt: the fewer words of JSON Schema, the
 * more servers can hold a model to them.
 */
function replySchema(sentenceIds: readonly string[]): JSONSchema7 {
  const id: JSONSchema7 =
    sentenceIds.length > 0 && sentenceIds.length <= MOST_CHOICES
      ? { type: 'string', enum: [...sentenceIds] }
      : { type: 'string' }
  return {
    type: 'object',
    additionalProperties: false,
    required: ['bullets'],
    properties: {
      bullets: {
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['sources', 'keep_attribution', 'text'],
          properties: {
            sources: { type: 'array', items: id },
            keep_attribution: { anyOf: [{ type: 'string' }, { type: 'null' }] },
            text: { type: 'string' },
          },
        },
      },
    },
  }
}

/**
 * Asks for the form without the SDK's own reading of it: that gives up a whole reply for one wrong id,
 * and parses the text anew with every piece that arrives.
 */
export const replyForm = (
  sentenceIds: readonly string[],
): OutputInterface<string, string, never> => ({
  name: 'bullets',
  responseFormat: Promise.resolve({
    type: 'json',
    name: 'bullets',
    schema: replySchema(sentenceIds),
  }),
  parseCompleteOutput: async ({ text }) => text,
  // Text is handed on only where this changes.
  parsePartialOutput: async ({ text }) => ({ partial: text }),
  createElementStreamTransform: () => undefined,
})
