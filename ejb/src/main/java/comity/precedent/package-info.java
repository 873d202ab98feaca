/**
 * The public search for what the Tribunal and others have decided.
 *
 * <ol>
 *   <li>Section 11: anybody may search, without login; a citation in any form comes first.
 *   <li>Section 11: an external authority keeps its own citation, is marked as external and has weight W0.
 *   <li>S23: only the public version of a published decision is found; drafts and closed rooms never are.
 *   <li>Section 11: what editors add to a published decision is found like its words, within a minute.
 *   <li>Section 11: help with spelling names only words that this very search finds.
 *   <li>Section 9: entries are written with the publication, the index is fed later; it can be away.
 *   <li>Section 11: the index is rebuilt in a second copy while the first serves; what is fed meanwhile goes into both.
 * </ol>
 */
package comity.precedent;
