import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Collection,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { useTranslations } from 'use-intl'
import type { DraftRow } from '#shared/contract/drafts.ts'
import { deskQuery } from '../queries.ts'
import { FoundContext, useFoundByQuery } from '../queue/found-context.ts'
import { FoundSnippet } from '../queue/found-snippet.tsx'
import { openFound } from '../queue/open-found.ts'
import { RowTitle } from '../queue/row.tsx'
import { SearchHints } from '../queue/search-hints.tsx'
import { useFoundCount } from '../queue/search-summary.tsx'
import { StatusSign } from '../queue/status-sign.tsx'
import { ZONE } from '../queue/use-queue.ts'
import { closeDialog } from '../screen.ts'
import { Kbd } from '../ui/kbd.tsx'
import { afterDialog } from './after-dialog.ts'
import { type Command, commandGroups, keysOf, listCommands } from './commands.ts'
import { matchesWords } from './matches-words.ts'

const SHOWN_DRAFTS = 8

const itemLook =
  'flex min-h-8 cursor-default items-center gap-3 rounded-[6px] px-2.5 py-1 outline-none data-focused:bg-accent-soft'

function CommandItem({ command }: Readonly<{ command: Command }>) {
  return (
    <ListBoxItem
      className={`${itemLook} data-disabled:text-ink-3`}
      id={command.id}
      isDisabled={command.isDisabled === true}
      onAction={() => {
        closeDialog()
        afterDialog(command.run)
      }}
      textValue={command.title}
    >
      <span className="flex-1">{command.title}</span>
      {keysOf(command).map((keys) => (
        <Kbd key={keys} keys={keys} />
      ))}
    </ListBoxItem>
  )
}

function DraftItem({ row, onOpen }: Readonly<{ row: DraftRow; onOpen: () => void }>) {
  return (
    <ListBoxItem
      className={itemLook}
      id={`draft:${row.id}`}
      onAction={() => {
        closeDialog()
        onOpen()
      }}
      textValue={row.title === '' ? row.opening : row.title}
    >
      <span className="grid min-w-0 flex-1">
        <span className="truncate font-reading text-[14.5px]">
          <RowTitle opening={row.opening} title={row.title} />
        </span>
        <FoundSnippet id={row.id} />
      </span>
      <span className="text-ink-3 text-small">{row.writer}</span>
      <StatusSign status={row.status} />
    </ListBoxItem>
  )
}

function Group({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  return (
    <ListBoxSection className="pb-1.5">
      <Header className="px-2.5 pt-1.5 pb-0.5 font-strong text-ink-3 text-small">{title}</Header>
      {children}
    </ListBoxSection>
  )
}

function Results({ text }: Readonly<{ text: string }>) {
  const t = useTranslations('keys')
  const [commands] = useState(listCommands)
  const query = text.trim()
  const { data } = useQuery(
    deskQuery.drafts.list.queryOptions({
      input: { view: 'all', query, limit: SHOWN_DRAFTS, zone: ZONE },
      enabled: query.length > 1,
    }),
  )
  const foundCount = useFoundCount()
  const rows = query.length > 1 ? (data?.rows ?? []) : []
  const search = data?.search ?? null
  const meant = search?.meant ?? []
  const foundBy = useFoundByQuery(
    query,
    useMemo(() => (data === undefined ? [] : [data]), [data]),
  )
  const found = commands.filter(({ title }) => matchesWords(title, query))
  return (
    <FoundContext value={foundBy}>
      <ListBox
        aria-label={t('palette.results')}
        className="max-h-[52vh] overflow-y-auto p-1.5 outline-none"
        renderEmptyState={() => (
          <p className="px-3 py-6 text-center text-ink-2">{t('palette.none', { query })}</p>
        )}
      >
        {rows.length > 0 && (
          <Group title={search === null ? t('palette.drafts') : foundCount(search)}>
            <Collection dependencies={[foundBy]} items={rows}>
              {(row) => <DraftItem onOpen={() => openFound(row.id, query, meant)} row={row} />}
            </Collection>
          </Group>
        )}
        {commandGroups.map((group) => {
          const inGroup = found.filter((command) => command.group === group)
          return inGroup.length === 0 ? null : (
            <Group key={group} title={t(`group.${group}`)}>
              <Collection items={inGroup}>
                {(command) => <CommandItem command={command} />}
              </Collection>
            </Group>
          )
        })}
      </ListBox>
    </FoundContext>
  )
}

/** Everything that can be done, and every draft, by typing a part of its name. */
export function Palette() {
  const t = useTranslations('keys')
  const [text, setText] = useState('')
  return (
    <ModalOverlay
      className="fixed inset-0 z-40 bg-[oklch(0.2_0.01_70/0.28)] px-6 pt-[9vh]"
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) closeDialog()
      }}
    >
      <Modal className="appear mx-auto w-full max-w-[600px]">
        <AriaDialog
          aria-label={t('palette.title')}
          className="overflow-hidden rounded-[12px] border border-line bg-raised shadow-[0_8px_40px_oklch(0_0_0/0.22)] outline-none"
        >
          <Autocomplete inputValue={text} onInputChange={setText}>
            <SearchField
              aria-label={t('palette.search')}
              autoFocus
              className="flex items-center gap-2.5 border-line border-b px-4 text-ink-3"
              // Escape empties a field that has words and would leave the palette open.
              onClear={closeDialog}
            >
              <Search aria-hidden="true" size={16} />
              <Input
                aria-expanded
                aria-haspopup="listbox"
                className="h-12 flex-1 bg-transparent text-ink text-large outline-none [&::-webkit-search-cancel-button]:hidden"
                maxLength={200}
                placeholder={t('palette.search')}
                role="combobox"
              />
            </SearchField>
            <SearchHints onChange={setText} query={text} />
            <Results text={text} />
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
