import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { desk, queryClient } from '../queries.ts'
import { useStore } from '../store.ts'
import { Note } from '../ui/note.tsx'
import { connection, noteAnswer } from './connection.ts'

const AGAIN_MS = 2_000

/** A strip over the panes while the desk does not answer; everything typed stays where it is. */
export function LostConnection() {
  const t = useTranslations('recovery')
  const state = useStore(connection, (now) => now)
  const { isSuccess } = useQuery({
    queryKey: ['knock'],
    queryFn: () => desk.settings.read(),
    enabled: state === 'lost',
    refetchInterval: AGAIN_MS,
    gcTime: 0,
    staleTime: 0,
  })
  useEffect(() => {
    if (state !== 'lost' || !isSuccess) return
    noteAnswer(true)
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'knock' })
  }, [state, isSuccess])
  if (state === 'there') return null
  return (
    <div className="px-4 py-2" role="status">
      <Note title={t('lost.title')} tone="bad">
        {t('lost.text')}
      </Note>
    </div>
  )
}
