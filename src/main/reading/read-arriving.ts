import type { HouseStyle } from '#shared/checks/house-style.ts'
import { done, type Outcome } from '#shared/contract/outcome.ts'
import { type Prepared, prepare } from '../desk/prepare.ts'
import type { Arrived } from '../intake/admit.ts'
import { recognise } from '../intake/recognise.ts'
import { sha256 } from '../store/record-hash.ts'
import { readBytes } from './read-bytes.ts'
import type { Arriving, Looked } from './reading.ts'

/** Its bytes are here. */
export interface Held {
  readonly arrived: Arrived
  readonly looked: Looked
}

const heldBytes = (name: string, bytes: Uint8Array): Held => ({
  arrived: { name, body: { kind: 'bytes', bytes } },
  looked: { sha256: sha256(bytes), size: bytes.byteLength },
})

/** Brings the bytes here and says what they are. */
export function hold(arriving: Arriving): Outcome<Held> {
  if (arriving.kind === 'file') {
    const { name, path } = arriving
    const bytes = readBytes(path, name)
    return bytes.ok ? done(heldBytes(name, bytes.value)) : bytes
  }
  const { submission } = arriving
  const { name, body } = submission
  if (body.kind === 'file') return done(heldBytes(name, Buffer.from(body.base64, 'base64')))
  const pasted = Buffer.from(body.html + body.text)
  return done({
    arrived: submission,
    looked: { sha256: sha256(pasted), size: pasted.byteLength },
  })
}

/** Makes a piece of what is held, ready to be stored. */
export function readHeld(
  { arrived }: Held,
  style: HouseStyle,
  newId: () => string,
): Outcome<Prepared> {
  const intake = recognise(arrived, style, newId)
  return intake.ok ? done(prepare(intake.value, style)) : intake
}
