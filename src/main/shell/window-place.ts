import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const placeSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})

export type WindowPlace = Readonly<z.infer<typeof placeSchema>>
type Area = Readonly<{ x: number; y: number; width: number; height: number }>

/** Where the window stood when it was last closed; null the first time, or when the file is no use. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    return placeSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

/** Remembers the place; a convenience, so a failure to write it is no failure of the application. */
export function writeWindowPlace(file: string, place: WindowPlace): void {
  try {
    writeFileSync(`${file}.new`, JSON.stringify(place))
    renameSync(`${file}.new`, file)
  } catch {}
}

/** Whether enough of the title bar lies on a display to take hold of it: displays come and go. */
export function isReachable(place: WindowPlace, displays: readonly Area[]): boolean {
  return displays.some(({ x, y, width, height }) => {
    const across = Math.min(place.x + place.width, x + width) - Math.max(place.x, x)
    return across >= 100 && place.y >= y - 10 && place.y <= y + height - 50
  })
}
