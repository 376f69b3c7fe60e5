import { useTranslations } from 'use-intl'
import { showToast } from '../ui/toast.tsx'
import { useFinder } from './find-context.ts'

/** Replaces all, says how many, and offers the way back for as long as nobody edits them. */
export function useReplaceAll(): () => void {
  const t = useTranslations('find')
  const common = useTranslations('common')
  const finder = useFinder()
  const takeBack = () => {
    if (!finder.takeBack()) showToast(t('editedSince'), { tone: 'warn' })
  }
  const replaceAll = async () => {
    const count = await finder.replaceAll()
    if (count === 0) return
    showToast(t('replaced', { count }), {
      action: { label: common('undo'), run: takeBack },
    })
  }
  return () => void replaceAll()
}
