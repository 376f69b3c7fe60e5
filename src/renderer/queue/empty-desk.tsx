import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { RunProgress } from '../intake/runs/run-progress.tsx'
import { desk, refreshQueue } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { showDialog } from '../screen.ts'
import { Button } from '../ui/button.tsx'
import { showToast } from '../ui/toast.tsx'

/** A desk without a single draft: the two ways to begin. */
export function EmptyDesk() {
  const t = useTranslations('queue')
  const act = useAct()
  const [loading, setLoading] = useState(false)

  const loadSamples = async () => {
    setLoading(true)
    await act(async () => {
      const { ids } = await desk.intake.samples()
      await refreshQueue()
      showToast(t('desk.samplesLoaded', { count: ids.length }))
    })
    setLoading(false)
  }

  return (
    <main
      aria-label={t('desk.title')}
      className="grid h-full content-center justify-items-center gap-3 bg-paper p-8"
    >
      <div className="grid w-full max-w-[640px] justify-items-center gap-3 rounded-[14px] border border-line-strong border-dashed px-8 py-14 text-center">
        <PaperStack />
        <h2 className="font-heavy font-reading text-[26px]/[1.2]">{t('desk.title')}</h2>
        <p className="max-w-[50ch] text-balance text-ink-2 text-large">{t('desk.text')}</p>
        <div className="mt-3 flex flex-wrap justify-center gap-2.5">
          <Button keys="Mod+O" look="main" onPress={() => showDialog('import')}>
            {t('desk.import')}
          </Button>
          <Button isPending={loading} onPress={() => void loadSamples()}>
            {t('desk.samples')}
          </Button>
        </div>
        <p className="text-ink-3 text-small">{t('desk.samplesHint')}</p>
      </div>
      <div className="w-full max-w-[640px]">
        <RunProgress />
      </div>
    </main>
  )
}

function PaperStack() {
  return (
    <svg aria-hidden="true" height="84" viewBox="0 0 120 84" width="120">
      <g fill="var(--raised)" stroke="var(--line-strong)" strokeWidth="1.5">
        <rect height="62" rx="5" transform="rotate(-7 40 46)" width="46" x="18" y="15" />
        <rect height="62" rx="5" transform="rotate(7 80 46)" width="46" x="56" y="15" />
        <rect height="66" rx="5" width="50" x="35" y="9" />
      </g>
      <g stroke="var(--line-strong)" strokeLinecap="round" strokeWidth="2.5">
        <path d="M43 30h34M43 38h34M43 46h22" />
      </g>
      <path d="M43 20h24" stroke="var(--ink-2)" strokeLinecap="round" strokeWidth="3.5" />
      <path
        d="M66 56l4 4 8-9"
        fill="none"
        stroke="var(--accent)"
        strokeLinecap="round"
        strokeWidth="3"
      />
    </svg>
  )
}
