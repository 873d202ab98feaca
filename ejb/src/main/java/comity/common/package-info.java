/**
 * What every feature needs and nothing else: who acts, how a refusal is said, what time it is.
 *
 * <ol>
 *   <li>Section 4: the Rules' time is the tribunal clock; the machine's clock is qualified {@code @SystemTime}.
 *   <li>Section 0, rule 1: a refusal names its rule, so that the reader can check it.
 * </ol>
 */
package comity.common;
