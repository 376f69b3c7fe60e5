import { useDeskSettings } from '../settings/desk-settings.ts'
import { EditorBadge } from './badge.tsx'

/** The badge before a name that the record gives; nothing for the machine and for who has no profile. */
export function NamedBadge({ name }: Readonly<{ name: string }>) {
  const look = useDeskSettings().editors.find((editor) => editor.name === name)
  return look === undefined ? null : <EditorBadge look={look} size="small" />
}
