/**
 * The access log on a page, and the soundness of the house as data.
 *
 * <ol>
 *   <li>Section 1.2: the auditor reads logs and metadata; of closed rooms only that they were read.
 *   <li>Section 0, rule 7: whoever doubts a register has it recomputed; {@code AUD} and {@code ADM} see numbers, never
 *       the content of a case.
 * </ol>
 */
package comity.web.audit;
