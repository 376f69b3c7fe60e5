import { canonicalJson } from '#shared/article/canonical.ts'
import { digest } from '#shared/article/digest.ts'
import { type HouseStyle, houseStyleSchema } from '#shared/checks/house-style.ts'

/** The top-level fields of a house style, in the order of its file. */
export const styleFields = Object.keys(houseStyleSchema.shape) as readonly (keyof HouseStyle)[]

/**
 * Names a house style by its content: however its file is laid out, equal styles have equal hashes.
 *
 * @returns SHA-256 as lower-case hex
 */
export const houseStyleHash = (style: HouseStyle): string => digest(canonicalJson(style))

/**
 * Names the top-level fields in which two styles differ.
 *
 * @example changedFields(style, { ...style, minWords: 300 }) // ['minWords']
 */
export const changedFields = (
  before: HouseStyle,
  after: HouseStyle,
): readonly (keyof HouseStyle)[] =>
  styleFields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))

/** Whether what the checks say of a draft may hang on a field: views only say what is listed. */
export const isChecked = (field: keyof HouseStyle): boolean => field !== 'views'

/** Names what the checks go by: equal for styles by which every draft is found to be the same. */
export const checkedStyleHash = (style: HouseStyle): string =>
  houseStyleHash({ ...style, views: [] })
