/**
 * Filing, examination and registration for people and programs.
 *
 * <ol>
 *   <li>S01: the guided filing saves at each step and never loses what was typed; nothing is filed before the Agent signs.
 *   <li>S02: the examination page shows the checklist beside the document and the effects beside the decision.
 *   <li>Section 2.2: the side rail, the review page and the API ask the same checks D01 to D21.
 * </ol>
 */
package comity.web.filing;
