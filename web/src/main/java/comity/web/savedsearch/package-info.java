/**
 * Saved searches in portal and API.
 *
 * <ol>
 *   <li>Section 11: a search is saved from the search page, under a name, by whoever has signed in.
 *   <li>Its page lists one's own searches; each opens as the search it is, and can be renamed and removed.
 * </ol>
 */
package comity.web.savedsearch;
