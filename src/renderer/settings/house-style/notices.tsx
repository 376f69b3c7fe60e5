import { useTranslations } from 'use-intl'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { changedFields } from '#shared/checks/style/compare-house-styles.ts'
import { writtenStyle } from '#shared/checks/style/print-house-style.ts'
import type { StyleError } from '#shared/checks/style/style-error.ts'
import { never } from '#shared/contract/outcome.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/note.tsx'
import { DifferenceList } from './difference-list.tsx'
import type { ImportedStyle } from './import-style.ts'
import { FileMistakes } from './mistakes.tsx'
import type { StyleEdit } from './style-edit.ts'

/** What the file of the desk has wrong since somebody changed it by hand. */
export function DamagedFile({ faults }: Readonly<{ faults: readonly StyleError[] }>) {
  const t = useTranslations('house-style')
  return (
    <Note title={t('damaged.title')} tone="bad">
      <p>{t('damaged.text')}</p>
      <FileMistakes errors={faults} />
    </Note>
  )
}

interface ImportedProps {
  readonly imported: ImportedStyle
  readonly houseStyle: HouseStyle
  readonly onTake: (style: HouseStyle) => void
  readonly onLeave: () => void
}

/** A file that was chosen: in what it differs from what counts, or what is wrong with it. */
export function Imported({ imported, houseStyle, onTake, onLeave }: ImportedProps) {
  const t = useTranslations('house-style')
  const leave = (
    <Button look="link" onPress={onLeave}>
      {t('imported.leave')}
    </Button>
  )
  switch (imported.kind) {
    case 'no-text':
      return (
        <Note title={t('imported.noText', { name: imported.name })} tone="bad">
          <p>{t('imported.noTextNow')}</p>
          {leave}
        </Note>
      )
    case 'mistakes':
      return (
        <Note
          title={t('imported.mistakes', { name: imported.name, count: imported.errors.length })}
          tone="bad"
        >
          <FileMistakes errors={imported.errors} text={imported.text} />
          {leave}
        </Note>
      )
    case 'style': {
      const fields = changedFields(houseStyle, imported.style)
      if (fields.length === 0)
        return (
          <Note title={t('imported.same')} tone="good">
            {leave}
          </Note>
        )
      return (
        <Note title={t('imported.differs', { count: fields.length })} tone="unsure">
          <DifferenceList after={writtenStyle(imported.style)} before={writtenStyle(houseStyle)} />
          <div className="mt-2 flex gap-4">
            <Button look="link" onPress={() => onTake(imported.style)}>
              {t('imported.take')}
            </Button>
            {leave}
          </div>
        </Note>
      )
    }
    default:
      return never(imported)
  }
}

interface ConflictProps {
  /** What somebody else stored meanwhile. */
  readonly theirs: HouseStyle
  readonly edit: StyleEdit
  /** Whether the file behind it can be read. */
  readonly isReadable: boolean
  readonly onTheirs: () => void
  readonly onMine: () => void
}

/** Somebody saved another house style meanwhile: both are shown, and neither is lost before one is chosen. */
export function Conflict({ theirs, edit, isReadable, onTheirs, onMine }: ConflictProps) {
  const t = useTranslations('house-style')
  const base = writtenStyle(edit.base)
  return (
    <Note title={t('conflict.title')} tone="warn">
      {isReadable ? (
        <div className="grid grid-cols-2 gap-6">
          <section className="grid content-start gap-1.5">
            <h3 className="font-strong text-ink">{t('conflict.there')}</h3>
            <DifferenceList after={writtenStyle(theirs)} before={base} />
          </section>
          <section className="grid content-start gap-1.5">
            <h3 className="font-strong text-ink">{t('conflict.here')}</h3>
            <DifferenceList after={edit.written} before={base} />
          </section>
        </div>
      ) : (
        <p>{t('conflict.unreadable')}</p>
      )}
      <div className="mt-2 flex gap-4">
        <Button look="link" onPress={onTheirs}>
          {t('conflict.theirs')}
        </Button>
        <Button look="link" onPress={onMine}>
          {t('conflict.mine')}
        </Button>
      </div>
    </Note>
  )
}
