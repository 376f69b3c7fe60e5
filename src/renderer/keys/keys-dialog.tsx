import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { closeDialog } from '../screen.ts'
import { useDeskSettings } from '../settings/desk-settings.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { type CommandGroup, commandGroups, keysOf, listCommands } from './commands.ts'

interface Line {
  readonly title: string
  readonly keys: readonly string[]
}

function Lines({ title, lines }: Readonly<{ title: string; lines: readonly Line[] }>) {
  return (
    <section className="break-inside-avoid pb-4">
      <h3 className="border-line border-b pb-1 font-heavy">{title}</h3>
      <dl className="grid">
        {lines.map((line) => (
          <div
            className="flex items-center justify-between gap-4 border-line border-b py-1.5"
            key={line.title}
          >
            <dt>{line.title}</dt>
            <dd className="flex gap-1.5">
              {line.keys.map((keys) => (
                <Kbd key={keys} keys={keys} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Which key does what, of everything that can be done now. */
export function KeysDialog() {
  const t = useTranslations('keys')
  const { singleKeys } = useDeskSettings().preferences
  const [commands] = useState(() => listCommands().filter((command) => keysOf(command).length > 0))
  /** Keys that the editor of the text and the list of drafts have by themselves. */
  const own: Readonly<Partial<Record<CommandGroup, readonly Line[]>>> = {
    queue: [
      { title: t('static.walk'), keys: ['ArrowDown', 'ArrowUp', 'J', 'K'] },
      { title: t('static.open'), keys: ['Enter'] },
    ],
    draft: [
      { title: t('static.bold'), keys: ['Mod+B'] },
      { title: t('static.italic'), keys: ['Mod+I'] },
      { title: t('static.pastePlain'), keys: ['Mod+Shift+V'] },
    ],
  }
  return (
    <Dialog
      isOpen
      isText
      lead={singleKeys ? t('help.lettersOn') : t('help.lettersOff')}
      onClose={closeDialog}
      title={t('help.title')}
      width="large"
    >
      <div className="columns-2 gap-8">
        {commandGroups.map((group) => {
          const lines = commands
            .filter((command) => command.group === group)
            .map((command) => ({ title: command.title, keys: keysOf(command) }))
          const all = [...(own[group] ?? []), ...lines]
          return all.length === 0 ? null : (
            <Lines key={group} lines={all} title={t(`group.${group}`)} />
          )
        })}
      </div>
    </Dialog>
  )
}
