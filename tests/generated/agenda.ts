const HOUR = 3_600_000

/** What is to be done later, each in its hour. */
export interface Agenda<Act> {
  /** @param at in ms; what should have been done before is done next */
  readonly plan: (at: number, act: Act) => void
  /** Takes off what is due up to the hour of `now`, in the order of hours and, within one, as it was planned. */
  readonly due: (now: number) => Iterable<Act>
}

/** @param from in ms: nothing is done before */
export function agenda<Act>(from: number): Agenda<Act> {
  const acts = new Map<number, Act[]>()
  let hour = Math.floor(from / HOUR)
  return {
    plan: (at, act) => {
      const slot = Math.max(hour, Math.floor(at / HOUR))
      const planned = acts.get(slot)
      if (planned === undefined) acts.set(slot, [act])
      else planned.push(act)
    },
    *due(now) {
      for (; hour <= Math.floor(now / HOUR); hour += 1) {
        yield* acts.get(hour) ?? []
        acts.delete(hour)
      }
    },
  }
}
