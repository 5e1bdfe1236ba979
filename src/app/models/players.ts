import type { SeatPlayer } from '../../engine';
import { t } from '../words';
import { sentence } from './sentence';

/** Who plays a seat: “a person”, “Answers in kind, guards the rules”, “its brief”. Bots are always named. */
export function playerText(player: SeatPlayer | undefined): string {
  if (player === undefined || player.kind === 'caretaker') return t('player.caretaker');
  if (player.kind === 'person') return player.name ?? t('player.person');
  const bot = botText(player.player ?? '', player.strategy ?? '');
  return player.level === undefined || player.level === 'standard'
    ? bot
    : t('player.level', { bot, level: t(`bots.level.${player.level}`) });
}

export function botText(player: string, strategy: string): string {
  const whole = sentence(`player.${player}`);
  const rule = sentence(`strategy.${strategy}`);
  if (strategy === '') return whole;
  return t('player.bot', { strategy: rule, player: whole });
}
