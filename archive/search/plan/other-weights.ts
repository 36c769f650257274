/** How much another form of a word counts against the one that was typed: another spelling of it. */
export const spellingWeight = 0.5;

/** And a longer word that begins so. */
export const beginningWeight = 0.3;
