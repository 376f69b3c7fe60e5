/** More sentences than a text of 12,000 words has: as many are asked for again at each key. */
const MOST_KEYS = 1_000

/**
 * A `WeakMap` that lets go of what nobody asks for, all at once, after as many other keys. An engine goes through
 * all entries of a `WeakMap`, those of dead keys too, in one stretch when it looks for garbage in the whole heap: a
 * desk that checked thousands of drafts in the background stood still for up to 170 ms, every 7 s. A table that was
 * let go whole is not gone through.
 *
 * @example const known = new RecentKeys<Reading>()
 */
export class RecentKeys<V> {
  #young = new WeakMap<object, V>()
  #old: WeakMap<object, V> | null = null
  #count = 0
  readonly #most: number

  /** @param most how many keys are held at least, those asked for last; never more than twice as many */
  constructor(most: number = MOST_KEYS) {
    this.#most = most
  }

  /** What was set for a key; undefined for one that is not known, or not any more. */
  get(key: object): V | undefined {
    const known = this.#young.get(key)
    if (known !== undefined || this.#old === null) return known
    const older = this.#old.get(key)
    if (older !== undefined) this.set(key, older)
    return older
  }

  set(key: object, value: V): void {
    if (!this.#young.has(key)) this.#makeRoom()
    this.#young.set(key, value)
  }

  /** For one key more. */
  #makeRoom(): void {
    if (this.#count >= this.#most) {
      this.#old = this.#young
      this.#young = new WeakMap()
      this.#count = 0
    }
    this.#count += 1
  }
}
