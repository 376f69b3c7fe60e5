import { expect, test } from 'vitest'
import { holdersNamed } from '#shared/holder/named.ts'

const EDITORS = [
  { id: 'rw', name: 'Rani Wulandari', initials: 'RW' },
  { id: 'rs', name: 'Rani Setiawati', initials: 'RS' },
  { id: 'bp', name: 'Budi Prasétyo', initials: 'BP' },
]

test.each([
  ['rani', ['rw', 'rs']],
  ['Rani Wul', ['rw']],
  ['wulandari', ['rw']],
  ['prasetyo', ['bp']],
  ['bp', ['bp']],
  ['sari', []],
  ['—', []],
])('%s', (said, ids) => {
  expect(holdersNamed(EDITORS, said)).toEqual(ids)
})
