import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { closeDialog } from '../screen.ts'
import { Dialog } from '../ui/dialog.tsx'
import { ExportTrail } from './export-trail.tsx'
import { Trail } from './trail.tsx'
import { NOTHING_CHOSEN } from './trail-filter.ts'
import { VerifyTrail } from './verify-trail.tsx'

/** The trail of a draft or, where that is null, of the whole desk: filtered, verified, handed over. */
export function TrailDialog({ draftId }: Readonly<{ draftId: string | null }>) {
  const t = useTranslations('history')
  const [chosen, choose] = useState(NOTHING_CHOSEN)
  return (
    <Dialog
      foot={
        <>
          <VerifyTrail />
          <ExportTrail chosen={chosen} draftId={draftId} />
        </>
      }
      isOpen
      lead={t('lead')}
      onClose={closeDialog}
      title={t(draftId === null ? 'deskTitle' : 'title')}
      width="medium"
    >
      <Trail chosen={chosen} draftId={draftId} onChoose={choose} />
    </Dialog>
  )
}
