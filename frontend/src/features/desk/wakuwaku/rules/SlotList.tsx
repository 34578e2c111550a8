import { Trans } from '@lingui/react/macro';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CallSlot } from '@/api/calls';
import { Button } from '@/ui/Button';
import { moved, newCode } from './codes';
import { Add, Part, Remove } from './fields';
import { useReveal } from './reveal';
import { SlotFields } from './SlotFields';

type Props = { slots: CallSlot[]; onChange: (slots: CallSlot[]) => void };

/** The slots in the order in which they are given money; what is left over goes to a later one. */
export function SlotList({ slots, onChange }: Props) {
  const show = useReveal();
  return (
    <Part title={<Trans>枠（予算を配る順）</Trans>}>
      {slots.map((slot, place) => (
        <SlotFields
          key={slot.code}
          at={`/rules/slots/${place}`}
          slot={slot}
          later={slots.slice(place + 1)}
          onChange={(next) => onChange(slots.map((known, index) => (index === place ? next : known)))}
          ways={
            <div className="flex flex-wrap gap-3">
              <Button
                look="quiet"
                aria-disabled={place === 0}
                onClick={() => onChange(moved(slots, place, -1))}
              >
                <ArrowUp aria-hidden="true" className="size-5" />
                <span>
                  <Trans>この枠を前へ</Trans>
                </span>
              </Button>
              <Button
                look="quiet"
                aria-disabled={place === slots.length - 1}
                onClick={() => onChange(moved(slots, place, 1))}
              >
                <ArrowDown aria-hidden="true" className="size-5" />
                <span>
                  <Trans>この枠を後へ</Trans>
                </span>
              </Button>
              {slots.length > 1 && (
                <Remove onAct={() => onChange(slots.filter((_, index) => index !== place))}>
                  <Trans>この枠を消す</Trans>
                </Remove>
              )}
            </div>
          }
        />
      ))}
      <Add
        onAct={() => {
          // First in line: the last slot is where left-over money ends.
          onChange([newSlot(slots), ...slots]);
          show('/rules/slots/0/title');
        }}
      >
        <Trans>枠を加える</Trans>
      </Add>
    </Part>
  );
}

/** As the last one is, but for its name, money and conditions: rubrics differ seldom. */
function newSlot(slots: readonly CallSlot[]): CallSlot {
  const like = slots.at(-1);
  return {
    code: newCode('SLOT', slots),
    title: { ja: '' },
    description: null,
    rate: like?.rate ?? 900,
    cap: like?.cap ?? 500_000,
    reserved: 0,
    fallsThroughTo: like?.code ?? null,
    threshold: like?.threshold ?? 600,
    conditions: [],
    themes: [],
    criteria: like?.criteria ?? [],
  };
}
