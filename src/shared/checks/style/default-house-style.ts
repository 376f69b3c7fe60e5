import standard from '#resources/house-style.json' with { type: 'json' }
import { type HouseStyle, houseStyleSchema } from '#shared/checks/house-style.ts'

/** What a newsroom starts with (domain.md, "The editorial desk"). */
export const defaultHouseStyle: HouseStyle = houseStyleSchema.parse(standard)
