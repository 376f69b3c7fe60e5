import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { never } from '#shared/contract/outcome.ts'
import type { Bullet } from '#shared/summary/summary.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Menu, MenuItem, MenuTrigger } from '../ui/menu.tsx'
import { Sign } from '../ui/sign.tsx'
import type { TakePlan } from './take.ts'
import type { TakePlace } from './use-take.ts'

interface Props {
  readonly plan: TakePlan
  /** The bullets of the version that counts. */
  readonly current: readonly Bullet[]
  readonly isBusy: boolean
  readonly keys: string | undefined
  readonly onTake: (place: TakePlace) => void
}

function Elsewhere({ current, onTake }: Pick<Props, 'current' | 'onTake'>) {
  const t = useTranslations('compare')
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} label={t('take.elsewhere')} />
      <Menu label={t('take.elsewhere')}>
        {current.map(({ id, locked }, at) => (
          <MenuItem
            id={id}
            isDisabled={locked}
            key={id}
            onAction={() => onTake({ replaces: id, at })}
          >
            {t('take.inPlaceOf', { number: at + 1 })}
          </MenuItem>
        ))}
        <MenuItem onAction={() => onTake({ replaces: null, at: 0 })}>{t('take.atStart')}</MenuItem>
        <MenuItem onAction={() => onTake({ replaces: null, at: current.length })}>
          {t('take.atEnd')}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  )
}

/** Takes a bullet to where it most likely belongs, or to a place of one's choice. */
export function TakeButtons({ plan, current, isBusy, keys, onTake }: Props) {
  const t = useTranslations('compare')
  switch (plan.kind) {
    case 'there':
      return <Sign tone="good">{t('take.there')}</Sign>
    case 'replace':
      return (
        <>
          <Button
            isDisabled={isBusy}
            keys={keys}
            look="link"
            onPress={() => onTake({ replaces: plan.replaces, at: plan.at })}
          >
            {t('take.replace', { number: plan.at + 1 })}
          </Button>
          <Elsewhere current={current} onTake={onTake} />
        </>
      )
    case 'add':
      return (
        <>
          {plan.locked !== null && (
            <span className="text-ink-3 text-small">
              {t('take.locked', { number: plan.locked })}
            </span>
          )}
          <Button
            isDisabled={isBusy}
            keys={keys}
            look="link"
            onPress={() => onTake({ replaces: null, at: plan.at })}
          >
            {t('take.add', { number: plan.at + 1 })}
          </Button>
          <Elsewhere current={current} onTake={onTake} />
        </>
      )
    default:
      return never(plan)
  }
}
