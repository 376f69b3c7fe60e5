import { expect, test } from 'vitest'
import { systemLanguage } from '#main/cli/language.ts'

test.each([
  [{ LANG: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'en_US.UTF-8' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'id_ID' }, 'id'],
  [{ LANG: 'id_ID', LC_MESSAGES: 'en_GB' }, 'en'],
  [{ LANG: 'id', LC_ALL: '' }, 'id'],
  [{ LANG: 'Indonesian_Indonesia.1252' }, 'id'],
])('%j speaks %s', (env, language) => {
  expect(systemLanguage(env)).toBe(language)
})
