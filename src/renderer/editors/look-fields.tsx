import { Label, Radio, RadioGroup } from 'react-aria-components'
import { useTranslations } from 'use-intl'
import { type EditorLook, editorColourSchema } from '#shared/editors/profile.ts'
import { TextField } from '../ui/text-field.tsx'
import { EditorBadge } from './badge.tsx'

interface Props {
  readonly look: EditorLook
  readonly onChange: (look: EditorLook) => void
}

/** Initials and colour: how colleagues find somebody at a glance. */
export function LookFields({ look, onChange }: Props) {
  const t = useTranslations('editors')
  return (
    <div className="grid grid-cols-[88px_1fr] items-start gap-4">
      <TextField
        label={t('initials')}
        maxLength={3}
        onChange={(initials) => onChange({ ...look, initials })}
        value={look.initials}
      />
      <RadioGroup
        className="grid gap-1"
        onChange={(colour) => onChange({ ...look, colour: editorColourSchema.parse(colour) })}
        orientation="horizontal"
        value={look.colour}
      >
        <Label className="font-strong">{t('colour')}</Label>
        <div className="flex flex-wrap gap-px">
          {editorColourSchema.options.map((colour) => (
            <Radio
              aria-label={t(`colours.${colour}`)}
              className="grid size-[33px] cursor-default place-items-center rounded-round border border-transparent data-selected:border-ink data-selected:bg-raised data-hovered:bg-line"
              key={colour}
              value={colour}
            >
              <EditorBadge look={{ initials: look.initials, colour }} />
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  )
}
