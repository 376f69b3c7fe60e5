import type { QueueOrder } from '#shared/search/order.ts'
import { queryClient } from '../queries.ts'
import { changePreferences, settingsQuery, useDeskSettings } from '../settings/desk-settings.ts'

/** The order that somebody chose for the queue; null for the one of each view. */
export const useOrder = (): QueueOrder | null => useDeskSettings().preferences.queueOrder

/** The same for code outside React. */
export const orderNow = (): QueueOrder | null =>
  queryClient.getQueryData(settingsQuery.queryKey)?.preferences.queueOrder ?? null

/** Lists the queue so from now on; it is remembered. */
export async function chooseOrder(queueOrder: QueueOrder | null): Promise<void> {
  if (queueOrder !== orderNow()) await changePreferences({ queueOrder })
}
