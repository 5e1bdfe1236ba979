import type { AccordDef, ProvisionDef } from '../../scenario/types';
import { list, t } from '../words';
import { nameOf } from './facts';
import type { Seen } from './seen';

/** What honouring does beyond shares and pushes, a phrase for each provision of the full model. */
export function provisionTexts({ setup }: Pick<Seen, 'setup'>, accord: AccordDef): string | undefined {
  const texts = accord.provisions.flatMap((provision) => [
    ...(phrase(setup, provision) ?? []),
    ...options(provision),
  ]);
  return texts.length === 0 ? undefined : texts.join(' ');
}

function phrase(setup: Seen['setup'], provision: ProvisionDef): string[] | undefined {
  const domain = (id: string): string => nameOf.domain(setup, id);
  const states = (ids: readonly string[]): string => list(ids.map((id) => nameOf.state(setup, id)));
  switch (provision.kind) {
    case 'pool':
    case 'talent':
    case 'audit':
      return [t(`accords.does.${provision.kind}`, { domains: list(provision.domains.map(domain)) })];
    case 'intelligence':
    case 'deterrence':
    case 'climate':
    case 'integrity':
    case 'currency-platform':
    case 'crisis':
    case 'dialogue':
      return [t(`accords.does.${provision.kind}`)];
    case 'norm':
      return provision.uses === undefined
        ? [t('accords.does.norm', { domain: domain(provision.domain) })]
        : [
            t('accords.does.uses', {
              permitted: provision.uses.permitted.join(t('common.list.comma')),
              forbidden: provision.uses.forbidden.join(t('common.list.comma')),
              domain: domain(provision.domain),
            }),
          ];
    case 'loan-fund':
    case 'open-interface':
    case 'ai-safety':
    case 'risk-assessment':
    case 'reshoring':
      return [t(`accords.does.${provision.kind}`, { domain: domain(provision.domain) })];
    case 'vendor-ban':
    case 'export-control':
      return [
        t(`accords.does.${provision.kind}`, {
          states: states(provision.targets),
          domain: domain(provision.domain),
        }),
      ];
    default:
      return undefined;
  }
}

/** What its options add. */
function options(p: ProvisionDef): string[] {
  switch (p.kind) {
    case 'pool':
      return p.rationalise === undefined ? [] : [t('accords.does.rationalise')];
    case 'norm':
      return p.ledger === undefined ? [] : [t('accords.does.ledger')];
    case 'loan-fund':
      return p.conditionality === undefined ? [] : [t('accords.does.conditionality')];
    case 'export-control':
      return p.indigenise === undefined ? [] : [t('accords.does.indigenise')];
    case 'deterrence':
      return [
        ...(p.proportion === undefined
          ? []
          : [t('accords.does.proportion', { share: `${Math.round(p.proportion / 10)} %` })]),
        ...(p.earlyWarning === undefined ? [] : [t('accords.does.earlyWarning')]),
        ...(p.sanctions === undefined && p.expulsions === undefined ? [] : [t('accords.does.sanctions')]),
      ];
    default:
      return [];
  }
}
