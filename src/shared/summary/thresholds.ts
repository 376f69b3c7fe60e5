// Measured on Indonesian news (tests/eval): how alike a claim and its sentence must be, as the aligned
// share of the claim's words, before what stands in a gap is read as a contradiction.

/** Near copy: what is missing from the closest sentence counts against the claim. */
export const NEAR_COPY = 0.5
/** So close that what the claim denies would stand in its sentence. */
export const CLOSELY_FOLLOWS = 0.7
/** A copy but for a word or two. */
export const COPIES = 0.8
/** The gap holds another name or number: replaced. */
export const READS_GAP = 0.55
/** The words around a gap are aligned to this share, where the claim as a whole is not. */
export const READS_GAP_LOCALLY = 0.75
/** So many words in a row right before a place run like the sentence, where the rest does not: words, */
export const READS_AFTER_WORDS = 4
/** of them content words, */
export const READS_AFTER_CONTENT = 3
/** and from one to the next of them at most one word of the sentence is left out. */
export const LONGEST_STEP = 2
/** So many other words of the claim may differ in that place. */
export const MOST_STRANGERS = 2
/** The closest sentence had a source or hedge that the claim dropped. */
export const READS_SOURCE = 0.6
/** Names in each other's place. */
export const READS_ROLES = 0.7
/** Sentences that hold a claim this nearly as well as the best: the closest of them is its evidence. */
export const TIE = 0.05
/** Coverage from which a claim without a finding is supported. */
export const COVERED = 0.6
/** Coverage below which a near copy is unsupported. */
export const UNCOVERED = 0.45
