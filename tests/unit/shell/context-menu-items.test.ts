import { expect, test } from 'vitest'
import { type ClickedPlace, contextItems } from '#main/shell/context-menu-items.ts'

const all = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
const text: ClickedPlace = {
  isEditable: true,
  misspelledWord: '',
  dictionarySuggestions: [],
  selectionText: '',
  editFlags: all,
}

const kinds = (place: Partial<ClickedPlace>) =>
  contextItems({ ...text, ...place }).map((item) => {
    if (item.kind === 'role') return item.isEnabled ? item.role : `no ${item.role}`
    return 'word' in item ? `${item.kind} ${item.word}` : item.kind
  })

const edits = ['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll']

test('a word that is not known has suggestions and a way into the dictionary, before the edits', () => {
  const place = { misspelledWord: 'pasat', dictionarySuggestions: ['pasar', 'pasak'] }
  expect(kinds(place)).toEqual([
    'suggestion pasar',
    'suggestion pasak',
    'learn pasat',
    'line',
    ...edits,
  ])
})

test('at most five suggestions; where there is none, the menu says so', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const shown = kinds({ misspelledWord: 'x', dictionarySuggestions: many })
  expect(shown.filter((kind) => kind.startsWith('suggestion'))).toHaveLength(5)
  expect(kinds({ misspelledWord: 'Wibisana' }).slice(0, 3)).toEqual([
    'no-suggestion',
    'learn Wibisana',
    'line',
  ])
})

test('what cannot be done is switched off', () => {
  expect(kinds({ editFlags: { ...all, canCut: false, canCopy: false } })).toEqual([
    'no cut',
    'no copy',
    ...edits.slice(2),
  ])
})

test('text that is only read can be copied where it is selected, and is not corrected', () => {
  const read = { isEditable: false, misspelledWord: 'pasat', dictionarySuggestions: ['pasar'] }
  expect(kinds({ ...read, selectionText: 'pasat' })).toEqual(['copy'])
  expect(kinds(read)).toEqual([])
})
