import type { Options } from '../../../engine';
import { Explained } from '../../glossary/Explained';
import { byId, nameOf } from '../../models/facts';
import { reasonText } from '../../models/sentence';
import { placeGroups } from '../../models/suggest';
import { usePlan } from '../../screens/plan/usePlan';
import { Checkbox, Picker, Select } from '../../ui';
import { num, t } from '../../words';

/** What is done around the votes: papers in order, a proxy, a word in one's region, a text taken to another house. */
export function AroundTheHall() {
  const { options } = usePlan();
  const { settle, proxies, steer } = options;
  // A text of others is theirs to take elsewhere: that never changes, so it is not listed.
  // So is a house that would add nothing, or that has had the text already.
  const shop = options.shop.filter(({ venues }) => venues.some(({ allowed }) => allowed));
  const n = settle.length + steer.length + shop.length + (proxies.length > 0 ? 1 : 0);
  if (n === 0) return null;
  return (
    <details className="pl-more" open={settle.length > 0 || undefined}>
      <summary>{t('around.title', { n })}</summary>
      {settle.length > 0 && <Settle />}
      {proxies.length > 0 && <Proxy />}
      {steer.map((region) => (
        <div key={region.region} className="pl-stack">
          <Steer option={region} />
        </div>
      ))}
      {shop.map((text) => (
        <Shop key={text.text} option={text} />
      ))}
    </details>
  );
}

/** Contributions that are owed and papers that are refused: what it costs to vote again from the next turn. */
function Settle() {
  const { options, draft, change } = usePlan();
  const chosen = draft.settle ?? [];
  return (
    <fieldset className="pl-checks">
      <legend className="type-support">{t('around.settle')}</legend>
      {options.settle.map(({ value, cost }) => (
        <Checkbox
          key={value}
          label={t(`around.settle.${value}`, { cost: num(cost / 1000) })}
          checked={chosen.includes(value)}
          onChange={(on) =>
            change((orders) => {
              orders.settle = on ? [...chosen, value] : chosen.filter((one) => one !== value);
            })
          }
        />
      ))}
    </fieldset>
  );
}

/** Who votes for this seat while it looks elsewhere. */
function Proxy() {
  const { setup, options, draft, change } = usePlan();
  const places = options.proxies.map(({ value, allowed }) => ({
    value,
    label: nameOf.state(setup, value),
    blocked: !allowed,
  }));
  return (
    <div>
      <p className="pl-sentence">
        {t('around.proxy')}{' '}
        <Picker
          label={t('around.proxy.holder')}
          value={draft.proxy ?? ''}
          groups={[
            { label: t('around.proxy.own'), options: [{ value: '', label: t('around.proxy.self') }] },
            ...placeGroups(setup, places, () => []),
          ]}
          onChange={(holder) =>
            change((orders) => {
              if (holder === '') delete orders.proxy;
              else orders.proxy = holder;
            })
          }
        />
      </p>
      <p className="type-support">
        <Explained>{t('around.proxy.note')}</Explained>
      </p>
    </div>
  );
}

/** One word in a region, which meets before next turn's votes. */
function Steer({ option }: { option: Options['steer'][number] }) {
  const { setup, draft, change } = usePlan();
  const region = byId(setup.regions, option.region);
  const said = draft.steer?.find((one) => one.region === option.region);
  const nameOn = (id: string): string =>
    byId(setup.texts, id) ? nameOf.text(setup, id) : nameOf.candidate(setup, id);
  return (
    <Select
      label={t('around.steer', { region: region?.name ?? option.region, cost: num(option.cost / 1000) })}
      value={said ? `${said.side}/${said.on}` : ''}
      options={[
        { value: '', label: t('around.steer.nothing') },
        ...option.on.flatMap(({ value, sides }) =>
          sides.map((side) => ({
            value: `${side}/${value}`,
            label: t('around.steer.word', { side, on: nameOn(value) }),
          })),
        ),
      ]}
      onChange={(word) =>
        change((orders) => {
          const [side, on = ''] = word.split('/');
          const rest = (orders.steer ?? []).filter((one) => one.region !== option.region);
          orders.steer =
            word === ''
              ? rest
              : [...rest, { region: option.region, on, side: side === 'for' ? 'for' : 'against' }];
        })
      }
    />
  );
}

/** Another house for a text: who decides there, and what taking it there costs. */
function Shop({ option }: { option: Options['shop'][number] }) {
  const { setup, draft, change } = usePlan();
  const text = byId(setup.texts, option.text);
  const to = draft.shop?.find((one) => one.text === option.text)?.venue ?? '';
  const venue = byId(setup.venues, to);
  const all = option.venues.every(({ allowed }) => !allowed) ? option.venues[0]?.why : undefined;
  return (
    <div className="pl-stack">
      <Select
        label={t('around.shop', { text: `${text?.ref ?? ''} ${text?.title ?? ''}` })}
        value={to}
        options={[
          { value: '', label: t('around.shop.stay') },
          ...option.venues.map(({ value, allowed, cost }) => ({
            value,
            label: t('around.shop.to', { venue: nameOf.venue(setup, value), cost: num(cost / 1000) }),
            blocked: !allowed,
          })),
        ]}
        onChange={(chosen) =>
          change((orders) => {
            const rest = (orders.shop ?? []).filter((one) => one.text !== option.text);
            orders.shop = chosen === '' ? rest : [...rest, { text: option.text, venue: chosen }];
          })
        }
      />
      {venue && <p className="type-support">{venue.summary}</p>}
      {all && <p className="type-support">{reasonText(all)}</p>}
    </div>
  );
}
