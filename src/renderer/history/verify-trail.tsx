import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { failureOf } from '../draft/ask.ts'
import { deskQuery } from '../queries.ts'
import { useFailureWords } from '../recovery/failure-words.ts'
import { Button } from '../ui/button.tsx'
import { Sign } from '../ui/sign.tsx'

/** Reads the whole trail again and says whether every line still fits the one before it. */
export function VerifyTrail() {
  const t = useTranslations('history')
  const words = useFailureWords()
  const { data, error, isPending, mutate } = useMutation(deskQuery.audit.verify.mutationOptions())
  return (
    <>
      <span className="mr-auto" role="status">
        {data?.ok === true && <Sign tone="good">{t('whole', { count: data.events })}</Sign>}
        {data?.ok === false && (
          <Sign tone="bad">{t(`fault.${data.fault}`, { seq: data.seq })}</Sign>
        )}
        {error !== null && <Sign tone="bad">{words(failureOf(error)).what}</Sign>}
      </span>
      <Button isPending={isPending} onPress={() => mutate(undefined)}>
        {t('verify')}
      </Button>
    </>
  )
}
