/** Where one of the two versions stands on screen. */
export type Side = 'left' | 'right'

export const sides: readonly Side[] = ['left', 'right']

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')
