package comity.precedent;

import java.util.List;

/**
 * What an entry or paragraph is given on its way into the index.
 *
 * @param copy where it is written
 * @param stamp number of the queue's row with which the words came
 * @param paragraphs words of its headings and paragraphs in their order
 */
record IndexPass(IndexCopy copy, long stamp, EditorsWords.Edited edited, List<String> paragraphs) {}
