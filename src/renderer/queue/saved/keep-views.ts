import type { SavedView } from '#shared/checks/house-style.ts'
import { houseStyleHash } from '#shared/checks/style/compare-house-styles.ts'
import { printHouseStyle } from '#shared/checks/style/print-house-style.ts'
import { desk } from '../../queries.ts'
import { screen, showFound } from '../../screen.ts'
import { showHouseStyle } from '../../settings/desk-settings.ts'
import { chooseOrder, orderNow } from '../order.ts'

/** What the queue shows now, to be kept under a name. */
export const viewNow = (name: string): SavedView => {
  const { view, query } = screen.get()
  return { name, view, query: query.trim(), order: orderNow() }
}

/** Names are the same however they are capitalised (checks/style/distinct.ts). */
export const isNamed =
  (name: string) =>
  (view: SavedView): boolean =>
    view.name.toLowerCase() === name.trim().toLowerCase()

/** The views with this one at its place, or, where none has its name, at the end. */
export function withView(views: readonly SavedView[], view: SavedView): readonly SavedView[] {
  const at = views.findIndex(isNamed(view.name))
  return at === -1 ? [...views, view] : views.with(at, view)
}

/** Keeps a view in the house style as it counts at this moment, for the whole desk. */
export async function keepView(view: SavedView): Promise<void> {
  const { houseStyle } = await desk.settings.read()
  const views = [...withView(houseStyle.views, view)]
  showHouseStyle(
    await desk.settings.writeHouseStyle({
      base: houseStyleHash(houseStyle),
      text: printHouseStyle({ ...houseStyle, views }),
    }),
  )
}

/** Shows what a view lists, in its order. */
export async function openView({ view, query, order }: SavedView): Promise<void> {
  showFound(view, query)
  await chooseOrder(order)
}
