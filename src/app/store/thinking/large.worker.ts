/** Thinks as `thinking.worker` does, with the bots of the full rules. */
import '../../../bots';
import './thinking.worker';
