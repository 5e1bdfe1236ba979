import { createContext } from 'react';

/** Names what is read by itself: the screen, or a dialog over it. In each, a word is explained where it first stands. */
export const ReadContext = createContext('screen');
