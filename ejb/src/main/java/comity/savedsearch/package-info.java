/**
 * Searches that a person keeps, and alerts.
 *
 * <ol>
 *   <li>Section 11: whoever has signed in saves a search of the public index under a name, opens, renames and removes it.
 *   <li>A saved search is its owner's alone: to everybody else it looks absent.
 *   <li>A decision that is published for the first time is compared with every search whose alerts are on, in the public
 *       index and so in public words only. Its owner gets one notice for the decision, however many of his searches find
 *       it; what is published again with other redactions is no news.
 *   <li>While the index is away the comparison waits; nobody who publishes waits for it.
 * </ol>
 */
package comity.savedsearch;
