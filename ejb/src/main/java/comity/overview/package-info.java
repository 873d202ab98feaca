/**
 * Cases as they are read: the docket list, a case's page, what a person owes by when. Reads only; nothing is decided
 * here.
 *
 * <ol>
 *   <li>The public list holds registered cases only; before S03 a case is known to its claimant and the registry.
 *   <li>A line whose paper the reader may not open shows type, side, date and hash (section 1.1), so that anyone can
 *       verify the chain.
 *   <li>Where a case stands, who must act and by when follow from its state and its running limits (section 3, TL).
 *   <li>Examination limits (TL-02 to TL-04) are shown to the claimant and the registry only.
 *   <li>Section 1.2: the auditor reads the access log; of a closed room he learns only that it was read.
 * </ol>
 */
package comity.overview;
