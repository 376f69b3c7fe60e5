import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { trailCsv, trailJson } from '#shared/audit/trail-files.ts'
import type { AuditFilter, AuditLine } from '#shared/contract/audit.ts'
import { saveFile } from '../decision/save-file.ts'
import { desk } from '../queries.ts'
import { useAct } from '../recovery/use-act.ts'
import { Button } from '../ui/button.tsx'
import { type Chosen, filterOf } from './trail-filter.ts'

/** The most that the desk gives at once. */
const PAGE = 500

/** Every line that the filter lets through, page after page. */
async function everyLine(filter: AuditFilter): Promise<readonly AuditLine[]> {
  const lines: AuditLine[] = []
  for (let before: number | null = null; ; ) {
    const page: readonly AuditLine[] = await desk.audit.list({ ...filter, before, limit: PAGE })
    lines.push(...page)
    if (page.length < PAGE) return lines
    before = page.at(-1)?.seq ?? null
  }
}

const files = {
  csv: { write: trailCsv, mediaType: 'text/csv' },
  json: { write: trailJson, mediaType: 'application/json' },
} as const

/** Hands over what the filter lets through, all of it, not only what is on screen. */
export function ExportTrail({
  draftId,
  chosen,
}: Readonly<{ draftId: string | null; chosen: Chosen }>) {
  const t = useTranslations('history')
  const act = useAct()
  const [busy, setBusy] = useState<keyof typeof files | null>(null)
  const save = async (kind: keyof typeof files) => {
    setBusy(kind)
    await act(async () => {
      const lines = await everyLine(filterOf(draftId, chosen, Date.now()))
      const { write, mediaType } = files[kind]
      saveFile({ fileName: `${t('fileName')}.${kind}`, mediaType, text: write(lines) })
    }, t('exported'))
    setBusy(null)
  }
  return (
    <>
      <Button
        isDisabled={busy === 'json'}
        isPending={busy === 'csv'}
        onPress={() => void save('csv')}
      >
        {t('export.csv')}
      </Button>
      <Button
        isDisabled={busy === 'csv'}
        isPending={busy === 'json'}
        onPress={() => void save('json')}
      >
        {t('export.json')}
      </Button>
    </>
  )
}
