/** Takes the decision that is shown, in every place that shows one. */
export const DECIDE_KEYS = 'Mod+Enter'

/** Approves without going on. */
export const STAY_KEYS = 'Mod+Shift+Enter'
