import { expect, test } from 'vitest'
import { recognise } from '#main/intake/recognise.ts'
import { fileOf, ids, style } from '../fixtures/intake.ts'

test('the lines of the house style are stripped like those of every page', () => {
  const own = { ...style, boilerplate: ['Ikuti * di saluran kami'] }
  const text = [
    'Panen Raya Cabai di Sumbermulyo',
    'Warga Sumbermulyo memanen cabai pada Senin pagi di ladang desa.',
    'Ikuti Kabar Sore di saluran kami!',
    'Harga cabai naik dua kali lipat sejak hujan berhenti.',
  ]
  const outcome = recognise(fileOf('panen.txt', text.join('\n\n')), own, ids())
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  const { content, stripped } = outcome.value.recognised
  expect(stripped).toEqual([text[2]])
  expect(JSON.stringify(content)).not.toContain('saluran kami')
})
