import { axeFindsNothing, isOfDeciding } from './axe-of';

axeFindsNothing('any screen that tells, asks or waits', (entry) => !isOfDeciding(entry));
