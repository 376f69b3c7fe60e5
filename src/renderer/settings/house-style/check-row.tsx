import { useTranslations } from 'use-intl'
import { type Severity, severitySchema } from '#shared/checks/finding.ts'
import { type Choice, Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import type { ListedCheck } from './check-list.ts'
import { useHouseStyleEdit } from './edit-context.ts'
import { atPath } from './go-to-path.ts'

type Chosen = Severity | 'default'

/** One check: its name and what it says, whether it runs, and how much it weighs beside how much it would. */
export function CheckRow({ check }: Readonly<{ check: ListedCheck }>) {
  const t = useTranslations('house-style')
  const { written, change } = useHouseStyleEdit()
  const { off, severity } = written
  const isOn = !off.includes(check.id)
  const chosen: Chosen = severity[check.id] ?? 'default'
  const standard = check.severities.map((key) => t(`severity.${key}`)).join(' / ')
  const choices: readonly Choice<Chosen>[] = (['default', ...severitySchema.options] as const).map(
    (key) => ({
      key,
      label: key === 'default' ? t('severity.default', { standard }) : t(`severity.${key}`),
    }),
  )
  const explained = [
    ...(check.example === '' ? [] : [t('example', { text: check.example })]),
    check.finds === '' ? check.says : t('finds', { text: check.finds }),
  ]

  const choose = (next: Chosen) => {
    const { [check.id]: _, ...others } = severity
    change({ severity: next === 'default' ? others : { ...others, [check.id]: next } })
  }

  return (
    <li
      className="grid grid-cols-[1fr_auto] items-start gap-4 border-line border-b py-2.5"
      {...atPath(`severity.${check.id}`)}
    >
      <Switch
        description={explained.map((text) => (
          <span className="block max-w-[70ch] text-small" key={text}>
            {text}
          </span>
        ))}
        isSelected={isOn}
        onChange={(next) =>
          change({ off: next ? off.filter((id) => id !== check.id) : [...off, check.id] })
        }
      >
        {check.name}
      </Switch>
      <div className="grid w-[176px] gap-1">
        <Select
          choices={choices}
          className="w-full"
          label={t('severityOf', { check: check.name })}
          onChange={choose}
          value={chosen}
        />
        {!isOn && <span className="text-small text-warn">{t('checks.isOff')}</span>}
        {chosen !== 'default' && (
          <span className="text-accent text-small">{t('checks.insteadOf', { standard })}</span>
        )}
      </div>
    </li>
  )
}
