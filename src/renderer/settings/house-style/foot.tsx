import { type RefObject, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { saveFile } from '../../decision/save-file.ts'
import { desk } from '../../queries.ts'
import { useCounts } from '../../queue/use-queue.ts'
import { useAct } from '../../recovery/use-act.ts'
import { Button } from '../../ui/button.tsx'
import { Rechecking } from './rechecking.tsx'

interface Props {
  readonly isChanged: boolean
  readonly isSaving: boolean
  /** Somebody wants to close while changes are not saved. */
  readonly isLeaving: boolean
  readonly onFile: (file: File) => void
  readonly onSave: () => void
  readonly onDrop: () => void
  readonly onStay: () => void
}

function Files({ onFile }: Pick<Props, 'onFile'>) {
  const t = useTranslations('house-style')
  const act = useAct()
  const chooser: RefObject<HTMLInputElement | null> = useRef(null)
  return (
    <>
      <input
        accept=".json,application/json"
        aria-label={t('import')}
        className="hidden"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file !== undefined) onFile(file)
          currentTarget.value = ''
        }}
        ref={chooser}
        type="file"
      />
      <Button onPress={() => chooser.current?.click()}>{t('import')}</Button>
      <Button
        onPress={() =>
          void act(async () => saveFile(await desk.settings.exportHouseStyle()), t('exported'))
        }
      >
        {t('export')}
      </Button>
    </>
  )
}

/** Import and export on the left; what becomes of the changes on the right. */
export function Foot(props: Props) {
  const t = useTranslations('house-style')
  const counts = useCounts()
  const drafts = counts && counts.all - counts.decided
  const { isChanged, isSaving, isLeaving, onFile, onSave, onDrop, onStay } = props
  return (
    <>
      <Files onFile={onFile} />
      {isLeaving ? (
        <>
          <span className="min-w-0 flex-1 text-right font-strong text-warn" role="alert">
            {t('unsaved')}
          </span>
          <Button autoFocus onPress={onStay}>
            {t('stay')}
          </Button>
        </>
      ) : (
        <span className="min-w-0 flex-1 text-right">
          <Rechecking />
          {isChanged && drafts !== null && drafts > 0 && (
            <span className="text-ink-2 text-small">{t('whatFollows', { count: drafts })}</span>
          )}
        </span>
      )}
      {isChanged && <Button onPress={onDrop}>{t('drop')}</Button>}
      <Button isDisabled={!isChanged} isPending={isSaving} look="main" onPress={onSave}>
        {t('save')}
      </Button>
    </>
  )
}
