import { PencilLine } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { useDraft } from '../draft/open-draft.ts'
import { IconToggle } from '../ui/icon-toggle.tsx'
import { suggestionKeys, useSwitchSuggesting } from './use-suggestion-commands.ts'

/** In the toolbar: from changing the text to proposing changes, and back. */
export function SuggestToggle() {
  const t = useTranslations('suggestion')
  const isOn = useDraft(({ content }) => content.suggestions?.isOn ?? false)
  const toggle = useSwitchSuggesting()
  return (
    <IconToggle
      icon={PencilLine}
      isOn={isOn}
      keys={suggestionKeys.mode}
      label={t('mode')}
      onPress={toggle}
    />
  )
}
