import { useTranslations } from 'use-intl'
import { useDraft } from '../draft/open-draft.ts'
import { Button } from '../ui/button.tsx'
import { showLetter } from './letter-mode.ts'

/** The way to what the writer was told about a decision on the open draft, if there was a letter. */
export function ToldLetter({ decisionId }: Readonly<{ decisionId: string }>) {
  const t = useTranslations('letter')
  const isTold = useDraft(({ decisions }) =>
    decisions.some(({ id, letter }) => id === decisionId && letter !== null),
  )
  return isTold ? (
    <Button className="justify-self-start" look="link" onPress={() => showLetter(decisionId)}>
      {t('read')}
    </Button>
  ) : null
}
