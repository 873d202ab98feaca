/**
 * The register of declarations: accusations of threat or meddling that the accused State brought to the Tribunal, and
 * what became of the request ({@code DEC-UNFD}). Reads only.
 *
 * <ol>
 *   <li>Section 2.1: no State declares by itself that another threatens it or meddles; who is accused in public may ask
 *       for a declaration that the accusation is unfounded.
 *   <li>Section 0, rule 1: until a decision neither the accusation nor its denial is established; a request that fails
 *       does not make the accusation true.
 *   <li>The register is public from registration on (S03); the Tribunal's words are shown once published (S23).
 *   <li>The outcome is that of the claim in the latest published decision; without one, the way the case ended.
 * </ol>
 */
package comity.declaration;
