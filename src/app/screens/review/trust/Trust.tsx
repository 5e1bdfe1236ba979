import { useMemo } from 'react';
import { useGame } from '../../../store';
import type { PartProps } from '../parts';
import { Promises } from '../Promises';
import { Foresight } from './Foresight';
import { TrustTracks } from './TrustTracks';
import { WordTable } from './WordTable';
import { Wronged } from './Wronged';
import { foreseers } from '../../../../lab/calibration/predictions';

/** Who could trust whom: kept and broken words, trust over time, the wronged side, and who foresaw whom. */
export function Trust({ account }: PartProps) {
  const game = useGame();
  const rates = useMemo(() => foreseers(game), [game]);
  return (
    <>
      <TrustTracks account={account} />
      <WordTable account={account} />
      <Wronged account={account} />
      <Promises account={account} />
      {rates.length > 0 && <Foresight account={account} rates={rates} />}
    </>
  );
}
