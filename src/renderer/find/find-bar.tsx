import { CaseSensitive, ChevronDown, ChevronUp, Regex, WholeWord, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDraftStore } from '../draft/open-draft.ts'
import { focusPane, focusPlace } from '../draft-focus.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { IconToggle } from '../ui/icon-toggle.tsx'
import { useFind, useFinder } from './find-context.ts'
import { FindCount } from './find-count.tsx'
import { FindLine } from './find-line.tsx'
import { useBarCommands, useFindCommands } from './use-find-commands.ts'
import { usePaintFound } from './use-paint-found.ts'
import './find.css'
import { useReplaceAll } from './use-replace-all.ts'

/** Find and replace over the article: nothing in it changes until one replaces. */
export function FindBar() {
  const isOpen = useFind((state) => state.isOpen)
  // A number, since asking again must put the caret there again.
  const [asked, setAsked] = useState(0)
  useFindCommands(() => setAsked((before) => before + 1))
  usePaintFound()
  return isOpen ? <Bar asked={asked} /> : null
}

function Bar({ asked }: Readonly<{ asked: number }>) {
  const t = useTranslations('find')
  const finder = useFinder()
  const { query, replacement, isReplacing, found, fault } = useFind((state) => state)
  const input = useRef<HTMLInputElement>(null)
  const replaceAll = useReplaceAll()
  const close = useClose()
  useBarCommands(replaceAll)
  useEffect(() => {
    if (asked > 0) input.current?.select()
  }, [asked])
  const isNowhere = found.length === 0
  return (
    <search
      aria-label={t('label')}
      className="find-bar"
      // On the way down: a field and a button of React Aria keep every key for themselves.
      onKeyDownCapture={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <FindLine
        inputRef={input}
        label={t('words')}
        onChange={(words) => finder.ask({ words })}
        onEnter={(isBack) => finder.go(isBack ? -1 : 1)}
        problem={fault === null ? undefined : t(`fault.${fault}`)}
        value={query.words}
      >
        <FindCount />
        <IconToggle
          icon={CaseSensitive}
          isOn={query.matchCase}
          keys="Alt+C"
          label={t('matchCase')}
          onPress={() => finder.ask({ matchCase: !query.matchCase })}
        />
        <IconToggle
          icon={WholeWord}
          isOn={query.wholeWord}
          keys="Alt+W"
          label={t('wholeWord')}
          onPress={() => finder.ask({ wholeWord: !query.wholeWord })}
        />
        <IconToggle
          icon={Regex}
          isOn={query.isPattern}
          keys="Alt+X"
          label={t('isPattern')}
          onPress={() => finder.ask({ isPattern: !query.isPattern })}
        />
        <IconButton
          icon={ChevronUp}
          isDisabled={isNowhere}
          keys="Shift+F3"
          label={t('command.previous')}
          onPress={() => finder.go(-1)}
        />
        <IconButton
          icon={ChevronDown}
          isDisabled={isNowhere}
          keys="F3"
          label={t('command.next')}
          onPress={() => finder.go(1)}
        />
        <IconButton icon={X} keys="Escape" label={t('close')} onPress={close} />
      </FindLine>
      {isReplacing && (
        <FindLine
          label={t('replacement')}
          onChange={finder.setReplacement}
          onEnter={() => void finder.replaceOne()}
          value={replacement}
        >
          <Button isDisabled={isNowhere} look="quiet" onPress={() => void finder.replaceOne()}>
            {t('replaceOne')}
          </Button>
          <Button isDisabled={isNowhere} look="quiet" onPress={replaceAll}>
            {t('replaceAll')}
          </Button>
        </FindLine>
      )}
    </search>
  )
}

/** Leaves the bar to where one is in the article, with the match selected. */
function useClose(): () => void {
  const finder = useFinder()
  const store = useDraftStore()
  return () => {
    const { found, current } = finder.state.get()
    finder.close()
    const match = found[current]
    if (match === undefined) focusPane('article')
    else if (match.place.kind === 'block')
      store.article.current?.select({ ...match, ...match.place })
    else focusPlace({ ...match, ...match.place })
  }
}
