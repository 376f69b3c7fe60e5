import { useRef } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { Blocker } from '#shared/workflow/decision.ts'
import { afterDialog } from '../keys/after-dialog.ts'
import { useCommand } from '../keys/commands.ts'
import { Button } from '../ui/button.tsx'
import { Popover, PopoverTrigger } from '../ui/popover.tsx'
import { ShapeIcon } from '../ui/shapes.tsx'
import { Sign } from '../ui/sign.tsx'
import { useBlockerWords } from './blocker-words.ts'
import { FixBlocker } from './fix-blocker.tsx'
import { goToBlocker } from './go-to-blocker.ts'

interface BlockersProps {
  readonly blockers: readonly Blocker[]
  readonly onChecklist: () => void
}

function BlockerList({ blockers, onChecklist }: BlockersProps) {
  const t = useTranslations('decision')
  const words = useBlockerWords()
  return (
    <Popover label={t('blockers.title')} placement="top start">
      {({ close }) => (
        <div className="grid w-[380px] gap-1">
          <h3 className="pb-1 font-heavy">{t('blockers.title')}</h3>
          <ul className="grid">
            {blockers.map((blocker) => (
              <li
                className="flex items-start gap-2 border-line border-t first:border-t-0"
                key={words(blocker)}
              >
                <PlainButton
                  className="flex min-w-0 flex-1 cursor-default gap-2 rounded-[4px] py-1.5 text-left data-hovered:text-accent"
                  onPress={() => {
                    close()
                    afterDialog(() => goToBlocker(blocker, onChecklist))
                  }}
                >
                  <span
                    className={`pt-0.5 ${blocker.kind === 'finding' ? 'text-bad' : 'text-unsure'}`}
                  >
                    <ShapeIcon shape={blocker.kind === 'finding' ? 'stop' : 'ring'} />
                  </span>
                  {words(blocker)}
                </PlainButton>
                {blocker.kind === 'finding' && (
                  <FixBlocker close={close} finding={blocker.finding} />
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  )
}

/** What still stands in the way of an approval, and the way to each of it, one after the other. */
export function Blockers({ blockers, onChecklist }: BlockersProps) {
  const t = useTranslations('decision')
  const words = useBlockerWords()
  const last = useRef({ words: '', at: 0 })
  const proposals = blockers.filter(({ kind }) => kind === 'proposal').length
  const findings = blockers.filter(({ kind }) => kind === 'finding').length
  const bullets = blockers.filter(({ kind }) => kind === 'bullet').length
  const items = blockers.filter(({ kind }) => kind === 'checklist').length

  const next = () => {
    const here = blockers.findIndex((blocker) => words(blocker) === last.current.words)
    // The one that was mended meanwhile left its place to the next.
    const at = (here === -1 ? last.current.at : here + 1) % blockers.length
    const blocker = blockers[at]
    if (blocker === undefined) return
    last.current = { words: words(blocker), at }
    goToBlocker(blocker, onChecklist)
  }
  useCommand({
    id: 'decision.next-blocker',
    group: 'decision',
    title: t('blockers.next'),
    keys: ['N', 'F8'],
    isDisabled: blockers.length === 0,
    run: next,
  })

  if (blockers.length === 0) return <Sign tone="good">{t('blockers.none')}</Sign>
  return (
    <>
      <PopoverTrigger>
        <Button look="quiet">
          {proposals > 0 && (
            <Sign shape="ring" tone="unsure">
              {t('blockers.proposals', { count: proposals })}
            </Sign>
          )}
          {findings > 0 && <Sign tone="bad">{t('blockers.findings', { count: findings })}</Sign>}
          {bullets > 0 && (
            <span className={findings > 0 ? 'max-[1180px]:sr-only' : ''}>
              <Sign shape="ring" tone="unsure">
                {t('blockers.bullets', { count: bullets })}
              </Sign>
            </span>
          )}
          {proposals + findings + bullets === 0 && (
            <Sign shape="ring" tone="unsure">
              {t('blockers.items', { count: items })}
            </Sign>
          )}
        </Button>
        <BlockerList blockers={blockers} onChecklist={onChecklist} />
      </PopoverTrigger>
      <Button keys="N" look="link" onPress={next}>
        <span className="max-[1180px]:hidden">{t('blockers.next')}</span>
        <span className="min-[1181px]:hidden">{t('blockers.nextShort')}</span>
      </Button>
    </>
  )
}
