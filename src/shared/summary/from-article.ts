import type { Bullet, Candidate } from './summary.ts'

/**
 * A bullet of words that the desk took from the article by rule: no AI in it, nobody's hand.
 *
 * @param id the bullet's id
 * @example fromArticle({ heading: '', text: 'Feri berlayar lagi.', sentences: ['s1'] }, 'b1').origin // 'extractive'
 */
export const fromArticle = ({ heading, text }: Candidate, id: string): Bullet => ({
  id,
  heading,
  text,
  glued: false,
  origin: 'extractive',
  editedBy: null,
  locked: false,
})
