import { Explained } from '../../glossary/Explained';
import { ruleInfo } from '../../models/rulebook';
import { sentence } from '../../models/sentence';
import { t } from '../../words';

/** A rule in words, and the same as a formula. */
export function RuleText({ rule }: { rule: string }) {
  const formula = ruleInfo(rule)?.formula;
  return (
    <section className="sb-why-rule">
      <h4 className="type-row">
        {t('why.rule')} <span className="type-mono">{rule}</span>
      </h4>
      <p>
        <Explained>{sentence(`rule.${rule}`, {}, () => t('why.rule.none'))}</Explained>
      </p>
      {formula !== undefined && (
        <p className="type-support">
          {t('why.rule.formula')}: <span className="type-mono">{formula}</span>
        </p>
      )}
    </section>
  );
}

/** What a rule does, in the few words of a table row. */
export function causeName(rule: string): string {
  return sentence(`cause.${rule}`, {}, () => rule);
}
