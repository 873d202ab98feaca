package comity.precedent;

/**
 * What an entry or paragraph is given on its way into the index.
 *
 * @param copy where it is written
 * @param stamp number of the queue's row with which the words came
 */
record IndexPass(IndexCopy copy, long stamp, EditorsWords.Edited edited) {}
