import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { desk } from '../queries.ts'
import { useStore } from '../store.ts'
import { Note } from '../ui/note.tsx'
import { connection, KNOCK } from './connection.ts'

const AGAIN_MS = 2_000

/** A strip over the panes while the desk does not answer; everything typed stays where it is. */
export function LostConnection() {
  const t = useTranslations('recovery')
  const state = useStore(connection, (now) => now)
  useQuery({
    queryKey: [KNOCK],
    queryFn: () => desk.settings.read(),
    enabled: state === 'lost',
    refetchInterval: AGAIN_MS,
    gcTime: 0,
    staleTime: 0,
  })
  if (state === 'there') return null
  return (
    <div className="px-4 py-2" role="status">
      <Note title={t('lost.title')} tone="bad">
        {t('lost.text')}
      </Note>
    </div>
  )
}
