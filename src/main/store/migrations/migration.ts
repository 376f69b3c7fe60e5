/** One step of the schema. Numbers go up in tens, so that a repair can slip between two releases. */
export interface Migration {
  readonly version: number
  readonly name: string
  /** Plain SQL, run inside the one transaction of all pending steps. */
  readonly sql: string
}
