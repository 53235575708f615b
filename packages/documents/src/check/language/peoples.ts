// Those of the 54 peoples whose names are no syllables of Vietnamese, in the spellings that official papers use.
const peoples = new Set("hrê hmông mnông stiêng xtiêng brâu khơme".split(" "));

/** Whether a word in small letters names one of the peoples of Việt Nam in a spelling of its own ("hrê"). */
export const isPeople = (word: string): boolean => peoples.has(word);
