import { expect, test } from 'vitest'
import { providerSchema } from '#shared/models/provider.ts'
import { addressParts } from '../../../../src/renderer/settings/models/address-parts.ts'
import { localPresets, servicePresets } from '../../../../src/renderer/settings/models/presets.ts'
import {
  isSameProvider,
  missingFields,
  providerOf,
  writtenProvider,
} from '../../../../src/renderer/settings/models/written-provider.ts'

test.each([
  ['https://models.example/v1', { scheme: 'https', host: 'models.example', port: '443' }],
  ['http://127.0.0.1:11434/v1', { scheme: 'http', host: '127.0.0.1', port: '11434' }],
  ['http://[::1]/v1', { scheme: 'http', host: '[::1]', port: '80' }],
  [
    'https://aman.example@jahat.example/v1',
    { scheme: 'https', host: 'jahat.example', port: '443' },
  ],
])('shows where %s leads', (address, parts) => {
  expect(addressParts(address)).toEqual(parts)
})

test.each(['', 'models.example/v1', 'mailto:meja@redaksi.example'])(
  '“%s” leads nowhere',
  (address) => {
    expect(addressParts(address)).toBeNull()
  },
)

test('a preset needs nothing but a model to be a provider', () => {
  for (const preset of [...servicePresets, ...localPresets]) {
    const written = writtenProvider(preset)
    expect(missingFields(written)).toEqual(['model'])
    const provider = providerOf('p1', { ...written, model: ' seruni-kecil ' })
    expect(providerSchema.parse(provider).model).toBe('seruni-kecil')
  }
})

test('only a protocol that many servers speak needs an address', () => {
  const empty = { name: '', kind: 'openai-compatible', address: null, loopback: false } as const
  expect(missingFields(writtenProvider(empty))).toEqual(['name', 'address', 'model'])
  expect(missingFields(writtenProvider({ ...empty, kind: 'google' }))).toEqual(['name', 'model'])
})

test('a saved provider is what its form says', () => {
  const saved = providerOf('p1', {
    name: 'Meja',
    kind: 'anthropic',
    address: ' ',
    model: 'seruni',
    loopback: false,
  })
  expect(saved.address).toBeNull()
  expect(isSameProvider(saved, providerOf('p1', writtenProvider(saved)))).toBe(true)
  expect(isSameProvider(saved, { ...saved, loopback: true })).toBe(false)
})
