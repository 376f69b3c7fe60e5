import { config } from 'zod'

// Zod tries whether it may compile its parsers; the page's policy forbids that and would report it.
config({ jitless: true })
