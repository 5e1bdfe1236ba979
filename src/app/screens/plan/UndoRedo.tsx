import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui';
import { t } from '../../words';
import { usePlan } from './usePlan';

/** Takes the last decision back, by name, and makes it again. */
export function UndoRedo() {
  const { undo, redo, onUndo, onRedo } = usePlan().steps;
  return (
    <span className="pl-undo" role="group" aria-label={t('change.group')}>
      {undo === null ? (
        <IconButton icon="undo" label={t('change.undo.none')} disabled />
      ) : (
        <button
          type="button"
          className="sb-icon-button"
          title={t('change.undo', { what: undo })}
          onClick={onUndo}
        >
          <Icon name="undo" size={20} />
          <span>{t('change.undo', { what: undo })}</span>
        </button>
      )}
      <IconButton
        icon="redo"
        label={redo === null ? t('change.redo.none') : t('change.redo', { what: redo })}
        title={redo === null ? undefined : t('change.redo', { what: redo })}
        disabled={redo === null}
        onClick={onRedo}
      />
    </span>
  );
}
