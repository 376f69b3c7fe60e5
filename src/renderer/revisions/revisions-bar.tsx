import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { showDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { Segmented } from '../ui/segmented.tsx'
import { Select } from '../ui/select.tsx'
import {
  compareWith,
  layOut,
  leaveRevisions,
  type RevisionLayout,
  type Shown,
} from './revision-mode.ts'
import { useMarkWords } from './revision-words.ts'
import type { Revisions } from './use-revisions.ts'

/** Which two are compared, how far they are apart, and the way back. */
export function RevisionsBar({
  revisions,
  layout,
}: Readonly<{ revisions: Revisions; layout: RevisionLayout }>) {
  const t = useTranslations('revisions')
  const words = useMarkWords()
  const { marks, before, after, compared } = revisions
  const choices = [
    { key: 'now', label: t('now') },
    ...marks.map((mark) => {
      const { name, why } = words(mark)
      return { key: String(mark.seq), label: `${name} · ${why}` }
    }),
  ]
  const shown = (key: string): Shown => (key === 'now' ? 'now' : Number(key))
  return (
    <header className="compare-bar">
      <h2 className="font-heavy max-[1180px]:sr-only">{t('title')}</h2>
      <Select
        choices={choices}
        className="w-[168px]"
        label={t('choose.before')}
        onChange={(key) => compareWith({ before: shown(key) })}
        value={String(before)}
      />
      <ArrowRight aria-hidden="true" className="flex-none text-ink-3" size={14} />
      <Select
        choices={choices}
        className="w-[168px]"
        label={t('choose.after')}
        onChange={(key) => compareWith({ after: shown(key) })}
        value={String(after)}
      />
      <span className="tabular whitespace-nowrap text-ink-2 text-small" role="status">
        {compared !== null && t('size', { ...compared.measure })}
      </span>
      <span className="flex-1" />
      <Segmented<RevisionLayout>
        label={t('layout.label')}
        onChange={layOut}
        segments={[
          { key: 'split', label: t('layout.split') },
          { key: 'inline', label: t('layout.inline') },
        ]}
        value={layout}
      />
      <Button keys="Mod+S" look="quiet" onPress={() => showDialog('save-version')}>
        {t('save.open')}
      </Button>
      <Button keys="Escape" look="quiet" onPress={() => leaveRevisions()}>
        {t('leave')}
      </Button>
    </header>
  )
}
