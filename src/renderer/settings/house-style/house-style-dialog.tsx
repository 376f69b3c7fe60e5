import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { HouseStyle } from '#shared/checks/house-style.ts'
import { writtenStyle } from '#shared/checks/style/print-house-style.ts'
import { useFailureWords } from '../../recovery/failure-words.ts'
import { closeDialog } from '../../screen.ts'
import { useStore } from '../../store.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Note } from '../../ui/note.tsx'
import { readSettingsAgain, useDeskSettings } from '../desk-settings.ts'
import { useNamed } from '../use-named.ts'
import { HouseStyleEdit } from './edit-context.ts'
import { firstSection } from './first-section.ts'
import { Foot } from './foot.tsx'
import { focusPath } from './go-to-path.ts'
import { type ImportedStyle, importStyle } from './import-style.ts'
import { FieldMistakes } from './mistakes.tsx'
import { Conflict, DamagedFile, Imported } from './notices.tsx'
import { SectionBody } from './section-body.tsx'
import { SectionNav } from './section-nav.tsx'
import { fieldOfPath, type Section, sectionOf } from './sections.ts'
import {
  beginEdit,
  changeWritten,
  editFrom,
  endEdit,
  isChanged,
  putWritten,
  type StyleEdit,
  styleEdit,
} from './style-edit.ts'
import { useDroppedFile } from './use-dropped-file.ts'
import { useProblemAt, useProblems } from './use-problems.ts'
import { type Stored, useStoreStyle } from './use-store-style.ts'

/** What stands in the way of the last saving. */
type Trouble = Extract<Stored, { kind: 'failed' }>['failure'] | null

function useSaving() {
  const store = useStoreStyle()
  const named = useNamed()
  const [isSaving, setSaving] = useState(false)
  const [trouble, setTrouble] = useState<Trouble>(null)
  const isLeft = useRef(false)
  const save = (over?: string) =>
    named(() => {
      setSaving(true)
      void store(over).then((stored) => {
        setSaving(false)
        setTrouble(stored.kind === 'failed' ? stored.failure : null)
        if (stored.kind === 'stored' && isLeft.current) closeDialog()
        isLeft.current = false
        if (stored.kind === 'failed' && stored.failure.kind === 'house-style-changed')
          void readSettingsAgain()
      })
    })
  /** Closes the dialog once what is being saved is stored. */
  const leave = () => {
    isLeft.current = true
  }
  return { save, isSaving, leave, trouble, forget: () => setTrouble(null) }
}

interface ScreenProps {
  readonly edit: StyleEdit
  readonly houseStyle: HouseStyle
}

function Screen({ edit, houseStyle }: ScreenProps) {
  const t = useTranslations('house-style')
  const words = useFailureWords()
  const { houseStyleFaults } = useDeskSettings()
  const [section, setSection] = useState<Section>(firstSection.get)
  const [imported, setImported] = useState<ImportedStyle | null>(null)
  const [isLeaving, setLeaving] = useState(false)
  const { save, isSaving, leave, trouble, forget } = useSaving()
  useEffect(() => firstSection.set(() => 'summary'), [])
  const read = useCallback((file: File) => void importStyle(file).then(setImported), [])
  useDroppedFile(read)
  const errors = useProblems(edit.written, edit.isTried)
  const problemAt = useProblemAt(errors)
  const changed = isChanged(edit)

  const goTo = (path: string) => {
    const field = fieldOfPath(path)
    if (field !== null) setSection(sectionOf[field])
    requestAnimationFrame(() => focusPath(path))
  }
  const close = () => {
    if (isSaving) leave()
    else if (changed && !isLeaving) setLeaving(true)
    else closeDialog()
  }
  const drop = () => {
    const wasLeaving = isLeaving
    styleEdit.set(() => editFrom(houseStyle))
    setLeaving(false)
    forget()
    if (wasLeaving) closeDialog()
  }

  return (
    <HouseStyleEdit
      value={{ base: edit.base, written: edit.written, change: changeWritten, problemAt }}
    >
      <Dialog
        foot={
          <Foot
            isChanged={changed}
            isLeaving={isLeaving && changed}
            isSaving={isSaving}
            onDrop={drop}
            onFile={read}
            onSave={() => {
              setLeaving(false)
              save()
            }}
            onStay={() => setLeaving(false)}
          />
        }
        isDismissable={false}
        isOpen
        lead={t('lead')}
        onClose={close}
        title={t('title')}
        width="page"
      >
        <div className="flex min-h-0 flex-1">
          <SectionNav edit={edit} errors={errors} onChoose={setSection} section={section} />
          <div className="grid min-w-0 flex-1 content-start gap-4 overflow-y-auto border-line border-l px-6 py-5">
            {houseStyleFaults.length > 0 && <DamagedFile faults={houseStyleFaults} />}
            {imported !== null && (
              <Imported
                houseStyle={houseStyle}
                imported={imported}
                onLeave={() => setImported(null)}
                onTake={(style) => {
                  putWritten(writtenStyle(style))
                  setImported(null)
                }}
              />
            )}
            {trouble?.kind === 'house-style-changed' ? (
              <Conflict
                edit={edit}
                isReadable={houseStyleFaults.length === 0}
                onMine={() => {
                  forget()
                  save(trouble.hash)
                }}
                onTheirs={drop}
                theirs={houseStyle}
              />
            ) : (
              trouble !== null && (
                <Note title={words(trouble).what} tone="bad">
                  {words(trouble).now}
                </Note>
              )
            )}
            <SectionBody key={section} section={section} />
          </div>
        </div>
        {errors.length > 0 && <FieldMistakes errors={errors} onGo={goTo} />}
      </Dialog>
    </HouseStyleEdit>
  )
}

/** The newsroom's own settings: everybody at the desk works by them, so a change is on record. */
export default function HouseStyleDialog() {
  const { houseStyle } = useDeskSettings()
  const edit = useStore(styleEdit, (now) => now)
  useEffect(() => {
    beginEdit(houseStyle)
    return () => {
      const now = styleEdit.get()
      if (now !== null && !isChanged(now)) endEdit()
    }
  }, [houseStyle])
  return edit === null ? null : <Screen edit={edit} houseStyle={houseStyle} />
}
