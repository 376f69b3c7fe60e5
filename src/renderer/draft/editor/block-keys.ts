import type { BlockLook } from './selection-look.ts'

/** The keys that make a block of each kind. */
export const blockKeys: Readonly<Record<BlockLook, string>> = {
  paragraph: 'Mod+Alt+0',
  h2: 'Mod+Alt+2',
  h3: 'Mod+Alt+3',
  quote: 'Mod+Alt+4',
  bullet: 'Mod+Alt+5',
  number: 'Mod+Alt+6',
}
